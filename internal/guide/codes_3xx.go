// Redirection. Two questions choose among the five in use: is the move for ever, and may a POST become a GET?
//
//	          POST may become GET   method stays
//	for ever  301                   308
//	for now   302, 303              307

package guide

var redirection = []Code{
	{
		Number: 300, Name: "Multiple Choices", Section: "RFC 9110 §15.4.1", Body: true,
		When: "several versions of the resource exist, and the client is to pick one from the list in the body",
		// "If the server has a preferred choice, the server SHOULD generate a Location header field".
		Should: []string{"Location"},
		Note:   "Location only where the server prefers one of the choices",
		Confused: []Confusion{
			{302, "leads to one address without asking"},
			{406, "is for when none of the versions suits the client"},
		},
	},
	{
		Number: 301, Name: "Moved Permanently", Section: "RFC 9110 §15.4.2", Body: true,
		When: "a page has a new address for good; links, bookmarks and caches should forget the old one",
		// "The server SHOULD generate a Location header field in the response".
		Should: []string{"Location"},
		Note:   "cached until told otherwise: never where the target depends on the caller or on state",
		Confused: []Confusion{
			{302, "keeps the old address in links and search results"},
			{308, "keeps the method: a POST arrives as a POST"},
		},
	},
	{
		Number: 302, Name: "Found", Section: "RFC 9110 §15.4.3", Body: true,
		When: "a page is for now somewhere else, and the old address stays the one to use",
		// "The server SHOULD generate a Location header field in the response".
		Should: []string{"Location"},
		Confused: []Confusion{
			{301, "is for a move that nobody means to take back: HTTPS, another host, a renamed path"},
			{303, "sends a client on by GET after a form, without doubt"},
			{307, "keeps the method, which clients change after 302"},
		},
	},
	{
		Number: 303, Name: "See Other", Section: "RFC 9110 §15.4.4", Body: true,
		When: "the form was handled; its outcome is a page to be fetched by GET, so that a reload posts nothing twice",
		// §15.4.4 takes the field for granted: "as indicated by a URI in the Location header field".
		Should: []string{"Location"},
		Confused: []Confusion{
			{302, "leaves the method to the client"},
			{307, "would post the form again to the next page"},
			{201, "fits an API, whose clients do not render the next page"},
		},
	},
	{
		Number: 304, Name: "Not Modified", Section: "RFC 9110 §15.4.5",
		When: "a conditional GET or HEAD finds that the copy it holds is still current",
		// "MUST generate any of the following header fields that would have been sent in a 200 (OK) response": with that condition
		// they are no rule for every response, and so not under Must. net/http adds Date.
		Should: []string{"ETag", "Cache-Control", "Content-Location", "Expires", "Vary"},
		Note:   "each of them is demanded where the 200 would have carried it; Last-Modified serves where there is no ETag",
		Confused: []Confusion{
			{200, "sends the content again"},
			{204, "reports a change that was made"},
			{412, "is the answer to a failed condition of a request that would change something"},
		},
	},
	{
		Number: 305, Name: "Use Proxy", Section: "RFC 9110 §15.4.6", Body: true,
		When: "never: a response that sends clients to a proxy is a hole that an attacker can use, hence deprecated",
		Confused: []Confusion{
			{307, "sends a client to another address, which is all that a server may do"},
		},
	},
	{
		Number: 306, Name: "(Unused)", Section: "RFC 9110 §15.4.7", Mark: "unused", Body: true,
		When: "never: a draft once gave it a meaning, and the number stays reserved",
	},
	{
		Number: 307, Name: "Temporary Redirect", Section: "RFC 9110 §15.4.8", Body: true,
		When: "a request is for now served elsewhere and must arrive there with its method and body",
		// "The server SHOULD generate a Location header field in the response".
		Should: []string{"Location"},
		Confused: []Confusion{
			{302, "lets a POST turn into a GET on the way"},
			{308, "is the same for good"},
		},
	},
	{
		Number: 308, Name: "Permanent Redirect", Section: "RFC 9110 §15.4.9", Body: true,
		When: "an endpoint has moved for good, and requests must arrive there with their method and body",
		// "The server SHOULD generate a Location header field in the response".
		Should: []string{"Location"},
		Confused: []Confusion{
			{301, "lets a POST turn into a GET on the way"},
			{307, "is the same for now"},
		},
	},
}
