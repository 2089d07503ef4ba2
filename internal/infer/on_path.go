// What the path names: where it is not there, 404 answers, whatever else the request holds.
//
//	post, err := posts.Find(r.PathValue("id"))     named by the path
//	author, err := users.Find(in.Author)           named by the body

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// markNamed notes of absences that it is the path that names what was looked up.
func (f *function) markNamed(r reason, v ssa.Value) reason {
	absent := func(c response.Cause) bool { return c.Kind == response.NotFound }
	if !slices.ContainsFunc(r.causes, absent) || !f.namedByPath(v) {
		return r
	}
	r.causes = slices.Clone(r.causes)
	for i, c := range r.causes {
		r.causes[i].ByPath = absent(c)
	}
	return r
}

// askedAbout is the value that a condition finds missing, or the error that it is asked of.
func (f *function) askedAbout(g guard) ssa.Value {
	if v := g.emptied(); v != nil {
		return v
	}
	if call, ok := g.cond.(*ssa.Call); ok && f.takesError(call) {
		args := f.resolve(&call.Call).args
		return args[slices.IndexFunc(args, func(arg ssa.Value) bool { return isError(arg.Type()) })]
	}
	return g.cond
}

// namedByPath tells whether what was looked up to get the value is named by the path of the request, and by nothing else in it.
func (f *function) namedByPath(v ssa.Value) bool {
	keys := []ssa.Value{v}
	if call := callOf(onlyStored(v)); call != nil {
		keys = f.resolve(&call.Call).args
		if slices.ContainsFunc(keys, holdsPath) {
			return f.readsPath(call)
		}
	} else if e, ok := v.(*ssa.Extract); ok && isLookup(e.Tuple) {
		keys = []ssa.Value{e.Tuple.(*ssa.Lookup).Index}
	}
	named := false
	for _, key := range flatParts(keys) {
		if f.onPath(key) {
			named = true
		} else if yes, _ := f.input(key); yes && !isContext(key.Type()) {
			return false
		}
	}
	return named
}

// flatParts gives the values, and instead of a text that is put together the parts of it.
func flatParts(values []ssa.Value) []ssa.Value {
	var all []ssa.Value
	for _, v := range values {
		switch part := stripped(v).(type) {
		case *ssa.BinOp:
			all = append(all, flatParts([]ssa.Value{part.X, part.Y})...)
		case *ssa.Call:
			if name := calleeName(part); name == "fmt.Sprintf" || name == "fmt.Sprint" || name == "path.Join" {
				all = append(all, flatParts(arguments(part.Call.Args))...)
				continue
			}
			all = append(all, v)
		default:
			all = append(all, v)
		}
	}
	return all
}

// onPath tells whether the value is known to hold a value of the request's path.
func (f *function) onPath(v ssa.Value) bool {
	if v == nil || f.onBusy[v] || len(f.onBusy) > maxDepth {
		return false
	}
	f.onBusy[v] = true
	defer delete(f.onBusy, v)
	switch v := v.(type) {
	case *ssa.FreeVar:
		outer, binding := f.binding(v)
		return binding != nil && outer.onPath(binding)
	case *ssa.Alloc:
		return f.filledOnPath(v)
	case *ssa.FieldAddr:
		if holdsPath(v.X) {
			return isPathField(v, step(v.X.Type(), v.Field).Field)
		}
		return f.onPath(v.X)
	case *ssa.Call:
		args := f.resolve(&v.Call).args
		if slices.ContainsFunc(args, holdsPath) {
			return f.readsPath(v)
		}
		return slices.ContainsFunc(args, f.onPath)
	case ssa.Instruction:
		return slices.ContainsFunc(v.Operands(nil), func(op *ssa.Value) bool { return *op != nil && f.onPath(*op) })
	}
	return false
}

// readsPath tells whether a function that gets the request reads its path, and not its content.
func (f *function) readsPath(call ssa.CallInstruction) bool {
	c := f.resolve(call.Common())
	if c.obj == nil {
		return false
	}
	reads, known := response.Reads{}, false
	if g := f.functions[c.fn]; g != nil {
		reads, known = g.readsOf(), true
	} else if s, ok := f.imported(c.obj); ok && !c.isStandard() && getsRequest(c.obj) {
		reads, known = s.Reads, true
	}
	if known {
		return reads.Path && !reads.Content && !reads.Unknown
	}
	name := words(c.obj.Name())
	return pathGetters.MatchString(name) && !queryGetters.MatchString(name) || pathBinders.MatchString(name)
}

// filledOnPath tells whether a value of the path is put behind the pointer.
func (f *function) filledOnPath(pointer ssa.Value) bool {
	return slices.ContainsFunc(*pointer.Referrers(), func(ref ssa.Instruction) bool {
		switch ref := ref.(type) {
		case *ssa.Store:
			return ref.Addr == pointer && f.onPath(ref.Val)
		case *ssa.MakeInterface:
			return f.filledOnPath(ref)
		case *ssa.Call:
			c := f.resolve(&ref.Call)
			return c.obj != nil && slices.ContainsFunc(c.args, holdsPath) && pathBinders.MatchString(words(c.obj.Name()))
		}
		return false
	})
}
