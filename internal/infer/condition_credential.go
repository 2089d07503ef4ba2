// Tests of the credentials themselves, wherever their parts have got to.
//
//	parts := strings.SplitN(r.Header.Get("Authorization"), " ", 2)
//	if len(parts) != 2 || parts[0] != "Bearer" {      missing credentials
//
//	if time.Now().After(session.ExpiresAt) {          credentials that do not hold any more

package infer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	credentialFields = pattern.New(`(?i)^(?:proxy-)?authorization$|^x-(?:api|access|auth)-?(?:key|token)$|^(?:api|auth|access)-?(?:key|token)$`)
	expiryWords      = pattern.New(`\b(expire[sd]?|expiry|expiration|expires at|is expired)\b`)
)

// credentialPart reads tests of what stands in a field of credentials, and of when a session or a token ends.
func (f *function) credentialPart(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() && !g.isLast() {
		return "", 0, false
	}
	if f.refuses(g) && !g.asksPresence() && f.isOfCredentials(g.cond, 0) {
		return response.Unauthenticated, response.Condition, true
	}
	text := words(f.conditionText(g) + " " + ownerType(g.cond))
	return response.Unauthenticated, response.Name, g.holds && expiryWords.MatchString(text) && (sessionWords.MatchString(text) || callerWords.MatchString(text))
}

// checkWords are of functions that look at credentials, rather than pass them on.
var checkWords = pattern.New(`\b(verif(?:y|ies|ier)|valid(?:ate|ates)?|check|parse|decode|authenticate|auth|authori[sz]e|token|jwt|claims?|session|principal|identity)\b`)

// checksCredentials tells whether a function gets credentials of the request, and by its name is there to check them.
func (f *function) checksCredentials(c callee, name string) bool {
	return checkWords.MatchString(words(name)) && slices.ContainsFunc(arguments(c.args), func(arg ssa.Value) bool { return f.isOfCredentials(arg, 0) })
}

// isOfCredentials tells whether the value is taken from a header field for credentials, or computed from one.
func (f *function) isOfCredentials(v ssa.Value, depth int) bool {
	if v == nil || depth > maxParts {
		return false
	}
	switch v := v.(type) {
	case *ssa.Call:
		return f.givesCredentials(v, depth)
	case *ssa.Extract:
		return f.isOfCredentials(v.Tuple, depth+1)
	case *ssa.BinOp:
		return f.isOfCredentials(v.X, depth+1) || f.isOfCredentials(v.Y, depth+1)
	case *ssa.Slice:
		return f.isOfCredentials(v.X, depth+1)
	case *ssa.IndexAddr:
		return f.isOfCredentials(v.X, depth+1)
	case *ssa.Convert:
		return f.isOfCredentials(v.X, depth+1)
	case *ssa.UnOp:
		return (v.Op == token.MUL || v.Op == token.NOT) && f.isOfCredentials(onlyStored(v.X), depth+1)
	}
	return false
}

func (f *function) givesCredentials(call *ssa.Call, depth int) bool {
	c := f.resolve(&call.Call)
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin || c.obj != nil && transforms(c.obj) && !framework.Inputs()[calleeName(call)] {
		if slices.ContainsFunc(arguments(call.Call.Args), func(arg ssa.Value) bool { return f.isOfCredentials(arg, depth+1) }) {
			return true
		}
	}
	return slices.ContainsFunc(arguments(c.args), func(arg ssa.Value) bool {
		return constantValue(arg) && isText(arg.Type()) && credentialFields.MatchString(f.text(arg))
	})
}
