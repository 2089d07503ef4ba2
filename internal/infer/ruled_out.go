// What an error cannot be any more, because it was asked for before.
//
//	if errors.Is(err, sql.ErrNoRows) {
//		return ErrNoUser
//	}
//	return fmt.Errorf("load user: %w", err)     no absence

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// ruledOut tells whether another guard says that the error is not this one.
func (f *function) ruledOut(a alt, v ssa.Value, all []guard) bool {
	if contradicts(a.guards, all) {
		return true
	}
	return slices.ContainsFunc(all, func(g guard) bool { return f.rulesOut(g, a, v) })
}

// rulesOut tells whether a guard says that the error is not this one. Where it holds one of several chains, each of them must.
//
//	if errors.As(err, &e) && e.Code == "NoSuchKey" {
//		return
//	}                                                 it is no e, or has another code
func (f *function) rulesOut(g guard, a alt, v ssa.Value) bool {
	if g.any != nil {
		return !slices.ContainsFunc(g.any, func(chain []guard) bool {
			return !slices.ContainsFunc(chain, func(inner guard) bool { return f.rulesOut(inner, a, v) })
		})
	}
	if kind, ok := f.deniedBy(g, v); ok && f.means(a, kind) {
		return true
	}
	t, ok := f.testOf(g)
	if !ok || t.value != v {
		return false
	}
	if t.is == "nil" {
		return !t.not && a.Kind == response.Object
	}
	if is, sure := f.decide(a.Value, t.is); sure && is == t.not {
		return true
	}
	return t.not && f.meansTheSame(a, t.is)
}

// meansTheSame tells whether the tested sentinel stands for all that the error can be: what is left after it was handled is something else.
func (f *function) meansTheSame(a alt, is string) bool {
	kind, ok := meaningOf(is)
	return ok && f.means(a, kind)
}

// means tells whether the error has causes of that kind and of no other.
func (f *function) means(a alt, kind response.CauseKind) bool {
	causes := f.causesOf(a)
	return len(causes) > 0 && !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Kind != kind })
}

// deniedBy gives the kind that the error is not of, if the guard is a predicate or a code of the tables that says so.
//
//	if os.IsPermission(err) {
//		return
//	}                                 not missing permission
func (f *function) deniedBy(g guard, v ssa.Value) (response.CauseKind, bool) {
	if kind, ok := f.codeDenied(g, v); ok {
		return kind, true
	}
	call, ok := g.cond.(*ssa.Call)
	if !ok || g.holds || !slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool { return stripped(arg) == v }) {
		return "", false
	}
	kind, ok := framework.Predicates()[calleeName(call)]
	return kind, ok
}
