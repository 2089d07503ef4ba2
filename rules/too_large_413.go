// A body over the limit is answered as if it were malformed:
//
//	if errors.As(err, &tooLarge) { // a *http.MaxBytesError
//		http.Error(w, "the file is too large", http.StatusBadRequest) // 413
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

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
		Silent: "A branch that serves malformed input as well. 507, where the limit is the quota of a store (RFC 4918 §11.5).",
	},
	Check: mistaken(response.TooLarge, 400, 403, 409, 422, 500, 503),
}
