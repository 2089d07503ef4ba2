// Success: the request was received, understood and accepted (RFC 9110 §15.3).
//
//	w.Header().Set("Location", "/orders/"+id)
//	w.WriteHeader(http.StatusCreated)

package guide

var success = []Code{
	{
		Number: 200, Name: "OK", Section: "RFC 9110 §15.3.1", Body: true,
		When: "the request did what it asked for, and the body shows the result",
		Confused: []Confusion{
			{201, "says in addition that something new exists now"},
			{202, "promises the work, where 200 reports it done"},
			{204, "says that the body is empty on purpose"},
			{500, "is for a failure; a body that says \"error\" under 200 passes as a success"},
		},
	},
	{
		Number: 201, Name: "Created", Section: "RFC 9110 §15.3.2", Body: true,
		When: "the request brought a new resource into being, most often by POST to a collection",
		// §9.3.3: a POST that creates "SHOULD send a 201 (Created) response containing a Location header field".
		Should: []string{"Location"},
		Note:   "without Location the created resource is the one that the request named, as after a PUT",
		Confused: []Confusion{
			{200, "fits a POST that only computes, searches or signs in"},
			{202, "fits a creation that has not happened yet"},
			{303, "sends a browser on to the page of what its form created"},
		},
	},
	{
		Number: 202, Name: "Accepted", Section: "RFC 9110 §15.3.3", Body: true,
		When: "the work is queued or handed to the background, and may still fail later",
		Note: "the body ought to say how far the work is, or where to ask",
		Confused: []Confusion{
			{200, "tells the client that the work is over"},
			{201, "tells the client that the resource can be fetched already"},
		},
	},
	{
		Number: 203, Name: "Non-Authoritative Information", Section: "RFC 9110 §15.3.4", Body: true,
		When: "a proxy passes on a 200 whose content it has altered; an origin server has no use for it",
		Confused: []Confusion{
			{200, "is the answer as the origin server gave it"},
		},
	},
	{
		Number: 204, Name: "No Content", Section: "RFC 9110 §15.3.5",
		When: "the deletion or update is done, and the client needs nothing back",
		Confused: []Confusion{
			{200, "leaves open whether an empty body is meant or a fault"},
			{205, "asks the client to clear its form as well"},
			{404, "is for a thing that does not exist; an empty list does exist"},
		},
	},
	{
		Number: 205, Name: "Reset Content", Section: "RFC 9110 §15.3.6",
		When: "the input was taken, and the client should empty the form it came from",
		Note: "a server must not generate content; net/http does not stop a handler that writes some",
		Confused: []Confusion{
			{204, "leaves the client's view as it is"},
		},
	},
	{
		Number: 206, Name: "Partial Content", Section: "RFC 9110 §15.3.7", Body: true,
		When: "a Range request is met with just the parts that it named: seeking in a video, resuming a download",
		// §15.3.7.1: for a single part "the server generating the 206 response MUST generate a Content-Range header field".
		Must: []string{"Content-Range"},
		Note: "several ranges go out as multipart/byteranges, whose parts carry Content-Range in place of the header",
		Confused: []Confusion{
			{200, "sends the whole, which answers a Range request as well; pages of a list are 200 too"},
			{416, "refuses ranges that lie outside of the content"},
		},
	},
	{
		Number: 207, Name: "Multi-Status", Section: "RFC 4918 §11.1", Body: true,
		When: "a WebDAV request, or a batch, ended differently for each of its members; the body tells how",
		Confused: []Confusion{
			{200, "claims that every member went well"},
		},
	},
	{
		Number: 208, Name: "Already Reported", Section: "RFC 5842 §7.1", Body: true,
		When: "inside a WebDAV multistatus body: this member was listed before, under another binding",
		Confused: []Confusion{
			{207, "is the answer as a whole; 208 stands for one member inside of it"},
			{409, "is for a resource that exists already"},
		},
	},
	{
		Number: 226, Name: "IM Used", Section: "RFC 3229 §10.4.1", Body: true,
		When: "the client asked by A-IM for a difference to what it has, and gets that difference",
		// "The response MUST include an Etag header field"; IM (§10.5.2) names what was applied.
		Must:   []string{"ETag"},
		Should: []string{"IM"},
		Confused: []Confusion{
			{206, "sends a range of the bytes, not a difference between versions"},
		},
	},
}
