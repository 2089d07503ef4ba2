package infer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// isResponse tells whether what is written to the value goes out to the client.
//
//	json.NewEncoder(w)                                   it does
//	&statusRecorder{ResponseWriter: w}                   it does
//	httptest.NewRecorder(), &bytes.Buffer{}, os.Stdout   it does not
func (f *function) isResponse(v ssa.Value) bool { return f.traces(v) }

// traces follows the value to where it comes from, each value once.
func (f *function) traces(v ssa.Value) bool {
	if v == nil {
		return false
	}
	known, ok := f.traced[v]
	if !ok {
		f.traced[v] = false // a value that comes from itself says nothing
		known = f.trace(v)
		f.traced[v] = known
	}
	return known
}

func (f *function) trace(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Parameter:
		return f.params[v] == f.writer || isResponseWriter(v.Type())
	case *ssa.FreeVar:
		return f.capturesResponse(v)
	case *ssa.MakeInterface:
		return !isContext(v.Type()) && f.traces(v.X)
	case *ssa.ChangeInterface:
		return !isContext(v.Type()) && f.traces(v.X)
	case *ssa.ChangeType:
		return f.traces(v.X)
	case *ssa.Slice:
		return f.traces(v.X)
	case *ssa.TypeAssert:
		return f.traces(v.X)
	case *ssa.Extract:
		if call := callOf(v); call != nil {
			return f.wrapperCall(call, v.Index)
		}
		return f.traces(v.Tuple)
	case *ssa.Phi:
		for _, e := range v.Edges {
			if e != v && f.traces(e) {
				return true
			}
		}
	case *ssa.UnOp:
		return f.tracesLoad(v)
	case *ssa.FieldAddr:
		return f.canAnswer(v.Type().Underlying().(*types.Pointer).Elem()) && f.traces(v.X)
	case *ssa.IndexAddr:
		return f.traces(v.X)
	case *ssa.Field:
		return isResponseWriter(v.Type()) || f.traces(v.X)
	case *ssa.Alloc:
		return f.wrapsResponse(v) || f.makes(v)
	case *ssa.Call:
		return f.wrapperCall(v, 0)
	}
	return false
}

// canAnswer tells whether a field of the type may lead to the response: that of a context which holds the database does not.
func (f *function) canAnswer(t types.Type) bool {
	switch {
	case isResponseWriter(t), isWriterType(t), holdsResponseWriter(t), holdsPlainWriter(t):
		return true
	case isRequest(t):
		return false
	}
	switch u := t.Underlying().(type) {
	case *types.Basic, *types.Map:
		return false
	case *types.Interface:
		return u.Empty()
	}
	return !f.isOwnType(t)
}

// isOwnType tells whether the type, or what it points to, is declared in this package or in one that the tables do not speak for.
func (f *function) isOwnType(t types.Type) bool {
	name := strings.TrimPrefix(typeName(t), "*")
	dot := strings.LastIndexByte(name, '.')
	return dot >= 0 && f.isOwn(name[:dot])
}

func (f *function) capturesResponse(v ssa.Value) bool {
	t := v.Type()
	if p, ok := t.Underlying().(*types.Pointer); ok && !isResponseWriter(t) {
		t = p.Elem()
	}
	return isResponseWriter(t) || holdsResponseWriter(t)
}

func (f *function) tracesLoad(v *ssa.UnOp) bool {
	if addr, ok := v.X.(*ssa.FieldAddr); ok && isResponseWriter(v.Type()) {
		_, own := addr.X.(*ssa.Alloc)
		return !own || f.traces(addr.X)
	}
	if _, ok := v.X.(*ssa.Global); ok {
		return false
	}
	return f.traces(v.X)
}

// wrapsResponse tells whether the response is stored in the variable, or in a field of it.
func (f *function) wrapsResponse(a *ssa.Alloc) bool {
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == a && f.traces(ref.Val) {
				return true
			}
		case *ssa.FieldAddr, *ssa.IndexAddr:
			if slices.ContainsFunc(storesTo(ref.(ssa.Value)), f.storesResponse) {
				return true
			}
		}
	}
	return false
}

func (f *function) storesResponse(s *ssa.Store) bool {
	return (isWriterType(s.Val.Type()) || isStruct(s.Val.Type())) && f.traces(s.Val) || f.answersFor(s.Val)
}

// isWriterType tells whether values of the type can be written to. The Write of http.Header is another one: it writes to what it is given.
func isWriterType(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	write, ok := obj.(*types.Func)
	return isResponseWriter(t) || ok && !slices.ContainsFunc(variables(write.Signature().Params()), isPlainWriter)
}

// wrapperCall tells whether a call wraps the response: a constructor of the table, or one of the project's own that gets the response and
// returns something to write to.
func (f *function) wrapperCall(call *ssa.Call, result int) bool {
	args := f.resolve(&call.Call).args
	if i, ok := framework.Wrappers()[calleeName(call)]; ok {
		return i < len(args) && f.traces(args[i])
	}
	if t := resultType(call, result); t == nil || !isWriterType(t) && !holdsResponseWriter(t) && !holdsPlainWriter(t) {
		return false
	}
	return slices.ContainsFunc(args, f.traces)
}

// answersFor tells whether the value is a literal that writes to the response of this function.
func (f *function) answersFor(v ssa.Value) bool {
	made, ok := stripped(v).(*ssa.MakeClosure)
	if !ok {
		return false
	}
	g := f.functions[made.Fn.(*ssa.Function)]
	if g == nil || g.writer >= 0 {
		return false
	}
	return touches(g.summarize())
}

// mayAnswerLater tells whether a go or defer statement can send something when the function is through. A deferred recover is left out: it
// answers when everything else has failed.
func (f *function) mayAnswerLater(call ssa.CallInstruction) bool {
	c := f.resolve(call.Common())
	if g := f.functions[c.fn]; g != nil {
		return !recovers(g.fn) && touches(g.summarize()) && (g.writer < 0 || f.passesResponse(c))
	}
	_, row := f.summaryOf(c)
	return !row && f.passesResponse(c)
}

func (f *function) passesResponse(c callee) bool {
	for _, arg := range c.args {
		if f.isResponse(arg) {
			return true
		}
	}
	return false
}

// hides tells whether the callee gets the response in a form in which its summary does not know it: in a struct, a list, as anything.
func (f *function) hides(c callee) bool {
	for i, arg := range c.args {
		if f.traces(arg) && !f.knowsWriter(c, i) {
			return true
		}
	}
	return false
}

func (f *function) knowsWriter(c callee, i int) bool {
	if g := f.functions[c.fn]; g != nil {
		return g.writer == i
	}
	t := c.args[i].Type()
	return isResponseWriter(t) || holdsResponseWriter(t) || isPlainWriter(t)
}

func recovers(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		if slices.ContainsFunc(b.Instrs, isRecover) {
			return true
		}
	}
	return false
}

func isRecover(instr ssa.Instruction) bool {
	call, ok := instr.(*ssa.Call)
	if !ok {
		return false
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == "recover"
}

// servesKnown gives what a handler of net/http sends when it is called in place: `http.NotFoundHandler().ServeHTTP(w, r)`.
func (f *function) servesKnown(c callee, at ssa.Instruction) (response.Response, bool) {
	if c.obj == nil || c.obj.Name() != "ServeHTTP" || len(c.args) == 0 {
		return response.Response{}, false
	}
	made, ok := stripped(c.args[0]).(*ssa.Call)
	if !ok {
		return response.Response{}, false
	}
	r, ok := framework.HandlerResults()[calleeName(made)]
	if !ok {
		return response.Response{}, false
	}
	env := f.environment(response.Outcome{}, f.resolve(&made.Call), made)
	r.Writer = 1
	if alts := f.substitute(r.Status, env); len(alts) == 1 {
		r.Status = alts[0].Value
	}
	if alts := f.substitute(r.Location, env); len(alts) == 1 {
		r.Location = alts[0].Value
	}
	return r, true
}

// reachesClient tells whether what the function writes is a response. Of an io.Writer, only the callers
// know; they may call each other.
func (f *function) reachesClient(depth int) bool {
	if f.writer < 0 || !isPlainWriter(f.fn.Params[f.writer].Type()) {
		return true
	}
	if depth > maxCallerDepth {
		return false
	}
	return slices.ContainsFunc(f.callers[f.fn], func(call *ssa.Call) bool {
		g := f.functions[call.Parent()]
		return g != nil && f.writer < len(call.Call.Args) && g.isResponse(call.Call.Args[f.writer]) && g.reachesClient(depth+1)
	})
}

// callsNext tells whether the call is of a handler that the function was given, as middleware does.
//
//	next.ServeHTTP(w, r)
func (f *function) callsNext(call *ssa.Call) bool {
	sig := call.Call.Signature()
	if !takesExchange(sig) {
		return false
	}
	fn, _ := f.target(call.Call.Value)
	return call.Call.IsInvoke() && takesExchangeOnly(sig) || !call.Call.IsInvoke() && fn == nil || strings.HasPrefix(calleeName(call), "(net/http.HandlerFunc)")
}
