// Where a value was carried from: through decoders, buffers, variables and conversions.
//
//	dec := json.NewDecoder(bufio.NewReader(r.Body))     dec, the reader, and what is loaded from r.Body

package infer

import "golang.org/x/tools/go/ssa"

// backward visits the value and what it was carried from, as long as the visitor wants to go on.
func (f *function) backward(v ssa.Value, visit func(ssa.Value) bool) { f.backwardFrom(v, visit, 0) }

func (f *function) backwardFrom(v ssa.Value, visit func(ssa.Value) bool, hops int) {
	if v = stripped(v); hops > maxHops || !visit(v) {
		return
	}
	next := func(v ssa.Value) { f.backwardFrom(v, visit, hops+1) }
	switch v := v.(type) {
	case *ssa.Call:
		f.backwardThrough(v, 1, next)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			f.backwardThrough(call, v.Index+1, next)
		}
	case *ssa.UnOp:
		if only := f.single(v.X); only != nil {
			next(only)
		}
	case *ssa.Convert:
		next(v.X)
	case *ssa.Slice:
		next(v.X)
	case *ssa.Phi:
		for _, e := range v.Edges {
			next(e)
		}
	}
}

// backwardThrough goes on with the arguments that a result carries.
func (f *function) backwardThrough(call *ssa.Call, result int, next func(ssa.Value)) {
	c := f.resolve(&call.Call)
	s, ok := f.summaryOf(c)
	if !ok {
		return
	}
	for _, flow := range s.Flows {
		if flow.Result == result && flow.From >= 0 && flow.From < len(c.args) {
			next(c.args[flow.From])
		}
	}
}
