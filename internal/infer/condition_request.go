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

// Tests of what the request asks for: whether it is there, and whether it is as it must be.
//
//	if user := users.Find(r.PathValue("id")); user == nil { … }     absence
//	if r.FormValue("name") == "" { … }                              malformed input
//	if in.Age < 0 { … }                                             invalid input

// nothingFound reads a lookup by a key of the request that gave nil, nothing or false.
func (f *function) nothingFound(g guard) (response.CauseKind, response.Strength, bool) {
	looked := g.emptied()
	if e, ok := g.cond.(*ssa.Extract); ok && !g.holds {
		looked = e
	}
	if looked == nil {
		return "", 0, false
	}
	call := callOf(looked)
	if call == nil || !g.inside() || isError(looked.Type()) || f.takesPart(call) || f.isParameterOfRequest(looked) {
		return "", 0, false
	}
	name := words(calleeName(call)[strings.LastIndexByte(calleeName(call), '.')+1:])
	if !lookupWords.MatchString(name) || len(arguments(call.Call.Args)) == 0 {
		return "", 0, false
	}
	yes, _ := f.inputAny(call.Call.Args)
	return response.NotFound, response.Condition, yes
}

var lookupWords = pattern.New(`^(get|find|lookup|look up|load|fetch|by|read|query|search|select|resolve)\b`)

func callOf(v ssa.Value) *ssa.Call {
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	call, _ := v.(*ssa.Call)
	return call
}

// inputTest reads a comparison, or a test by the standard library, of a value of the request.
func (f *function) inputTest(g guard) (response.CauseKind, response.Strength, bool) {
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		if f.isMethod(cond.X) || isError(cond.X.Type()) {
			return "", 0, false
		}
		if isEmpty(cond.Y) && (cond.Op == token.EQL) == g.holds && f.isParameterOfRequest(cond.X) {
			return response.Malformed, response.Condition, true
		}
		if f.choosesValue(cond, g.holds) {
			return "", 0, false
		}
		if (cond.Op == token.EQL) == g.holds && f.alreadyThere(cond) {
			return response.Conflict, response.Condition, true
		}
		return response.Invalid, response.Condition, true
	case *ssa.Call:
		return response.Invalid, response.Condition, f.isTest(cond, g) && !(g.holds && f.readsHeader(cond.Call.Args))
	case *ssa.UnOp, *ssa.Field:
		return response.Invalid, response.Condition, true
	case *ssa.Extract:
		call := callOf(cond)
		if call == nil {
			return response.Invalid, response.Condition, readsValue(cond.Tuple)
		}
		return response.Invalid, response.Condition, f.isTest(call, g) && !g.holds
	}
	return "", 0, false
}

// choosesValue tells whether the condition knows the value: `mode == "maintenance"` chooses what to do, and finds nothing wrong.
func (f *function) choosesValue(b *ssa.BinOp, holds bool) bool {
	return (b.Op == token.EQL && holds || b.Op == token.NEQ && !holds) && (isKnown(b.X) || isKnown(b.Y))
}

func isKnown(v ssa.Value) bool { return constantValue(v) && !isEmpty(stripped(v)) }

// readsHeader tells whether one of the values is a field of the request's header, which says what kind of answer is wanted.
func (f *function) readsHeader(values []ssa.Value) bool {
	return slices.ContainsFunc(values, func(v ssa.Value) bool {
		call, ok := stripped(v).(*ssa.Call)
		return ok && calleeName(call) == "(net/http.Header).Get"
	})
}

// alreadyThere tells whether what the request names is compared with one of many things that are there: `other.Name == in.Name`.
func (f *function) alreadyThere(b *ssa.BinOp) bool {
	if b.Op != token.EQL && b.Op != token.NEQ || constantValue(b.X) || constantValue(b.Y) || !inLoop(b) {
		return false
	}
	x, _ := f.input(b.X)
	y, _ := f.input(b.Y)
	return x != y
}

// readsValue tells whether a comma-ok form looks into data: `name, ok := body["name"].(string)`, but not `e, ok := err.(*apiError)`.
func readsValue(v ssa.Value) bool {
	assert, ok := v.(*ssa.TypeAssert)
	if !ok {
		return true
	}
	switch types.Unalias(assert.AssertedType).(type) {
	case *types.Basic, *types.Map, *types.Slice:
		return true
	}
	return false
}
