// Client errors up to 409: the client has to change something before it asks again (RFC 9110 §15.5).
//
//	400 I cannot read this   401 who are you?   403 not you   404 nothing here   405 not this way   409 not now

package guide

var clientError = []Code{
	{
		Number: 400, Name: "Bad Request", Section: "RFC 9110 §15.5.1", Body: true,
		When: "the request cannot be read: JSON that does not parse, an id that is no number, a parameter left out",
		Confused: []Confusion{
			{422, "fits input that was read well and breaks a rule"},
			{500, "blames the server for what the client sent"},
			{404, "says that the address leads nowhere"},
		},
	},
	{
		Number: 401, Name: "Unauthorized", Section: "RFC 9110 §15.5.2", Body: true,
		When: "the caller is not known: credentials are missing, expired or wrong, and signing in would help",
		// "The server generating a 401 response MUST send a WWW-Authenticate header field".
		Must: []string{"WWW-Authenticate"},
		Confused: []Confusion{
			{403, "is for a caller who is known, and whom signing in again does not help"},
			{407, "is a proxy's question, not the server's"},
			{400, "hides from the client that it should sign in"},
		},
	},
	{
		Number: 402, Name: "Payment Required", Section: "RFC 9110 §15.5.3", Body: true,
		When: "reserved by the standard; services use it where a plan or a balance does not cover the request",
		Confused: []Confusion{
			{403, "is for a permission that no payment buys"},
			{429, "is for a quota that comes back by itself"},
		},
	},
	{
		Number: 403, Name: "Forbidden", Section: "RFC 9110 §15.5.4", Body: true,
		When: "the caller is known and lacks the role, the permission or the ownership that this takes",
		Confused: []Confusion{
			{401, "asks the caller to sign in, which a known caller has done"},
			{404, "denies that the thing exists; right only where that is to stay hidden"},
			{405, "refuses the method to everyone"},
		},
	},
	{
		Number: 404, Name: "Not Found", Section: "RFC 9110 §15.5.5", Body: true,
		When: "the address, or the thing that its path names, does not exist, or the caller must not learn that it does",
		Confused: []Confusion{
			{403, "admits that the thing exists"},
			{410, "knows that the thing existed and will not come back"},
			{204, "is for a list that exists and has no entries, as 200 with [] is"},
			{500, "turns a question for something that is not there into an outage"},
		},
	},
	{
		Number: 405, Name: "Method Not Allowed", Section: "RFC 9110 §15.5.6", Body: true,
		When: "the resource exists, and this method is none of its own",
		// "The origin server MUST generate an Allow header field in a 405 response".
		Must: []string{"Allow"},
		Confused: []Confusion{
			{404, "denies the address, when only the method is wrong"},
			{400, "does not tell which methods would do"},
			{501, "is for a method that the server supports nowhere"},
		},
	},
	{
		Number: 406, Name: "Not Acceptable", Section: "RFC 9110 §15.5.7", Body: true,
		When: "no version of the answer suits the request's Accept fields, and the server will not send another",
		Confused: []Confusion{
			{415, "is about the format that the client sent, not the one it wants"},
			{400, "is not about the format of the answer"},
		},
	},
	{
		Number: 407, Name: "Proxy Authentication Required", Section: "RFC 9110 §15.5.8", Body: true,
		When: "a proxy wants to know who the client is before it lets the request pass",
		// "The proxy MUST send a Proxy-Authenticate header field".
		Must: []string{"Proxy-Authenticate"},
		Confused: []Confusion{
			{401, "is the origin server's own question"},
			{511, "is the network's question, asked before any server is reached"},
		},
	},
	{
		Number: 408, Name: "Request Timeout", Section: "RFC 9110 §15.5.9", Body: true,
		When: "the client took too long to send its request",
		Confused: []Confusion{
			{504, "is for another service that took too long to answer the server"},
			{503, "is for work that the server itself cannot do in time"},
		},
	},
	{
		Number: 409, Name: "Conflict", Section: "RFC 9110 §15.5.10", Body: true,
		When: "the current state forbids it: the name is taken, someone else changed it, the order has shipped",
		Note: "the body should show what it conflicts with",
		Confused: []Confusion{
			{400, "blames how the request is written, which is in order"},
			{412, "is for a condition that the request itself stated, such as If-Match"},
			{422, "is for values that are wrong whatever the state"},
			{500, "makes an outage of a duplicate"},
		},
	},
}
