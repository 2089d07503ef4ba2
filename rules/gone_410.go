// Something is known to have been deleted, and the answer is that there is no such thing:
//
//	if post.DeletedAt != nil {
//		http.Error(w, "no such post", http.StatusNotFound) // 410
//		return
//	}

package rules

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

var gone410 = &Rule{
	ID:      "gone-410",
	Set:     Strict,
	Summary: "what is known to be deleted is answered 404",
	Section: "RFC 9110 §15.5.11",
	Doc: Doc{
		Mistake: "What was looked up is there and marked as deleted, or the error says so, and the answer is 404.",
		Why: "After 404 a client may ask again, since the address may be wrong or the thing may come. 410 tells it and every search engine to " +
			"forget the address.",
		Bad: `if post.DeletedAt != nil {
	http.Error(w, "there is no such post", http.StatusNotFound)
	return
}`,
		Good: `if post.DeletedAt != nil {
	http.Error(w, "the post was deleted", http.StatusGone)
	return
}`,
		Silent: "A branch that serves what has never been, too. What may come back: a name or a comment speaks of a trash or of restoring. Where " +
			"it is hidden what exists, as a comment, a name or an option says. A DELETE, after which it is as was wished.",
	},
	Check: checkGone410,
}

func checkGone410(site *response.Site) *Verdict {
	if site.Status != 404 || !isJudgeable(site) || !all(site.Causes, response.Gone) || isDeletion(site) || hidesExistence(site) {
		return nil
	}
	if restoring.MatchString(spoken(site.Handler+" "+strings.Join(site.Names, " "))) || restored.MatchString(beside(site)) {
		return nil
	}
	byGuess := func(c response.Cause) bool {
		return c.Strength == response.Name && strings.HasPrefix(c.Evidence, "the error of ")
	}
	if slices.ContainsFunc(site.Causes, byGuess) {
		return nil
	}
	return use(410).answer(site, because(site.Causes))
}

var (
	restoring = names(`trash(?:ed)?`, `restor(?:e|es|ed|ing)`, `undelete[ds]?`, `recover(?:s|ed|y)?`, `bin`)
	restored  = comments(`trash\b`, `restor(?:e|es|ed|ing)\b`, `undelet`, `recover`, `come(?:s)? back\b`, `again\b`, `(?:soft|temporar)`)
)
