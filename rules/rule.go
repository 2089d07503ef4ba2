// Package rules holds statuslint's rules, one file each. A rule looks at the model of a response and never at syntax.
package rules

import (
	"go/token"

	"github.com/statuslint/statuslint/internal/response"
)

// Set says when a rule runs.
type Set string

// The sets.
const (
	Default Set = "default" // on unless turned off
	Strict  Set = "strict"  // on with the strict option, or by name
)

// Rule is one check on a response, and its documentation.
type Rule struct {
	ID      string // "create-200"
	Set     Set
	Summary string // one line for lists
	Section string // where the standard says so: "RFC 9110 §15.3.2"
	Doc     Doc
	Check   func(*response.Site) *Verdict
	Reverse func(*response.Site) *Verdict // instead of Check, where a house has decided the other way; nil where there is but one
}

// Doc is the documentation of a rule; README, explain, SARIF help and docs are made from it. Texts are Markdown, code is Go.
type Doc struct {
	Mistake string // what the rule reports
	Why     string // why it matters to a client
	Bad     string // code that is reported
	Good    string // the same, mended
	Silent  string // what is not reported, and why
}

// Verdict is what a rule says of a response.
type Verdict struct {
	Message string    // without the rule's id: what is answered, the cause, the remedy
	Right   int       // the status that is right, 0 where several are
	At      token.Pos // where it is to be mended, if not where the status is decided
	Replace bool      // replacing the status alone is safe
}

// All lists the rules in order of priority: of two that claim the status of one response, the first is reported.
var All = []*Rule{
	readiness200, okErrorBody, clientError500, forbidden404,
	malformedNot400, unauthenticatedNot401, forbiddenNot403, notFoundNot404, method405, conflictNot409, tooLarge413, mediaType415, rateLimit429,
	notImplemented501, unavailable503, serverFault4xx, canceled500,
	permanent302, accepted202, create200, empty200,
	missed413, upstream502, timeout504, validation422, ignoredInput, gone410,
}

// Lookup finds a rule by its id.
func Lookup(id string) (*Rule, bool) {
	for _, r := range All {
		if r.ID == id {
			return r, true
		}
	}
	return nil, false
}
