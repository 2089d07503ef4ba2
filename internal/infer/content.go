package infer

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// bodyOf tells what a call writes, as far as its content shows.
//
//	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})     a failure
//	fmt.Fprintln(w, "could not save: ", err)                               a failure
//	json.NewEncoder(w).Encode(users)                                       data
func (f *function) bodyOf(r response.Response, c callee, at ssa.Instruction) (response.Body, response.Value) {
	switch r.Content.Kind {
	case response.Const:
		return louder(r.Body, textBody(r.Content.Text)), r.Content
	case response.Object:
		return louder(r.Body, f.envelopeBody(r.Content, c)), response.Value{}
	}
	arg := writtenBy(r, c)
	if arg == nil {
		return r.Body, response.Value{}
	}
	content := response.Value{Kind: response.Const, Text: f.text(arg)}
	if p, ok := stripped(arg).(*ssa.Parameter); ok {
		content = response.Value{Kind: response.Parameter, Param: f.params[p]}
	} else if filled, ok := f.envelope(arg); ok {
		content = filled
	}
	said := f.says(arg, 0)
	switch {
	case r.Body == response.PageBody && said != response.FailureBody, r.Body == response.MaybeBody && said != response.FailureBody:
		return r.Body, content
	case r.Body == response.NoBody, said == response.NoBody:
		return r.Body, content
	case r.Body == response.SuccessBody && said == response.FailureBody:
		return said, content // the callee did not see what is in the data
	}
	return louder(r.Body, said), content
}

// writtenBy is the argument that a call writes: the one that it is known to write, or the only one that can be anything.
func writtenBy(r response.Response, c callee) ssa.Value {
	if r.Content.Kind == response.Parameter && r.Content.Param < len(c.args) {
		return c.args[r.Content.Param]
	}
	if r.Content.Kind != response.Unknown || r.Body != response.SomeBody || r.Escapes {
		return nil
	}
	var found ssa.Value
	for _, arg := range c.args {
		if _, mapped := stripped(arg).Type().Underlying().(*types.Map); mapped {
			return nil // whose values may be anything
		}
		if t, ok := arg.Type().Underlying().(*types.Interface); ok && t.Empty() {
			if found != nil {
				return nil
			}
			found = arg
		}
	}
	return found
}

// says reads a value that is written.
func (f *function) says(v ssa.Value, depth int) response.Body {
	f.steps++
	if v == nil || depth > 8 || f.steps > maxSteps {
		return response.SomeBody
	}
	at, _ := v.(ssa.Instruction)
	v = stripped(v)
	if isError(v.Type()) && !isConstantNil(v) {
		return response.FailureBody
	}
	if b, known := typeBody(v.Type()); known {
		return b
	}
	switch v := v.(type) {
	case *ssa.Const:
		return f.constantBody(v)
	case *ssa.MakeMap:
		return f.mapBody(v, depth)
	case *ssa.Alloc:
		return f.structBody(v, at, depth)
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok && nameBody(g.Name()) == response.FailureBody {
			return response.FailureBody
		}
		if a, ok := v.X.(*ssa.Alloc); ok {
			return f.allocBody(a, v, depth)
		}
		return dataBody(v)
	case *ssa.Convert:
		return f.says(v.X, depth+1)
	case *ssa.Slice:
		return f.sliceBody(v, depth)
	case *ssa.BinOp:
		return textBody(f.text(v))
	case *ssa.Call:
		return f.callBody(v, depth)
	case *ssa.Extract:
		if call := callOf(v); call != nil {
			return f.callBody(call, depth)
		}
		return dataBody(v)
	case *ssa.Phi:
		return f.phiBody(v, depth)
	}
	return dataBody(v)
}

// dataBody is about a value of which only the type shows: a struct, a list or a map is data.
func dataBody(v ssa.Value) response.Body {
	switch t := pointedTo(v.Type()).(type) {
	case *types.Struct, *types.Map:
		return response.SuccessBody
	case *types.Slice:
		if b, ok := t.Elem().Underlying().(*types.Basic); !ok || b.Kind() != types.Byte {
			return response.SuccessBody
		}
	}
	return response.SomeBody
}

func isConstantNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}

var failureType = pattern.New(`\b(error|errors|err|failure|fault|problem|problem details?)( (response|reply|body|message|payload|json|dto|result|info|resp|details?))?$`)

// typeBody reads the name of a type: an ErrorResponse reports a failure.
func typeBody(t types.Type) (response.Body, bool) {
	name := strings.TrimPrefix(typeName(t), "*")
	if i := strings.LastIndexByte(name, '.'); i >= 0 && failureType.MatchString(words(name[i+1:])) {
		return response.FailureBody, true
	}
	return 0, false
}

func nameBody(name string) response.Body {
	if failureType.MatchString(words(name)) || strings.HasPrefix(name, "Err") || strings.HasPrefix(name, "err") {
		return response.FailureBody
	}
	return response.SomeBody
}

func (f *function) constantBody(c *ssa.Const) response.Body {
	switch {
	case c.IsNil():
		return response.NoBody
	case c.Value == nil:
		return response.SomeBody
	}
	text := constantText(c.Value)
	if text == "" {
		return response.NoBody
	}
	return textBody(text)
}

var failureText = pattern.New(`(?i)^\W*(error|failed|failure|fail|could ?n[o']t|can ?not|can't|unable|invalid|malformed|missing|not found|no such|internal|forbidden|unauthori[sz]ed|access denied|permission denied|bad request|something went wrong|oops|unexpected|unknown|does not exist|method not allowed)\b|\b(failed|failure|could not|couldn't|cannot|can't|unable to|not found|not allowed|is (invalid|required|missing|malformed)|went wrong|does not exist|internal (server )?error|access denied|permission denied|error:|error occurred)\b|"error"\s*:|"errors"\s*:|"success"\s*:\s*false|"ok"\s*:\s*false|"status"\s*:\s*"(error|fail|failed|failure)"`)

// textBody reads a constant text.
func textBody(text string) response.Body {
	switch {
	case text == "":
		return response.SomeBody
	case failureText.MatchString(text):
		return response.FailureBody
	}
	return response.SomeBody
}

// allocBody reads a variable: a struct literal, or something that was stored.
func (f *function) allocBody(a *ssa.Alloc, at ssa.Instruction, depth int) response.Body {
	if isStruct(pointed(a)) {
		return f.structBody(a, at, depth)
	}
	only := onlyStore(a)
	if only == nil {
		return response.SomeBody
	}
	return f.says(only.Val, depth+1)
}

func (f *function) sliceBody(v *ssa.Slice, depth int) response.Body {
	if array, ok := v.X.(*ssa.Alloc); ok && isEmptyArray(pointed(array)) {
		return dataBody(v)
	}
	loudest := response.NoBody
	for _, arg := range arguments([]ssa.Value{v}) {
		if arg == v {
			return dataBody(v)
		}
		loudest = max(loudest, f.says(arg, depth+1))
	}
	if text := f.text(v); textBody(text) == response.FailureBody {
		return response.FailureBody
	}
	return loudest
}

// callBody reads what a call gives: the text of an error, what json.Marshal makes of a value, the result of the project's own constructor.
func (f *function) callBody(call *ssa.Call, depth int) response.Body {
	name := calleeName(call)
	switch {
	case strings.HasSuffix(name, ").Error") && len(f.resolve(&call.Call).args) == 1:
		return response.FailureBody
	case len(call.Call.Args) > 0 && (strings.HasSuffix(name, ".Marshal") || strings.HasSuffix(name, ".MarshalIndent")):
		return f.says(call.Call.Args[0], depth+1)
	case strings.HasPrefix(name, "fmt.Sprint"), strings.HasPrefix(name, "strings."):
		return f.formatBody(call, depth)
	}
	if b := nameBody(framework.Short(name)[strings.LastIndexByte(framework.Short(name), '.')+1:]); b == response.FailureBody {
		return b
	}
	if g := f.functions[f.resolve(&call.Call).fn]; g != nil && depth < 4 {
		return g.resultBody(depth)
	}
	return dataBody(call)
}

// formatBody reads a formatted text by its constant parts and its arguments.
func (f *function) formatBody(call *ssa.Call, depth int) response.Body {
	if textBody(f.text(call)) == response.FailureBody {
		return response.FailureBody
	}
	loudest := response.SomeBody
	for _, arg := range arguments(call.Call.Args) {
		if f.says(arg, depth+1) == response.FailureBody {
			loudest = response.FailureBody
		}
	}
	return loudest
}

// resultBody reads what a function of the package returns first, if all its returns agree.
func (f *function) resultBody(depth int) response.Body {
	all := map[response.Body]bool{}
	for _, b := range f.fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) > 0 {
			all[f.says(ret.Results[0], depth+1)] = true
		}
	}
	if len(all) == 1 {
		return only(all)
	}
	return response.SomeBody
}

func (f *function) phiBody(v *ssa.Phi, depth int) response.Body {
	all := map[response.Body]bool{}
	for _, e := range v.Edges {
		if e != v {
			all[f.says(e, depth+2)] = true
		}
	}
	if len(all) == 1 {
		return only(all)
	}
	return response.SomeBody
}

// exportable keeps the content only where it is the caller's.
func (f *function) exportable(v response.Value) response.Value {
	if v.Kind == response.Parameter && len(v.Path) == 0 || v.Kind == response.Object {
		return v
	}
	return response.Value{}
}
