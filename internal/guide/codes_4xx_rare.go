// Client errors from 410 on: each for one kind of fault that 400 would leave to guesswork.
//
//	413 too much   415 wrong format   422 wrong values   429 too often

package guide

var clientErrorRare = []Code{
	{
		Number: 410, Name: "Gone", Section: "RFC 9110 §15.5.11", Body: true,
		When: "it did exist, was taken away on purpose, and links to it should be dropped",
		Confused: []Confusion{
			{404, "leaves open whether it was ever there or may come back"},
		},
	},
	{
		Number: 411, Name: "Length Required", Section: "RFC 9110 §15.5.12", Body: true,
		When: "the server takes no body whose length was not announced in Content-Length",
		Confused: []Confusion{
			{413, "is for a length that is too great"},
		},
	},
	{
		Number: 412, Name: "Precondition Failed", Section: "RFC 9110 §15.5.13", Body: true,
		When: "an If-Match or If-Unmodified-Since of the request does not hold, so the change is not made",
		Confused: []Confusion{
			{409, "is for a conflict that the request had set no condition for"},
			{428, "is for a request that should have set a condition"},
			{304, "is what a GET or HEAD gets when If-None-Match fails"},
		},
	},
	{
		Number: 413, Name: "Content Too Large", Section: "RFC 9110 §15.5.14", Body: true,
		When: "the body or the upload exceeds the limit, http.MaxBytesReader's for one",
		// "If the condition is temporary, the server SHOULD generate a Retry-After header field".
		Should: []string{"Retry-After"},
		Note:   "Retry-After only where the limit is a passing one",
		Confused: []Confusion{
			{400, "hides from the client that less would do"},
			{414, "is for an address that is too long"},
			{431, "is for header fields that are too long"},
			{507, "is for a store that is full"},
		},
	},
	{
		Number: 414, Name: "URI Too Long", Section: "RFC 9110 §15.5.15", Body: true,
		When: "the address is longer than the server reads, often a form sent by GET in place of POST",
		Confused: []Confusion{
			{413, "is for a body that is too long"},
			{431, "is for header fields that are too long"},
		},
	},
	{
		Number: 415, Name: "Unsupported Media Type", Section: "RFC 9110 §15.5.16", Body: true,
		When: "the request's Content-Type or Content-Encoding is none that this endpoint reads",
		// Accept "can be used" for a media type, Accept-Encoding "ought to be used" for a content coding.
		Should: []string{"Accept", "Accept-Encoding"},
		Note:   "Accept where the media type is refused, Accept-Encoding where the coding is",
		Confused: []Confusion{
			{400, "is for a body of the right type that does not parse"},
			{406, "is about the format of the answer"},
			{422, "is for a body that could be read"},
		},
	},
	{
		Number: 416, Name: "Range Not Satisfiable", Section: "RFC 9110 §15.5.17", Body: true,
		When: "the ranges that the request names lie outside of the content, or are too many",
		// "A server that generates a 416 response to a byte-range request SHOULD generate a Content-Range header field".
		Should: []string{"Content-Range"},
		Note:   "it tells the full length: bytes */47022",
		Confused: []Confusion{
			{206, "sends the ranges"},
			{400, "is for parameters of paging that are out of bounds, as 422 is; 416 is about the Range field"},
		},
	},
	{
		Number: 417, Name: "Expectation Failed", Section: "RFC 9110 §15.5.18", Body: true,
		When: "the server cannot do what the request's Expect field asks for",
		Confused: []Confusion{
			{412, "is about If-Match and its kin, not about Expect"},
		},
	},
	{
		Number: 418, Name: "(Unused)", Section: "RFC 9110 §15.5.19", Mark: "unused", Body: true,
		When: "as a joke only: the teapot of RFC 2324, which refuses to brew coffee; no client can act on it",
		Confused: []Confusion{
			{403, "refuses in a way that clients understand"},
		},
	},
	{
		Number: 421, Name: "Misdirected Request", Section: "RFC 9110 §15.5.20", Body: true,
		When: "the request came over a connection, or to a host, that does not speak for this origin",
		Confused: []Confusion{
			{404, "speaks for the origin, and knows no such address"},
		},
	},
	{
		Number: 422, Name: "Unprocessable Content", Section: "RFC 9110 §15.5.21", Body: true,
		When: "the body parses, and a value in it breaks a rule: a negative age, an address without @, a past date",
		Note: "the body should tell which values, and why",
		Confused: []Confusion{
			{400, "is for a body that does not parse"},
			{409, "is for values that are fine but for the current state"},
			{415, "is for a format that the server does not read"},
			{500, "blames the server for the client's values"},
		},
	},
	{
		Number: 423, Name: "Locked", Section: "RFC 4918 §11.3", Body: true,
		When: "a WebDAV lock, or one like it, that someone else holds forbids the change",
		Confused: []Confusion{
			{409, "is for a state other than a lock"},
			{403, "is for a permission; a locked account is not 423 either"},
		},
	},
	{
		Number: 424, Name: "Failed Dependency", Section: "RFC 4918 §11.4", Body: true,
		When: "this step of a WebDAV request was not done because a step before it failed",
		Confused: []Confusion{
			{502, "is for a service that this server depends on"},
		},
	},
	{
		Number: 425, Name: "Too Early", Section: "RFC 8470 §5.2", Body: true,
		When: "the request came in TLS early data, where an attacker could have replayed it",
		Confused: []Confusion{
			{429, "is for too many requests"},
			{503, "is for a server that is not ready yet"},
		},
	},
	{
		Number: 426, Name: "Upgrade Required", Section: "RFC 9110 §15.5.22", Body: true,
		When: "the endpoint speaks another protocol only, WebSocket for one, and the client has not asked for it",
		// "The server MUST send an Upgrade header field in a 426 response".
		Must: []string{"Upgrade"},
		Note: "Connection must name Upgrade too (RFC 9110 §7.8)",
		Confused: []Confusion{
			{101, "agrees to the protocol that the client asked for"},
			{400, "does not tell which protocol to speak; also no code for an app that is out of date"},
			{505, "is about the version of HTTP"},
		},
	},
	{
		Number: 428, Name: "Precondition Required", Section: "RFC 6585 §3", Body: true,
		When: "a change must state by If-Match which version it is made to, lest it undo another one",
		Note: "the body should tell how to send the request again",
		Confused: []Confusion{
			{412, "is for a condition that was stated and does not hold"},
		},
	},
	{
		Number: 429, Name: "Too Many Requests", Section: "RFC 6585 §4", Body: true,
		When: "this client has used up its rate or its quota and has to wait",
		// "The response representations SHOULD include details […], and MAY include a Retry-After header".
		Should: []string{"Retry-After"},
		Note:   "the standard only permits Retry-After; without it clients guess, and retry too soon",
		Confused: []Confusion{
			{503, "is for a server that is too busy for everyone"},
			{403, "tells the client never to come back"},
		},
	},
	{
		Number: 431, Name: "Request Header Fields Too Large", Section: "RFC 6585 §5", Body: true,
		When: "a header field, or all of them together, exceed the limit; cookies, as a rule",
		Confused: []Confusion{
			{413, "is for a body that is too long"},
			{414, "is for an address that is too long"},
		},
	},
	{
		Number: 451, Name: "Unavailable For Legal Reasons", Section: "RFC 7725 §3", Body: true,
		When: "a court, an authority or a law forbids to show it",
		// §4: "it SHOULD include a \"Link\" HTTP header field", with rel="blocked-by", that names who blocks.
		Should: []string{"Link"},
		Note:   "Link with rel=\"blocked-by\" names who does the blocking",
		Confused: []Confusion{
			{403, "is for the service's own rules"},
			{404, "says nothing of the demand, which 451 makes public"},
		},
	},
}
