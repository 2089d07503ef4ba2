// One function under analysis: its parameters, its blocks, and what has been worked out of it so far.
//
//	func (s *server) show(w http.ResponseWriter, r *http.Request)     parameters 0 (s), 1 (w: the response) and 2 (r)

package infer

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// function is one function under analysis, with what has been worked out of it.
type function struct {
	*inference
	fn             *ssa.Function
	params         map[*ssa.Parameter]int
	exprs          map[*ssa.Const]ast.Expr // where constants stand
	guardsOf       map[*ssa.BasicBlock][]guard
	busy           map[ssa.Value]bool // values under evaluation: a loop is unknown
	values         map[reading][]alt  // that have been evaluated
	summary        *response.Summary
	started        bool
	exits          []exit
	commits        map[commitKey]*commit
	committedOrder []*commit
	writer         int // the parameter that holds the response, -1 where none does
	inputBusy      map[ssa.Value]bool
	originBusy     map[ssa.Value]bool
	inputs         map[ssa.Value]carried
	traced         map[ssa.Value]bool // whether they are the response
	texts          map[ssa.Value]string
	tuplesAt       map[*ssa.Return][]tuple
	sites          []*response.Site
	adapts         *ssa.Call // of the handler whose results it answers with
	reads          *response.Reads
	ignored        []ignoredCall // nil until it is asked for
	handOffs       []handOff     // nil until they are
	forwards       bool          // it calls a handler that it was given
}

func newFunction(in *inference, fn *ssa.Function) *function {
	f := &function{
		inference:  in,
		fn:         fn,
		params:     map[*ssa.Parameter]int{},
		exprs:      map[*ssa.Const]ast.Expr{},
		guardsOf:   map[*ssa.BasicBlock][]guard{},
		busy:       map[ssa.Value]bool{},
		values:     map[reading][]alt{},
		commits:    map[commitKey]*commit{},
		inputBusy:  map[ssa.Value]bool{},
		originBusy: map[ssa.Value]bool{},
		inputs:     map[ssa.Value]carried{},
		traced:     map[ssa.Value]bool{},
		texts:      map[ssa.Value]string{},
		tuplesAt:   map[*ssa.Return][]tuple{},
	}
	for i, p := range fn.Params {
		f.params[p] = i
	}
	f.writer = f.findWriter()
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			f.locate(instr)
			call, ok := instr.(*ssa.Call)
			if !ok {
				continue
			}
			f.forwards = f.forwards || f.callsNext(call)
			if f.adapts == nil && f.callsHandler(call) {
				f.adapts = call
			}
		}
	}
	return f
}

// locate notes where the constants that an instruction uses stand in the source: each expression has its own ssa.Const.
func (f *function) locate(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		if call := f.source.calls[instr.Common().Pos()]; call != nil {
			f.locateArguments(instr.Common(), call)
		}
	case *ssa.Return:
		if stmt := f.source.returns[instr.Pos()]; stmt != nil && len(stmt.Results) == len(instr.Results) {
			for i, result := range instr.Results {
				f.place(result, stmt.Results[i])
			}
		}
	case *ssa.Store:
		f.place(instr.Val, f.source.values[instr.Pos()])
	case *ssa.DebugRef:
		if id, ok := instr.Expr.(*ast.Ident); ok && !instr.IsAddr {
			f.place(instr.X, f.source.values[id.Pos()])
		}
	}
}

func (f *function) locateArguments(common *ssa.CallCommon, call *ast.CallExpr) {
	args := common.Args
	if !common.IsInvoke() && len(args) > len(call.Args) && common.Signature().Recv() != nil {
		args = args[1:]
	}
	for i, arg := range args {
		if i < len(call.Args) {
			f.place(arg, call.Args[i])
		}
	}
}

// place notes that the value is what the expression says, if it is a constant.
func (f *function) place(v ssa.Value, e ast.Expr) {
	if e == nil {
		return
	}
	if m, ok := v.(*ssa.MakeInterface); ok {
		v = m.X
	}
	if c, ok := v.(*ssa.Const); ok {
		if _, placed := f.exprs[c]; !placed {
			f.exprs[c] = e
			f.source.at[e.Pos()] = e
		}
	}
}

// syntax is the declaration or literal of the function, nil for what the compiler made.
func (f *function) syntax() ast.Node { return f.fn.Syntax() }

// body is the source of the function, nil where there is none.
func (f *function) body() *ast.BlockStmt {
	switch n := f.syntax().(type) {
	case *ast.FuncDecl:
		return n.Body
	case *ast.FuncLit:
		return n.Body
	}
	return nil
}

// isStub tells whether the function has no statement.
func (f *function) isStub() bool { return f.body() != nil && len(f.body().List) == 0 }

// name is what a reader calls the function: that of the declaration around for a literal.
func (f *function) name() string {
	for fn := f.fn; fn != nil; fn = fn.Parent() {
		if fn.Parent() == nil {
			return fn.Name()
		}
	}
	return ""
}

// findWriter finds the parameter that the response is written to: an http.ResponseWriter, something that holds one, any io.Writer, or a
// response that a proxy passes on.
func (f *function) findWriter() int {
	for _, is := range []func(types.Type) bool{isResponseWriter, holdsResponseWriter, isPlainWriter, f.isPassedOn} {
		for i, p := range f.fn.Params {
			if is(p.Type()) {
				return i
			}
		}
	}
	return -1
}

// isHandler tells whether the function has the form of a handler: the response and the request are its only parameters.
func (f *function) isHandler() bool {
	params := f.fn.Signature.Params()
	if params.Len() == 1 && isOwnExchange(params.At(0).Type()) {
		return true
	}
	writers, requests := 0, 0
	for v := range params.Variables() {
		if isResponseWriter(v.Type()) {
			writers++
		}
		if isRequest(v.Type()) {
			requests++
		}
	}
	if writers != 1 || requests != 1 {
		return false
	}
	if isExchange(params.At(params.Len() - 1).Type()) {
		return params.Len() == 1 || f.fn.Parent() != nil || f.usedAsValue()
	}
	return params.Len() == 2 && isResponseWriter(params.At(0).Type()) || f.fn.Parent() != nil || params.Len() > 2 && f.usedAsValue()
}

// usedAsValue tells whether the function is passed on rather than called, as handlers with more parameters than two are.
func (f *function) usedAsValue() bool {
	return len(f.callers[f.fn]) == 0
}
