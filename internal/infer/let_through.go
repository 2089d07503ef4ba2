// Input that something has let through before: where it fails all the same, that is not the client's mistake.
//
//	m := orderPath.FindStringSubmatch(r.URL.Path)           the expression takes digits alone
//	id, err := strconv.Atoi(m[1])
//
//	router.HandleFunc("/orders/{id:[0-9]+}", show)          so does the route
//	id, err := strconv.Atoi(mux.Vars(r)["id"])
//
//	if !isDate(text) {                                      the author has looked
//		return
//	}
//	day, err := time.Parse(time.DateOnly, text)

package infer

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// letThrough tells whether a text that a call gets has been held to a form before.
func (f *function) letThrough(v ssa.Value, at ssa.Instruction) bool {
	v = stripped(v)
	return isString(v.Type()) && (f.isMatched(v) || f.isRouted(v) || f.isChecked(v, at))
}

// isMatched tells whether the text is what a regular expression has found.
func (f *function) isMatched(v ssa.Value) bool {
	if element, ok := v.(*ssa.UnOp); ok {
		if addr, ok := element.X.(*ssa.IndexAddr); ok {
			v = addr.X
		}
	}
	call := callOf(v)
	return call != nil && framework.Matchers()[calleeName(call)]
}

// isRouted tells whether the text is a variable of the path that every route holds to a form.
func (f *function) isRouted(v ssa.Value) bool {
	name, ok := pathVariable(v)
	if !ok {
		return false
	}
	routes := f.registeredRoutes()
	return len(routes) > 0 && !slices.ContainsFunc(routes, func(r response.Route) bool { return !strings.Contains(r.Path, "{"+name+":") })
}

// pathVariable is the name by which a text was asked for: mux.Vars(r)["id"], chi.URLParam(r, "id").
func pathVariable(v ssa.Value) (string, bool) {
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	var name ssa.Value
	switch v := v.(type) {
	case *ssa.Lookup:
		name = v.Index
	case *ssa.Call:
		if args := v.Call.Args; len(args) > 0 {
			name = args[len(args)-1]
		}
	}
	c, ok := name.(*ssa.Const)
	return constantString(c), ok && isString(c.Type())
}

func constantString(c *ssa.Const) string {
	if c == nil || c.Value == nil {
		return ""
	}
	return constantText(c.Value)
}

// isChecked tells whether the way here leads over a predicate on the text.
func (f *function) isChecked(v ssa.Value, at ssa.Instruction) bool {
	return slices.ContainsFunc(f.guards(at.Block()), func(g guard) bool {
		call, ok := g.cond.(*ssa.Call)
		return ok && g.any == nil && f.asks(call, v)
	})
}

// asks tells whether the call asks something of the text alone: a function of the project, or a regular expression.
func (f *function) asks(call *ssa.Call, v ssa.Value) bool {
	c := f.resolve(&call.Call)
	if c.obj == nil || c.obj.Pkg() == nil || transforms(c.obj) && !framework.Matchers()[calleeName(call)] {
		return false
	}
	args := arguments(c.args)
	return len(args) > 0 && args[len(args)-1] == v
}
