// What the decision table says of a response whose causes are known, whichever they are.
//
//	all causes are a conflict, the status is 400: conflict-not-409

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// everyday are the statuses that are answered for want of a better one. Each of the others says one thing only (402, 413, 429): whoever
// answers it has seen another cause than the one that shows.
var everyday = slices.Concat(clientStatuses, serverStatuses)

var (
	clientStatuses = []int{400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422} // the client has to change something
	serverStatuses = []int{500, 501, 502, 503, 504}                               // the client has to wait, or somebody has to mend the service
)

// isThin tells whether a status that is seldom answered for want of a better one has a cause that only a condition or a name shows.
func isThin(site *response.Site) bool {
	return slices.Contains([]int{405, 406, 409, 410, 412, 415, 501}, site.Status) && weakest(site.Causes) < response.Call
}

// mistaken is the check of a rule that is but a cause: no everyday status answers it except those that the decision table accepts, and those
// that may be meant.
func mistaken(kind response.CauseKind, meant ...int) func(*response.Site) *Verdict {
	return func(site *response.Site) *Verdict {
		if slices.Contains(meant, site.Status) || !misjudged(site, everyday, kind) {
			return nil
		}
		return instead(site)
	}
}

// unless is a check that leaves an answer alone of which one of the causes is something else in truth.
func unless(isOther func(response.Cause) bool, check func(*response.Site) *Verdict) func(*response.Site) *Verdict {
	return func(site *response.Site) *Verdict {
		if slices.ContainsFunc(site.Causes, isOther) {
			return nil
		}
		return check(site)
	}
}

// misjudged tells whether an error is answered with one of the statuses although all its causes are of the kinds, and none of them is
// answered so. Texts alone are no evidence, and a protocol has a table of its own.
func misjudged(site *response.Site, statuses []int, kinds ...response.CauseKind) bool {
	return slices.Contains(statuses, site.Status) && isJudgeable(site) && all(site.Causes, kinds...) && !anyAccepts(site)
}

// isJudgeable tells whether the causes of an answer are known well enough, and the answer is the author's to choose.
func isJudgeable(site *response.Site) bool {
	return site.Remote == "" && site.Certain && len(site.Causes) > 0 && !told(site.Causes) && !prescribed(site) && !onPurpose.MatchString(beside(site))
}

// anyAccepts tells whether the status answers one of the causes under every condition.
func anyAccepts(site *response.Site) bool {
	return slices.ContainsFunc(site.Causes, func(c response.Cause) bool {
		row, known := guide.Decide(string(c.Kind))
		return !known || row.AcceptsAlways(site.Status)
	})
}

// instead proposes what the decision table has for the causes.
func instead(site *response.Site) *Verdict { return insteadFor(site, site.Causes) }

// insteadFor proposes what the decision table has for some of the causes. Where there are others, the branch must be split first.
func insteadFor(site *response.Site, part []response.Cause) *Verdict {
	remedy := use(rights(part)...)
	if len(part) < len(site.Causes) {
		remedy = useWith(" for it, and tell the rest apart", rights(part)...)
		remedy.status = 0
	}
	return remedy.answer(site, because(part))
}

// onlyCondition tells whether a condition alone shows one of the causes, and the answer does not say the same in its text.
//
//	client, ok := clients.Get(id)
//	if !ok {                        absence, or a client that somebody forgot to make
func onlyCondition(site *response.Site, words pattern.Pattern) bool {
	tested := slices.ContainsFunc(site.Causes, func(c response.Cause) bool { return c.Strength == response.Condition })
	return tested && !words.MatchString(site.Said())
}

// seen are the causes of the kinds that the code shows: in the tested error, or in the call that it comes from.
func seen(causes []response.Cause, kinds ...response.CauseKind) []response.Cause {
	return slices.DeleteFunc(slices.Clone(causes), func(c response.Cause) bool {
		return c.Strength < response.Call || !slices.Contains(kinds, c.Kind)
	})
}

// weakest is the strength of the weakest evidence.
func weakest(causes []response.Cause) response.Strength {
	least := response.Comparison
	for _, c := range causes {
		least = min(least, c.Strength)
	}
	return least
}
