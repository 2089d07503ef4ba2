// A body over the limit is answered as if it were malformed:
//
//	if errors.As(err, &tooLarge) { // a *http.MaxBytesError
//		http.Error(w, "the file is too large", http.StatusBadRequest) // 413
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var tooLarge413 = &Rule{
	ID:      "too-large-413",
	Set:     Default,
	Summary: "content that is too large is not answered 413",
	Section: "RFC 9110 §15.5.14",
	Doc: Doc{
		Mistake: "The body or an upload exceeds a limit, and the answer is 400 or 5xx.",
		Why: "413 tells a client to send less, or in parts. After 400 it looks for a fault in the content, after 500 it sends the " +
			"same megabytes again.",
		Bad: `var tooLarge *http.MaxBytesError
if errors.As(err, &tooLarge) {
	http.Error(w, "the file is too large", http.StatusBadRequest)
	return
}`,
		Good: `var tooLarge *http.MaxBytesError
if errors.As(err, &tooLarge) {
	http.Error(w, "the file is too large", http.StatusRequestEntityTooLarge)
	return
}`,
		Silent: "A branch that serves malformed input as well. A name that is too long, a number that is too large: errors whose names say " +
			"what it is, and it is no content. 507, where the limit is the quota of a store (RFC 4918 §11.5).",
	},
	Check: unless(isMeasure, mistaken(response.TooLarge, notTooLarge...)),
}

// notTooLarge are the statuses that content which is too large is answered with by mistake.
var notTooLarge = []int{400, 403, 409, 422, 500, 503}

// isMeasure tells an error of something else than content: its name says that it is too large or too long, and of what.
//
//	ErrNameTooLong, ErrPageSizeTooLarge      a text or a number in the request
//	ErrTooLarge, ErrFileTooLarge             content
func isMeasure(c response.Cause) bool {
	name := spoken(lastName(c.Evidence))
	return tooMuch.MatchString(name) && !content.MatchString(name)
}

var (
	tooMuch = names(`too (?:large|big|long)`)
	// A text that is too long may be a message or a file's name; content is seldom called long.
	content = pattern.New(`^(?:err |error |is )?too (?:large|big)(?: err| error)?$|` +
		`\b(?:body|content|entity|payload|request)(?: size| length)? too (?:large|big|long)\b|` +
		`\b(?:archive|attachment|avatar|blob|chunk|document|file|image|message|object|part|photo|picture|upload|video)s?(?: size)? too (?:large|big)\b|` +
		`\btoo (?:large|big) (?:archive|attachment|blob|body|content|document|entity|file|image|payload|request|upload|video)s?(?: err| error)?$`)
)
