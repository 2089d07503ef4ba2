// What a call leads to, and what the call gives back.
//
//	report := s.report            // a method value
//	report(w, err)                resolves to (*server).report, its receiver bound

package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// callee is what a call leads to, as far as it shows.
type callee struct {
	obj  *types.Func   // nil for a literal
	fn   *ssa.Function // nil if the body is elsewhere
	args []ssa.Value   // the receiver first
}

// resolve finds the callee: a function, a method, a literal, a method value, or the method of an interface.
func (f *function) resolve(common *ssa.CallCommon) callee {
	if common.IsInvoke() {
		return callee{obj: common.Method, args: append([]ssa.Value{common.Value}, common.Args...)}
	}
	fn, bound := f.target(common.Value)
	if fn == nil {
		return callee{obj: f.replaceable(common.Value), args: common.Args}
	}
	fn = origin(fn)
	obj, _ := fn.Object().(*types.Func)
	if bound != nil && obj != nil { // a method value: the receiver is bound
		return callee{obj: obj, fn: f.program(obj), args: append([]ssa.Value{bound}, common.Args...)}
	}
	return callee{obj: obj, fn: fn, args: common.Args}
}

// maxHops bounds the variables and conversions that a function value is followed through: a variable can hold what was read from itself.
const maxHops = 16

// target finds the function that a value is, and the receiver that is bound to it.
func (f *function) target(v ssa.Value) (*ssa.Function, ssa.Value) {
	for range maxHops {
		switch t := v.(type) {
		case *ssa.Function:
			return t, nil
		case *ssa.MakeClosure:
			fn := t.Fn.(*ssa.Function)
			if fn.Synthetic != "" && len(t.Bindings) == 1 {
				return fn, t.Bindings[0]
			}
			return fn, nil
		case *ssa.ChangeType:
			v = t.X
		case *ssa.MakeInterface:
			v = t.X
		case *ssa.UnOp:
			v = f.single(t.X)
		default:
			return nil, nil
		}
	}
	return nil, nil
}

// single gives the only value that is stored in a local variable, or in one of the function around.
func (f *function) single(addr ssa.Value) ssa.Value {
	g := f
	if free, ok := addr.(*ssa.FreeVar); ok {
		if g, addr = f.binding(free); g == nil {
			return nil
		}
	}
	a, ok := addr.(*ssa.Alloc)
	if !ok {
		return nil
	}
	if s := onlyStore(a); s != nil {
		return s.Val
	}
	return nil
}

// storesTo gives the instructions that store something at an address.
func storesTo(addr ssa.Value) []*ssa.Store {
	var stores []*ssa.Store
	for _, ref := range *addr.Referrers() {
		if s, ok := ref.(*ssa.Store); ok && s.Addr == addr {
			stores = append(stores, s)
		}
	}
	return stores
}

// onlyStore gives the store to a variable that is set once.
func onlyStore(a *ssa.Alloc) *ssa.Store {
	if stores := storesTo(a); len(stores) == 1 {
		return stores[0]
	}
	return nil
}

// program is the SSA form of a function, without a body if that is elsewhere.
func (in *inference) program(obj *types.Func) *ssa.Function { return in.prog.FuncValue(obj) }

// calleeName is the full name of the function or method that is called, "" where it does not show.
func calleeName(call ssa.CallInstruction) string {
	common := call.Common()
	if common.IsInvoke() {
		return framework.Name(common.Method)
	}
	if fn := common.StaticCallee(); fn != nil {
		if obj, ok := origin(fn).Object().(*types.Func); ok {
			return framework.Name(obj)
		}
	}
	return ""
}

// summaryOf gives what the callee does: a row of a table, the inference from its body, or the fact of another package.
func (f *function) summaryOf(c callee) (response.Summary, bool) {
	if c.obj != nil {
		if row, ok := f.rows[framework.Name(c.obj)]; ok {
			return row, true
		}
	}
	if c.fn != nil {
		if g := f.functions[c.fn]; g != nil {
			return g.summarize(), true
		}
	}
	if c.obj == nil {
		return response.Summary{}, false
	}
	if c.isFrameworks() {
		return quiet, true
	}
	if s, ok := f.imported(c.obj); ok {
		return s, true
	}
	return f.implementations(c)
}

// quiet is a function that sends nothing.
var quiet = response.Summary{Outcomes: []response.Outcome{{}}}

// isFrameworks tells whether the callee is a method of a framework's exchange. The table has all of those that send something.
func (c callee) isFrameworks() bool {
	recv := c.obj.Signature().Recv()
	return recv != nil && isExchange(recv.Type()) && c.obj.Pkg() != nil && framework.IsFramework(c.obj.Pkg().Path())
}

// results gives the alternatives of a call's i-th result.
func (f *function) results(call *ssa.Call, i int) []alt {
	if alts, ok := f.wrapped(call); ok {
		return alts
	}
	c := f.resolve(&call.Call)
	if isError(resultType(call, i)) && f.isForeignCall(c) {
		return foreign(f.resultsOf(c, call, i))
	}
	return f.resultsOf(c, call, i)
}

// resultsOf gives the alternatives of a result by the callee's outcomes.
func (f *function) resultsOf(c callee, call *ssa.Call, i int) []alt {
	if alts, ok := f.ofArgument(call, c); ok {
		return alts
	}
	s, ok := f.summaryOf(c)
	if !ok || len(s.Outcomes) == 0 {
		return f.opaque(call, c, i)
	}
	return f.byOutcome(s, c, call, i)
}

// result gives one result of one outcome, with the call's arguments put in.
func (f *function) result(o response.Outcome, i int, c callee, call *ssa.Call) []alt {
	if i >= len(o.Results) || o.Results[i].Kind == response.Unknown {
		return f.opaque(call, c, i)
	}
	return f.substitute(o.Results[i], f.environment(o, c, call))
}

// opaque gives a result of which nothing is known but its type and the callee's name.
func (f *function) opaque(call *ssa.Call, c callee, i int) []alt {
	t := resultType(call, i)
	if t == nil {
		return unknown
	}
	if c.isAccessor() {
		if alts := f.part(f.eval(c.args[0], call), response.Step{Method: c.obj.Name()}); known(alts) {
			return alts
		}
	}
	if v, ok := f.given(call, i); ok {
		return []alt{{Value: v, typ: t, wrote: call}}
	}
	if !isError(t) {
		return []alt{{wrote: call, typ: t}}
	}
	failure := response.Value{Kind: response.Object, Causes: []response.Cause{f.failureOf(call, c)}}
	if !types.IsInterface(t) {
		failure.Type = typeName(t)
	}
	return []alt{{Value: response.Value{Kind: response.Nil}, wrote: call}, {Value: failure, wrote: call}}
}

// ofArgument gives what a method of an interface returns for a parameter: that of the argument, rather than that of the types in sight.
//
//	var c interface{ StatusCode() int }
//	if errors.As(err, &c) {
//		w.WriteHeader(c.StatusCode())
func (f *function) ofArgument(call *ssa.Call, c callee) ([]alt, bool) {
	if !c.isAccessor() || !isInterfaceMethod(c.obj) || isError(call.Type()) {
		return nil, false
	}
	alts := f.eval(c.args[0], call)
	if len(alts) == 0 || slices.ContainsFunc(alts, func(a alt) bool { return a.Kind != response.Parameter }) {
		return nil, false
	}
	return f.part(alts, response.Step{Method: c.obj.Name()}), true
}

// isAccessor tells whether the callee is a method that takes nothing and returns one value.
func (c callee) isAccessor() bool {
	if len(c.args) != 1 || c.obj == nil {
		return false
	}
	sig := c.obj.Type().(*types.Signature)
	return sig.Recv() != nil && sig.Params().Len() == 0 && sig.Results().Len() == 1
}

func known(alts []alt) bool {
	for _, a := range alts {
		if a.Kind == response.Unknown {
			return false
		}
	}
	return len(alts) > 0
}

func resultType(call *ssa.Call, i int) types.Type {
	results := call.Call.Signature().Results()
	if i >= results.Len() {
		return nil
	}
	return results.At(i).Type()
}

// failureOf is the cause of an error that a call of unknown code returns: its name may say more than that it failed.
func (f *function) failureOf(call *ssa.Call, c callee) response.Cause {
	cause := response.Cause{Kind: response.Failure, Strength: response.Name, Evidence: "an error", Pos: call.Pos()}
	name := ""
	switch {
	case c.obj != nil:
		name = c.obj.Name()
		cause.Evidence = "the error of " + framework.Short(c.obj.FullName())
	case c.fn != nil:
		return cause
	}
	if kind, ok := callMeaning(name); ok && !f.decidesApart(call) {
		cause.Kind = kind
	}
	if cause.Reading = f.readingBy(call, c); f.asksOthers(call, c) {
		return (&passing{f, c, call}).through(upstreamFailure(cause.Evidence, call.Pos()))
	}
	cause.Content = cause.Kind == response.Invalid && slices.ContainsFunc(arguments(c.args), f.ofContent)
	return cause
}

// dedupe drops alternatives that say the same.
func dedupe(alts []alt) []alt {
	var out []alt
	seen := map[string]int{}
	for _, a := range alts {
		key := describe(a.Value)
		if len(a.guards) == 0 {
			if at, ok := seen[key]; ok {
				out[at].outcomes = append(out[at].outcomes, a.outcomes...)
				continue
			}
			seen[key] = len(out)
		}
		out = append(out, a)
	}
	return out
}
