// Server errors: the request may be in order, and the server cannot do it (RFC 9110 §15.6). Clients retry, alarms ring.
//
//	500 my fault   502 theirs   503 not now   504 theirs, too slow

package guide

var serverError = []Code{
	{
		Number: 500, Name: "Internal Server Error", Section: "RFC 9110 §15.6.1", Body: true,
		When: "something of the server's own failed, and the client cannot mend it: database, file, template, panic",
		Confused: []Confusion{
			{400, "is for input that does not parse, which the client can mend"},
			{422, "is for input that breaks a rule, which the client can mend"},
			{404, "is for something that is not there, which is no failure"},
			{502, "is for another service that failed"},
			{503, "is for a failure that passes by itself"},
		},
	},
	{
		Number: 501, Name: "Not Implemented", Section: "RFC 9110 §15.6.2", Body: true,
		When: "the server has no code for this yet, for no resource at all",
		Confused: []Confusion{
			{405, "is for a method that other resources of the server do have"},
			{404, "is for an address that is not there"},
			{500, "is for code that exists and fails"},
		},
	},
	{
		Number: 502, Name: "Bad Gateway", Section: "RFC 9110 §15.6.3", Body: true,
		When: "a service behind this one could not be reached, failed, or answered what makes no sense",
		Confused: []Confusion{
			{500, "points at this server, when the other one is at fault"},
			{503, "is for this server's own overload or pause"},
			{504, "is for a service that gave no answer in time"},
		},
	},
	{
		Number: 503, Name: "Service Unavailable", Section: "RFC 9110 §15.6.4", Body: true,
		When: "the server is busy, starting, stopping or under maintenance, and a later try may succeed",
		// "The server MAY send a Retry-After header field".
		Should: []string{"Retry-After"},
		Note:   "the standard only permits Retry-After; without it clients guess, and retry too soon",
		Confused: []Confusion{
			{429, "is for one client that asks too often"},
			{500, "is for a failure that waiting does not mend"},
			{502, "is for the failure of another service"},
		},
	},
	{
		Number: 504, Name: "Gateway Timeout", Section: "RFC 9110 §15.6.5", Body: true,
		When: "a service or a store that this one had to wait for did not answer in time",
		Confused: []Confusion{
			{408, "is for a client that was too slow to send"},
			{502, "is for an answer that came, and was no good"},
			{503, "is for this server's own overload"},
		},
	},
	{
		Number: 505, Name: "HTTP Version Not Supported", Section: "RFC 9110 §15.6.6", Body: true,
		When: "the server does not speak the request's major version of HTTP; servers say so, handlers do not",
		Confused: []Confusion{
			{426, "offers another protocol to go on with"},
			{400, "is for a version of an API that does not exist, as 404 is"},
		},
	},
	{
		Number: 506, Name: "Variant Also Negotiates", Section: "RFC 2295 §8.1", Body: true,
		When: "content negotiation was set up in a circle: the variant chosen wants to negotiate again",
		Confused: []Confusion{
			{406, "is for a client that no variant suits"},
		},
	},
	{
		Number: 507, Name: "Insufficient Storage", Section: "RFC 4918 §11.5", Body: true,
		When: "the store, or the caller's share of it, has no room for what the request wants to keep",
		Confused: []Confusion{
			{413, "is for a single body over the limit"},
			{500, "does not tell the client that deleting something would help"},
		},
	},
	{
		Number: 508, Name: "Loop Detected", Section: "RFC 5842 §7.2", Body: true,
		When: "a WebDAV request for a whole tree ran into a binding that leads back into it",
		Confused: []Confusion{
			{500, "is for a loop of the program's own"},
		},
	},
	{
		Number: 510, Name: "Not Extended", Section: "RFC 2774 §7", Mark: "obsoleted", Body: true,
		When: "never: the experiment with mandatory extensions of HTTP that it belongs to was given up",
		Confused: []Confusion{
			{501, "is for what the server cannot do"},
		},
	},
	{
		Number: 511, Name: "Network Authentication Required", Section: "RFC 6585 §6", Body: true,
		When: "a captive portal wants a sign-in before it lets the client into the network; no origin server sends it",
		Confused: []Confusion{
			{401, "is the origin server's question"},
			{407, "is a configured proxy's question"},
		},
	},
}
