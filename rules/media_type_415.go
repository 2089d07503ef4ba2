// A body of a type that the handler does not read is answered as if something else were wrong:
//
//	if r.Header.Get("Content-Type") != "application/json" {
//		http.Error(w, "JSON only", http.StatusNotAcceptable) // 415
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var mediaType415 = &Rule{
	ID:      "media-type-415",
	Set:     Default,
	Summary: "an unsupported media type is not answered 415",
	Section: "RFC 9110 §15.5.16",
	Doc: Doc{
		Mistake: "A test of the request's Content-Type fails, and the answer is another everyday status: 401, 403, 404, 405, 406, 409, " +
			"410, 412, 422 or 500 to 504.",
		Why: "415 tells a client to send the same in another format. 406 is about what the client wants to get, and 500 is repeated.",
		Bad: `if r.Header.Get("Content-Type") != "application/json" {
	http.Error(w, "JSON only", http.StatusNotAcceptable)
	return
}`,
		Good: `if r.Header.Get("Content-Type") != "application/json" {
	http.Error(w, "JSON only", http.StatusUnsupportedMediaType)
	return
}`,
		Silent: "400. A test of the type that only chooses a decoder. Errors that speak of a type of content and do not say that it is " +
			"unsupported: sites call articles and pages so.",
	},
	Check: unless(isKind, mistaken(response.Unsupported)),
}

// isKind tells an error that may be about what a site publishes: its name speaks of a type, and not of one that is refused.
//
//	ErrContentTypeLocked, ErrUnknownContentType      articles, pages
//	ErrContentType, ErrUnsupportedMediaType          the body's
func isKind(c response.Cause) bool {
	name := spoken(lastName(c.Evidence))
	return c.Strength != response.Condition && typeNames.MatchString(name) && !refusedType.MatchString(name)
}

var (
	typeNames   = names(`(?:content|media) types?`)
	refusedType = pattern.New(`^(?:err |error |is )?(?:content|media) type(?: err| error)?$|` +
		`\b(?:unsupported|supported|unacceptable|acceptable|unexpected|invalid|wrong|bad|incorrect|mismatch)\b`)
)
