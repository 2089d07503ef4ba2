// The decision table against the rules: each cause with every status, and which rule must speak of it.
//
//	conflict answered 409      no rule
//	conflict answered 500      conflict-not-409, and no other
//	conflict answered 403      silent, for the reason in silences

package rules

import (
	"slices"
	"testing"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
)

// own is the rule of each row, for an error that is none of another rule's.
var own = map[response.CauseKind]string{
	response.Malformed:       "malformed-not-400",
	response.Invalid:         "malformed-not-400",
	response.Unauthenticated: "unauthenticated-not-401",
	response.Forbidden:       "forbidden-not-403",
	response.NotFound:        "not-found-not-404",
	response.Gone:            "gone-410",
	response.WrongMethod:     "method-405",
	response.Conflict:        "conflict-not-409",
	response.TooLarge:        "too-large-413",
	response.Unsupported:     "media-type-415",
	response.RateLimited:     "rate-limit-429",
	response.NotImplemented:  "not-implemented-501",
	response.ClientGone:      "canceled-500",
	response.Upstream:        "server-fault-4xx",
	response.Timeout:         "timeout-504",
	response.Unavailable:     "unavailable-503",
	response.ServerFault:     "server-fault-4xx",
}

// speaks is the rule that the answer belongs to.
func speaks(kind response.CauseKind, status int) string {
	input := kind == response.Malformed || kind == response.Invalid
	switch {
	case status/100 == 2:
		return "ok-error-body"
	case input && status/100 == 5:
		return "client-error-500"
	case kind == response.Forbidden && status == 404:
		return "forbidden-404"
	case kind == response.Upstream && status == 500:
		return "upstream-502"
	}
	return own[kind]
}

// unanswered is a status that does not answer the cause, and that no rule speaks of.
type unanswered struct {
	kind     response.CauseKind
	statuses []int
	why      string
}

var (
	telling4xx = []int{402, 407, 408, 411, 413, 414, 416, 417, 418, 421, 423, 424, 425, 426, 428, 429, 431, 451}
	telling5xx = []int{505, 506, 507, 508, 510, 511}
	telling    = slices.Concat(telling4xx, telling5xx)
)

const (
	tells   = "it says one thing only: whoever answers it has seen another cause"
	another = "it may be another service that refuses this one, or has failed"
)

var leftAlone = []unanswered{
	{response.Malformed, without(telling4xx, 402), tells},
	{response.Malformed, []int{507}, "the size of what is stored"},
	{response.Invalid, without(telling4xx, 402), tells},
	{response.Invalid, []int{415}, "the rule may be about the type of an upload"},
	{response.Invalid, []int{507}, "the size of what is stored"},
	{response.Unauthenticated, telling, tells},
	{response.Unauthenticated, []int{410}, "a link that is used up"},
	{response.Unauthenticated, []int{502, 504}, another},
	{response.Forbidden, telling, tells},
	{response.Forbidden, []int{409, 412, 422}, "the state of a thing is in the way"},
	{response.Forbidden, []int{502, 503, 504}, another},
	{response.NotFound, telling, tells},
	{response.NotFound, []int{401}, "it may be the caller who is not found"},
	{response.NotFound, []int{405, 406, 415, 501}, "what was looked up may be what serves a method or a format"},
	{response.NotFound, []int{409, 412}, "what was looked up may be a step or a version"},
	{response.NotFound, []int{502, 503, 504}, another},
	{response.Gone, telling, tells},
	{response.Gone, without(everyday, 403, 404, 410), "that it is deleted may stand in the way of a step: the strict rule alone speaks, of 404"},
	{response.WrongMethod, telling, tells},
	{response.Conflict, telling, tells},
	{response.Conflict, []int{403}, "the state forbids the step"},
	{response.Conflict, []int{410}, "what is used up is gone"},
	{response.Conflict, []int{502, 503, 504}, "a transaction that collides with another one can be tried again; or another service has found the conflict"},
	{response.TooLarge, telling, tells},
	{response.Unsupported, telling, tells},
	{response.RateLimited, telling, tells},
	{response.NotImplemented, telling, tells},
	{response.NotImplemented, []int{406, 415}, "what is not supported may be a format"},
	{response.NotImplemented, []int{502}, "another service may not implement it"},
	{response.ClientGone, []int{200}, "nobody reads the answer"},
	{response.ClientGone, telling5xx, tells},
	{response.Upstream, telling4xx, tells},
	{response.Upstream, []int{400, 422}, "the client may have named whom to ask"},
	{response.Upstream, []int{501}, "another service may not implement it"},
	{response.Upstream, telling5xx, tells},
	{response.Timeout, telling, tells},
	{response.Timeout, without(everyday, 500, 502, 503, 504), "it is not known for whom was waited"},
	{response.Unavailable, telling, tells},
	{response.ServerFault, telling4xx, tells},
}

// stricter is what the table accepts, and a rule of the strict set does not.
var stricter = map[response.CauseKind]int{response.Gone: 404}

// under makes the conditions of the table true of a site.
var under = map[string]func(*response.Site){
	"the value stands in the path, so that the address names nothing": func(s *response.Site) { s.Reads.Path = true },
	"the redirect leads to a login page":                              func(s *response.Site) { s.Redirect = &response.Redirect{Target: "/login"} },
	"the page shows the login form again":                             func(s *response.Site) { s.Body = response.PageBody },
	"it is an OAuth token endpoint (RFC 6749 §5.2)":                   func(s *response.Site) { s.Words = "token is the token endpoint of OAuth" },
	"the same branch serves callers who are not known":                also(response.Unauthenticated),
	"it is a login, and the account does not exist":                   func(s *response.Site) { s.Handler = "login" },
	"the answer is an empty list":                                     func(s *response.Site) { s.Body = response.SuccessBody },
	"the thing is named in the body, not in the path":                 func(s *response.Site) { s.Reads = response.Reads{Content: true} },
	"the same branch serves other causes":                             also(response.Malformed),
	"the limit is the quota of a store (RFC 4918 §11.5)":              func(s *response.Site) { s.Causes[0].Evidence = "store.ErrQuotaExceeded" },
	"it is slow_down of OAuth's device flow (RFC 8628 §3.5)":          func(s *response.Site) { s.Words = "the device flow of OAuth" },
	"the call is to the service's own database":                       func(s *response.Site) { s.Causes[0].Store = true },
}

// also adds another cause to a site.
func also(kind response.CauseKind) func(*response.Site) {
	return func(s *response.Site) { s.Causes = append(s.Causes, causes(response.Call, kind)...) }
}

func without(statuses []int, some ...int) []int {
	return slices.DeleteFunc(slices.Clone(statuses), func(status int) bool { return slices.Contains(some, status) })
}

// failures gives every status that a failure can be answered with, and 200.
func failures() []int {
	statuses := []int{200}
	for _, code := range guide.Codes {
		if code.Number >= 400 {
			statuses = append(statuses, code.Number)
		}
	}
	return statuses
}

// failedFor is the answer to a call that failed for the cause, and of which nothing more is known.
func failedFor(kind response.CauseKind, status int) *response.Site {
	site := decided(status, response.Call, kind)
	site.Causes[0].Evidence, site.Reads = "the error of api.Do", response.Reads{Other: true}
	return &site
}

// said are the rules that speak of a site.
func said(site *response.Site) []string {
	var ids []string
	for _, rule := range All {
		if rule.Check(site) != nil {
			ids = append(ids, rule.ID)
		}
	}
	return ids
}

func TestDecisionTable(t *testing.T) {
	for _, row := range guide.Decisions {
		kind := response.CauseKind(row.Cause)
		for _, status := range failures() {
			want := []string{speaks(kind, status)}
			if (row.AcceptsAlways(status) || silent(kind, status)) && stricter[kind] != status {
				want = nil
			}
			if got := said(failedFor(kind, status)); !slices.Equal(got, want) {
				t.Errorf("%s answered %d: %v, want %v", kind, status, got, want)
			}
		}
	}
}

func silent(kind response.CauseKind, status int) bool {
	return slices.ContainsFunc(leftAlone, func(s unanswered) bool { return s.kind == kind && slices.Contains(s.statuses, status) })
}

// What the table accepts, as whole classes and under its conditions too.
func TestDecisionTableAccepts(t *testing.T) {
	used := map[string]bool{}
	for _, row := range guide.Decisions {
		kind := response.CauseKind(row.Cause)
		for _, status := range accepted(append(slices.Clone(row.Accepted), row.Right), row.AcceptedClass) {
			if got := said(failedFor(kind, status)); got != nil && stricter[kind] != status {
				t.Errorf("%s answered %d: %v", kind, status, got)
			}
		}
		for _, condition := range row.Sometimes {
			meet, known := under[condition.If]
			if !known {
				t.Fatalf("%s: nobody knows how %s", kind, condition.If)
			}
			used[condition.If] = true
			for _, status := range accepted(condition.Codes, condition.Classes) {
				site := failedFor(kind, status)
				if meet(site); said(site) != nil {
					t.Errorf("%s answered %d, and %s: %v", kind, status, condition.If, said(site))
				}
			}
		}
	}
	if len(used) != len(under) {
		t.Errorf("%d conditions, of which the table has %d", len(under), len(used))
	}
}

// accepted gives the statuses, and all of the classes.
func accepted(statuses, classes []int) []int {
	statuses = without(statuses, 0)
	for _, code := range guide.Codes {
		if slices.Contains(classes, code.Number/100) {
			statuses = append(statuses, code.Number)
		}
	}
	return statuses
}

// A silence has one reason, and is needed. The statuses that say one thing only are listed as a whole, accepted ones too.
func TestSilences(t *testing.T) {
	seen := map[response.CauseKind][]int{}
	for _, s := range leftAlone {
		row, _ := guide.Decide(string(s.kind))
		for _, status := range s.statuses {
			if row.AcceptsAlways(status) && !slices.Contains(telling, status) {
				t.Errorf("%s answered %d needs no silence", s.kind, status)
			}
			if slices.Contains(seen[s.kind], status) {
				t.Errorf("%s answered %d has two reasons", s.kind, status)
			}
		}
		seen[s.kind] = append(seen[s.kind], s.statuses...)
		if s.why == "" {
			t.Errorf("%s: %v without a reason", s.kind, s.statuses)
		}
	}
}
