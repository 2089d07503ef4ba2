// Interim answers: a final one follows each of them but 101.
//
//	w.WriteHeader(http.StatusEarlyHints) // the client still waits; net/http ends such a handler with 200

package guide

var informational = []Code{
	{
		Number: 100, Name: "Continue", Section: "RFC 9110 §15.2.1",
		When: "a client that sent Expect: 100-continue may go on to send its body; net/http says so by itself",
		Confused: []Confusion{
			{417, "refuses the expectation, where 100 meets it"},
			{200, "is a final answer, and 100 never is one"},
		},
	},
	{
		Number: 101, Name: "Switching Protocols", Section: "RFC 9110 §15.2.2",
		When: "the connection leaves HTTP for the protocol that the client asked for, WebSocket most often",
		// "The server MUST generate an Upgrade header field in the response".
		Must: []string{"Upgrade"},
		Note: "Connection must name Upgrade too (RFC 9110 §7.8)",
		Confused: []Confusion{
			{426, "demands a protocol that the client has not offered"},
			{200, "stays with HTTP; a WebSocket handshake answered 200 has failed"},
		},
	},
	{
		Number: 102, Name: "Processing", Section: "RFC 2518 §10.1",
		When: "a long WebDAV request is still being worked on; later WebDAV (RFC 4918) has dropped it",
		Confused: []Confusion{
			{202, "ends the exchange while the work goes on; 102 keeps the client waiting"},
		},
	},
	{
		Number: 103, Name: "Early Hints", Section: "RFC 8297 §2",
		When: "a browser can begin to preload what the final answer is going to link to",
		// The RFC demands no field; an answer without hints is of no use.
		Should: []string{"Link"},
		Note:   "the final response repeats the fields that are to count",
		Confused: []Confusion{
			{200, "carries the page itself; a handler must still send it after 103"},
		},
	},
	{
		Number: 104, Name: "Upload Resumption Supported", Section: "draft-ietf-httpbis-resumable-upload-05", Mark: "temporary",
		When: "an upload that breaks off can be taken up again at the address that this answer gives",
		// The first one MUST carry Location, later ones tell the progress.
		Should: []string{"Location", "Upload-Offset"},
		Note:   "the first one of an upload must carry Location, later ones tell the progress in Upload-Offset",
		Confused: []Confusion{
			{100, "lets the body come, but promises nothing for when it breaks off"},
		},
	},
}
