package infer

import (
	"go/token"
	"slices"

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
func conditions() []func(*function, guard) (response.CauseKind, response.Strength, bool) {
	return []func(*function, guard) (response.CauseKind, response.Strength, bool){
		(*function).predicate,
		(*function).codeTest,
		(*function).textTest,
		(*function).answerTest,
		(*function).goneTest,
		(*function).methodTest,
		(*function).mediaTest,
		(*function).missedKey,
		(*function).credentialPart,
		(*function).credentialTest,
		(*function).permissionTest,
		(*function).nothingChanged,
		(*function).nothingFound,
		(*function).inputTest,
	}
}

// explainCondition explains a place by a condition that is not about an error.
func (f *function) explainCondition(g guard, all []guard) (reason, bool) {
	if p, ok := g.cond.(*ssa.Phi); ok && isBool(p.Type()) {
		return f.explainPhi(p, g, all)
	}
	if r, found := f.waitedOut(g); found {
		return r, true
	}
	if r, found := f.explainResult(g); found {
		return r, true
	}
	if g.isOtherThan(all) {
		return reason{}, false
	}
	for _, read := range conditions() {
		kind, strength, found := read(f, g)
		if !found {
			continue
		}
		if kind == response.Forbidden && f.absent(g, all) || kind == response.Conflict && strength == response.Condition && !g.isInnermost(all) {
			continue
		}
		cause := response.Cause{Kind: kind, Strength: strength, Evidence: f.conditionText(g), Pos: g.cond.Pos()}
		if cause.Evidence == "" || isUnwritten(g.cond) {
			continue
		}
		if strength == response.Condition && (kind == response.Invalid || kind == response.Malformed || kind == response.NotFound && isMiss(g.cond)) {
			return f.inputReason(cause, g)
		}
		return reason{causes: []response.Cause{cause}}, true
	}
	if f.asksOpaquely(g.cond) && g.inside() {
		return reason{opaque: true, failed: g.holds}, true
	}
	return reason{}, false
}

// isUnwritten tells whether nobody wrote the comparison: it is the end of a range loop.
func isUnwritten(cond ssa.Value) bool {
	b, ok := cond.(*ssa.BinOp)
	return ok && !b.Pos().IsValid()
}

// isInnermost tells whether no other test stands between the guard and what is explained: one that was found among many things may be asked
// more.
//
//	for _, n := range notes {
//		if n.Title != in.Title {
//			continue
//		}
//		if n.Locked {
func (g guard) isInnermost(all []guard) bool { return len(all) == 0 || all[0].cond == g.cond }

// isOtherThan tells whether the guard rules out a constant for a value of which another guard says what it is: it is but an arm of the
// switch before.
//
//	switch r.FormValue("simulate") {
//	case "success":
//		…
//	case "failure":                     it is not "success" either
func (g guard) isOtherThan(all []guard) bool {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || b.Op != token.EQL || g.holds {
		return false
	}
	return slices.ContainsFunc(all, func(other guard) bool { return other.chooses(b.X) })
}

// chooses tells whether the guard says which constant the value is, or that it is one of several.
func (g guard) chooses(v ssa.Value) bool {
	if g.any != nil {
		return !slices.ContainsFunc(g.any, func(chain []guard) bool { return len(chain) == 0 || !chain[0].chooses(v) })
	}
	b, ok := g.cond.(*ssa.BinOp)
	return ok && b.Op == token.EQL && g.holds && b.X == v && constantValue(b.Y)
}

// unseenWords are of a state in which a thing is not there for others.
var unseenWords = pattern.New(`\b(published|publish(ed)? at|draft|deleted( at)?|archived|visible|released|live)\b`)

// absent tells whether another guard says that what was looked up is not there, or not there yet: who may know that is a second question.
func (f *function) absent(g guard, all []guard) bool {
	for _, other := range all {
		if other.any != nil || other.cond == nil || other.cond == g.cond {
			continue
		}
		if unseenWords.MatchString(words(f.conditionText(other))) {
			return true
		}
		kind, _, found := f.predicate(other)
		t, plain := f.testOf(other)
		if plain && !t.not {
			kind, found = meaningOf(t.is)
		}
		if found && kind == response.NotFound {
			return true
		}
	}
	return false
}

// explainPhi explains by a condition that was put together before: `ok := a && b`.
func (f *function) explainPhi(p *ssa.Phi, g guard, all []guard) (reason, bool) {
	if f.busy[p] { // it is put together in a loop
		return reason{}, false
	}
	f.busy[p] = true
	defer delete(f.busy, p)
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
		cause.OffPath, cause.Content = f.offPath(g.cond), f.ofContent(g.cond) && !f.isUndecoded(g.cond)
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

// isMethod tells whether the value is the method of the request, as a text or as bytes.
func (f *function) isMethod(v ssa.Value) bool {
	if converted, ok := v.(*ssa.Convert); ok {
		v = converted.X
	}
	if call, ok := v.(*ssa.Call); ok {
		return framework.MethodCalls()[calleeName(call)]
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	return ok && isRequest(addr.X.Type()) && step(addr.X.Type(), addr.Field).Field == "Method"
}

// missedKey reads `v, ok := m[key]` with a key of the request.
func (f *function) missedKey(g guard) (response.CauseKind, response.Strength, bool) {
	if !isMiss(g.cond) || g.holds || !g.inside() {
		return "", 0, false
	}
	lookup := g.cond.(*ssa.Extract).Tuple.(*ssa.Lookup)
	yes, params := f.input(lookup.Index)
	_, global := lookup.X.(*ssa.Global)
	return response.NotFound, response.Condition, (yes || len(params) > 0) && !global
}

// isMiss tells whether the condition is the second value of `v, ok := m[key]`.
func isMiss(cond ssa.Value) bool {
	e, ok := cond.(*ssa.Extract)
	return ok && isLookup(e.Tuple)
}
