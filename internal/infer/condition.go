//go:build inference

package infer

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// conditions read tests that are not about an error, most specific first. Each tells the kind of cause, or that it has nothing to say.
//
//	r.Method != http.MethodPost     wrong method
//	user, ok := users[id]; !ok      absence
//	in.Age < 0                      invalid input
//	user.ID != post.AuthorID        missing permission
var conditions = []func(*function, guard) (response.CauseKind, response.Strength, bool){
	(*function).predicate,
	(*function).methodTest,
	(*function).missedKey,
	(*function).credentialTest,
	(*function).permissionTest,
	(*function).nothingFound,
	(*function).inputTest,
}

// explainCondition explains a place by a condition that is not about an error.
func (f *function) explainCondition(g guard, all []guard) (reason, bool) {
	if p, ok := g.cond.(*ssa.Phi); ok && isBool(p.Type()) {
		return f.explainPhi(p, g, all)
	}
	if r, found := f.explainResult(g); found {
		return r, true
	}
	for _, read := range conditions {
		kind, strength, found := read(f, g)
		if !found {
			continue
		}
		cause := response.Cause{Kind: kind, Strength: strength, Evidence: f.conditionText(g), Pos: g.cond.Pos()}
		if kind == response.Invalid || kind == response.Malformed {
			return f.inputReason(cause, g)
		}
		return reason{causes: []response.Cause{cause}}, true
	}
	if f.asksOpaquely(g.cond) && g.inside() {
		return reason{opaque: true, failed: g.holds}, true
	}
	return reason{}, false
}

// explainPhi explains by a condition that was put together before: `ok := a && b`.
func (f *function) explainPhi(p *ssa.Phi, g guard, all []guard) (reason, bool) {
	var chains [][]guard
	for i, e := range p.Edges {
		chain := f.edgeGuards(p, i)
		c, constant := e.(*ssa.Const)
		switch {
		case constant && c.Value != nil && (c.Value.String() == "true") != g.holds:
			continue
		case !constant:
			chain = append([]guard{positive(guard{cond: e, holds: g.holds, to: g.to})}, chain...)
		}
		chains = append(chains, chain)
	}
	if len(chains) == 0 {
		return reason{}, false
	}
	return f.explainAny(guard{any: chains}, all)
}

// explainResult explains by what the callee knows of its result: `if !allowed(w, r)`.
func (f *function) explainResult(g guard) (reason, bool) {
	at := f.anchor(g.cond)
	if at == nil || !isBool(g.cond.Type()) {
		return reason{}, false
	}
	want := "false"
	if g.holds {
		want = "true"
	}
	var causes []response.Cause
	unexplained := false
	for _, a := range f.eval(g.cond, at) {
		if a.Kind != response.Const {
			return reason{}, false
		}
		if a.Text == want {
			causes = append(causes, a.Causes...)
			unexplained = unexplained || len(a.Causes) == 0
		}
	}
	if len(causes) == 0 || unexplained || !g.inside() {
		return reason{}, false
	}
	return reason{causes: distinct(causes)}, true
}

// inputReason is a cause that holds only if what was tested is input of the request.
func (f *function) inputReason(cause response.Cause, g guard) (reason, bool) {
	if !g.inside() {
		return reason{}, false
	}
	yes, params := f.input(g.cond)
	if yes {
		return reason{causes: []response.Cause{cause}}, true
	}
	var causes []response.Cause
	for _, p := range params {
		cause.Input = p + 1
		causes = append(causes, cause)
	}
	return reason{causes: causes}, len(causes) > 0
}

// predicate reads functions that ask an error for its kind.
func (f *function) predicate(g guard) (response.CauseKind, response.Strength, bool) {
	call, ok := g.cond.(*ssa.Call)
	if !ok || !g.holds || !f.takesError(call) {
		return "", 0, false
	}
	name := calleeName(call)
	if kind, ok := framework.Predicates()[name]; ok {
		return kind, response.Comparison, true
	}
	kind, ok := errorName(name)
	return kind, response.Name, ok
}

func (f *function) takesError(call *ssa.Call) bool {
	for _, arg := range f.resolve(&call.Call).args {
		if isError(arg.Type()) {
			return true
		}
	}
	return false
}

// methodTest reads comparisons of the request's method.
func (f *function) methodTest(g guard) (response.CauseKind, response.Strength, bool) {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || (b.Op != token.EQL && b.Op != token.NEQ) || !f.isMethod(b.X) && !f.isMethod(b.Y) {
		return "", 0, false
	}
	other := (b.Op == token.NEQ) == g.holds
	return response.WrongMethod, response.Condition, other && g.inside()
}

// isMethod tells whether the value is the method of the request.
func (f *function) isMethod(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	return ok && isRequest(addr.X.Type()) && step(addr.X.Type(), addr.Field).Field == "Method"
}

// missedKey reads `v, ok := m[key]` with a key of the request.
func (f *function) missedKey(g guard) (response.CauseKind, response.Strength, bool) {
	e, ok := g.cond.(*ssa.Extract)
	if !ok || g.holds || !g.inside() {
		return "", 0, false
	}
	lookup, ok := e.Tuple.(*ssa.Lookup)
	if !ok {
		return "", 0, false
	}
	yes, _ := f.input(lookup.Index)
	_, global := lookup.X.(*ssa.Global)
	return response.NotFound, response.Condition, yes && !global
}

var (
	credentialWords = pattern.New(`\b(authenticated|logged in|signed in|authorization|bearer|api ?key|session|claims|token (valid|ok)|valid token|password)\b`)
	permissionWords = pattern.New(`\b(admin|is owner|owns|owned by|can [a-z]+|may [a-z]+|allowed|permitted|authori[sz]ed|has (role|permission|access|right|scope)s?|permissions?|privileged|is staff|superuser|role|scopes?)\b`)
	ownerWords      = pattern.New(`\b(owner|author|creator|created by|user|account|tenant|org(ani[sz]ation)?|team|customer|seller|member)( id| uuid| name)?$`)
)

// credentialTest reads tests of who the caller is.
func (f *function) credentialTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() || !f.refuses(g) {
		return "", 0, false
	}
	return response.Unauthenticated, response.Name, credentialWords.MatchString(words(f.conditionText(g)))
}

// permissionTest reads tests of what a known caller may do.
func (f *function) permissionTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() {
		return "", 0, false
	}
	if b, ok := g.cond.(*ssa.BinOp); ok && (b.Op == token.NEQ) == g.holds && (b.Op == token.NEQ || b.Op == token.EQL) {
		if f.comparesOwner(b) {
			return response.Forbidden, response.Condition, true
		}
	}
	return response.Forbidden, response.Name, f.refuses(g) && permissionWords.MatchString(words(f.conditionText(g)))
}

// refuses tells whether the condition says no: a false bool, or a value that is not the one that is asked for.
func (f *function) refuses(g guard) bool {
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		switch cond.Op {
		case token.NEQ:
			return g.holds
		case token.EQL:
			return g.holds == isEmpty(cond.Y)
		case token.LSS:
			return g.holds
		}
		return false
	default:
		return !g.holds
	}
}

func isEmpty(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.IsNil() || c.Value != nil && (c.Value.ExactString() == `""` || c.Value.ExactString() == "0"))
}

// comparesOwner tells whether both sides are fields, and one names an owner: `user.ID != post.AuthorID`.
func (f *function) comparesOwner(b *ssa.BinOp) bool {
	x, y := f.valueText(b.X), f.valueText(b.Y)
	if x == "" || y == "" || !strings.ContainsAny(x+y, ".") {
		return false
	}
	xWords, yWords := words(x), words(y)
	return ownerWords.MatchString(xWords) && !constantValue(b.Y) && !constantValue(b.X) && strings.ContainsAny(y, ".ID") ||
		ownerWords.MatchString(yWords) && !constantValue(b.X) && !constantValue(b.Y) && xWords != ""
}

func constantValue(v ssa.Value) bool { _, ok := stripped(v).(*ssa.Const); return ok }

// nothingFound reads a lookup by a key of the request that gave nil, nothing or false.
func (f *function) nothingFound(g guard) (response.CauseKind, response.Strength, bool) {
	var looked ssa.Value
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		if cond.Op != token.EQL && cond.Op != token.NEQ || g.holds != (cond.Op == token.EQL) || !isEmpty(cond.Y) {
			return "", 0, false
		}
		looked = cond.X
	case *ssa.Extract:
		if g.holds {
			return "", 0, false
		}
		looked = cond
	default:
		return "", 0, false
	}
	call := callOf(looked)
	if call == nil || !g.inside() || isError(looked.Type()) {
		return "", 0, false
	}
	name := words(calleeName(call)[strings.LastIndexByte(calleeName(call), '.')+1:])
	if !lookupWords.MatchString(name) || len(arguments(call.Call.Args)) == 0 {
		return "", 0, false
	}
	yes, _ := f.inputAny(call.Call.Args)
	return response.NotFound, response.Condition, yes
}

var lookupWords = pattern.New(`^(get|find|lookup|look up|load|fetch|by|read|query|search|select|rows affected|resolve)\b`)

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
		if f.isMethod(cond.X) || isErrorValue(cond.X) {
			return "", 0, false
		}
		if isEmpty(cond.Y) && (cond.Op == token.EQL) == g.holds && f.isParameterOfRequest(cond.X) {
			return response.Malformed, response.Condition, true
		}
		return response.Invalid, response.Condition, true
	case *ssa.Call:
		c := f.resolve(&cond.Call)
		return response.Invalid, response.Condition, c.obj != nil && transforms(c.obj)
	case *ssa.UnOp, *ssa.Field:
		return response.Invalid, response.Condition, true
	case *ssa.Extract:
		call := callOf(cond)
		if call == nil {
			return response.Invalid, response.Condition, true
		}
		c := f.resolve(&call.Call)
		return response.Invalid, response.Condition, c.obj != nil && transforms(c.obj) && !g.holds
	}
	return "", 0, false
}

func isErrorValue(v ssa.Value) bool { return isError(v.Type()) }

// isParameterOfRequest tells whether the value is a parameter of the query, the form or the path, which is missing when it is empty.
func (f *function) isParameterOfRequest(v ssa.Value) bool {
	call := callOf(v)
	if call == nil {
		if l, ok := v.(*ssa.Lookup); ok {
			return isStringMap(l.X.Type())
		}
		return false
	}
	name := calleeName(call)
	if strings.HasPrefix(name, "strings.") {
		return f.isParameterOfRequest(call.Call.Args[0])
	}
	return framework.Inputs()[name] || name == "(net/url.Values).Get"
}

func isStringMap(t types.Type) bool { return t.String() == "map[string]string" }

// asksOpaquely tells whether a condition asks an error something that nobody here understands.
func (f *function) asksOpaquely(cond ssa.Value) bool {
	call := callOf(cond)
	return call != nil && f.takesError(call)
}

// testedOpaquely tells whether one of the guards asks the error something that nobody here understands: the rest may be anything.
func (f *function) testedOpaquely(v ssa.Value, all []guard) bool {
	for _, g := range all {
		if g.any != nil || g.cond == nil {
			continue
		}
		if _, plain := f.testOf(g); plain {
			continue
		}
		if call := callOf(g.cond); call != nil {
			for _, arg := range f.resolve(&call.Call).args {
				if stripped(arg) == v {
					return true
				}
			}
		}
	}
	return false
}
