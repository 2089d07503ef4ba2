// Tests of the state that the service is in, which its own flags hold. That of a thing, a job or a room, is another matter.
//
//	if !s.ready.Load() {                              not ready yet
//	if s.maintenance {                                not for now
//	if atomic.LoadInt32(&shuttingDown) == 1 {         not any more
//	if job.ready {                                    nothing of the service

package infer

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	upWords   = pattern.New(`\b(?:is )?(?:ready|healthy|serving)(?: load| get)?$`)
	downWords = pattern.New(`\b(?:(?:in|under) )?(?:maintenance(?: mode)?|draining|shutting ?down|unhealthy|overloaded)(?: (?:enabled|active|on))?(?: load| get)?$`)
	// ownerNames are of what serves, and of what keeps its settings.
	ownerNames = pattern.New(`\b(?:` + services + `|svc|srv|servers?|handlers?|router|controller|resource|daemon|engine|manager|health|readiness|lifecycle|state|` +
		`config|conf|cfg|settings|options|opts|flags)$`)
)

// stateTest reads flags that say whether the service can serve.
func (f *function) stateTest(g guard) (response.CauseKind, response.Strength, bool) {
	flag, set := f.flagOf(g)
	if flag == nil || !g.inside() || !f.isOfService(flag, 0) || f.switches(flag) {
		return "", 0, false
	}
	text := words(withoutArguments(f.valueText(flag)))
	if b, ok := g.cond.(*ssa.BinOp); ok && isText(b.X.Type()) {
		text = words(f.valueText(b.Y)) // s.mode == "maintenance"
	}
	return response.Unavailable, response.Name, set && downWords.MatchString(text) || !set && upWords.MatchString(text)
}

// flagOf is the value that the guard finds to be set, or not to be.
func (f *function) flagOf(g guard) (flag ssa.Value, set bool) {
	b, compared := g.cond.(*ssa.BinOp)
	switch {
	case !compared:
		return g.cond, g.holds
	case b.Op != token.EQL && b.Op != token.NEQ || !constantValue(b.Y):
		return nil, false
	}
	equal := g.holds == (b.Op == token.EQL)
	return f.loaded(b.X), equal != isEmpty(b.Y)
}

// loaded is what a function of sync/atomic is given the address of.
func (f *function) loaded(v ssa.Value) ssa.Value {
	call, ok := v.(*ssa.Call)
	if !ok || !strings.HasPrefix(calleeName(call), "sync/atomic.Load") {
		return v
	}
	return call.Call.Args[0]
}

// isOfService tells whether the value is held, or given, by what serves: by what handlers are methods of, by what was there before they were
// made, or by the package.
func (f *function) isOfService(v ssa.Value, depth int) bool {
	if depth > maxParts {
		return false
	}
	switch v := v.(type) {
	case *ssa.Global:
		return true
	case *ssa.Parameter, *ssa.FreeVar:
		return ownsState(v.Type()) && !f.isGiven(v)
	case *ssa.FieldAddr:
		return f.isOfService(v.X, depth+1)
	case *ssa.Field:
		return f.isOfService(v.X, depth+1)
	case *ssa.UnOp:
		return f.isOfService(v.X, depth+1)
	case *ssa.Call:
		args := v.Call.Args
		if v.Call.IsInvoke() {
			args = append([]ssa.Value{v.Call.Value}, args...)
		}
		args = slices.DeleteFunc(slices.Clone(args), func(arg ssa.Value) bool { return isContext(arg.Type()) })
		return len(args) == 1 && f.isOfService(args[0], depth+1)
	}
	return false
}

// isGiven tells whether a parameter comes with the request.
func (f *function) isGiven(v ssa.Value) bool {
	p, ok := v.(*ssa.Parameter)
	return ok && (isRequest(p.Type()) || !f.isServer(p))
}

// ownsState tells whether the type is called like what serves, or is a flag itself.
func ownsState(t types.Type) bool {
	for {
		p, ok := types.Unalias(t).(*types.Pointer)
		if !ok {
			break
		}
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return isBool(t)
	}
	if pkg := named.Obj().Pkg(); pkg != nil && pkg.Path() == "sync/atomic" {
		return true
	}
	return ownerNames.MatchString(words(named.Obj().Name()))
}

// switches tells whether the function sets the flag itself: then it is what is asked for.
//
//	if s.maintenance {
//		http.Error(w, "it has begun already", http.StatusConflict)
//		return
//	}
//	s.maintenance = true
func (f *function) switches(flag ssa.Value) bool {
	held := fieldOf(flag)
	if held == nil {
		return false
	}
	for _, b := range f.fn.Blocks {
		for _, i := range b.Instrs {
			other, ok := i.(*ssa.FieldAddr)
			if !ok || other.Field != held.Field || !types.Identical(other.X.Type(), held.X.Type()) {
				continue
			}
			if slices.ContainsFunc(*other.Referrers(), sets) {
				return true
			}
		}
	}
	return false
}

// fieldOf is the field that a flag is read from, nil if it is no field.
func fieldOf(v ssa.Value) *ssa.FieldAddr {
	switch v := v.(type) {
	case *ssa.FieldAddr:
		return v
	case *ssa.UnOp:
		return fieldOf(v.X)
	case *ssa.Call:
		if len(v.Call.Args) > 0 {
			return fieldOf(v.Call.Args[0])
		}
	}
	return nil
}

// sets tells whether the instruction stores something, at once or by a function of sync/atomic.
func sets(i ssa.Instruction) bool {
	if _, stores := i.(*ssa.Store); stores {
		return true
	}
	call, ok := i.(*ssa.Call)
	name := ""
	if ok {
		name = calleeName(call)
	}
	return strings.Contains(name, "sync/atomic") && !strings.Contains(name, "Load")
}
