// A body is limited, and what exceeds the limit is answered as if it were malformed:
//
//	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
//	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
//		http.Error(w, "malformed JSON", http.StatusBadRequest) // 413 for a *http.MaxBytesError
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var missed413 = &Rule{
	ID:      "missed-413",
	Set:     Strict,
	Summary: "nobody asks whether a limited body was too large",
	Section: "RFC 9110 §15.5.14",
	Doc: Doc{
		Mistake: "`http.MaxBytesReader` limits the body, and the error of reading it is answered without a test for `*http.MaxBytesError`. The " +
			"reader never answers 413 itself: it only makes whatever reads the body fail.",
		Why: "A client that sends too much is told that its content is malformed, or that the server is at fault. It cannot know that half " +
			"of it would be welcome.",
		Bad: `r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}`,
		Good: `r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
		return
	}
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}`,
		Silent: "A handler that answers 413 for any reason, or asks the error whether it is too large: by its type, by its text, or in a " +
			"function of its own. `io.LimitReader`, which fails with nothing. A body that middleware limits. gin's `Bind` and fiber, which " +
			"answer 413 themselves.",
	},
	Check: checkMissed413,
}

func checkMissed413(site *response.Site) *Verdict {
	cut := slices.DeleteFunc(slices.Clone(site.Causes), func(c response.Cause) bool { return c.Reading != response.Cut })
	if len(cut) == 0 || !isJudgeable(site) || !slices.Contains(notTooLarge, site.Status) {
		return nil
	}
	remedy := useWith(" for a *http.MaxBytesError", 413)
	remedy.status = 0 // the others stay what they are
	return remedy.answer(site, "too large content (in "+cut[0].Evidence+", after http.MaxBytesReader)")
}

// notTooLarge are the statuses that content which is too large is answered with together with what does not parse.
var notTooLarge = []int{400, 403, 409, 422, 500, 503}
