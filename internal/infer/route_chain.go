package infer

import (
	"go/ast"
	"strings"
)

// chainLink is one call of a chain. The chain of a call goes back through variables, to where the router was made.
//
//	api := r.PathPrefix("/api").Subrouter()
//	api.HandleFunc("/users", s.create).Methods("POST")     PathPrefix · Subrouter · HandleFunc · Methods
type chainLink struct {
	name string // lower case
	call *ast.CallExpr
}

// Links that add to the path of what follows.
var prefixLinks = map[string]bool{
	"path": true, "pathprefix": true, "route": true, "group": true, "newgroup": true, "withgroup": true, "namespace": true, "subroute": true,
}

// routeChain is what the links say together.
type routeChain struct {
	prefix  []string
	methods []string
	hidden  bool // methods that do not show
	handler *chainLink
}

func (f *routeFinder) visitCall(call *ast.CallExpr) {
	if f.seen[call] || f.info.Types[call.Fun].IsType() {
		return
	}
	for inner := call; inner != nil; inner = receiverCall(inner) {
		f.seen[inner] = true
	}
	if rows := f.loopRows(call); len(rows) > 0 {
		f.unroll(call, rows)
		return
	}
	links := f.links(call)
	if c := f.fold(links); c.handler != nil {
		f.note(c.handler.call, len(links), f.registered(c))
	}
}

func receiverCall(call *ast.CallExpr) *ast.CallExpr {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	inner, _ := ast.Unparen(sel.X).(*ast.CallExpr)
	return inner
}

func (f *routeFinder) links(e ast.Expr) []chainLink {
	f.depth++
	defer func() { f.depth-- }()
	if f.depth > maxRouteDepth {
		return nil
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		switch fun := ast.Unparen(e.Fun).(type) {
		case *ast.SelectorExpr:
			return append(f.links(fun.X), chainLink{strings.ToLower(fun.Sel.Name), e})
		case *ast.Ident:
			return []chainLink{{strings.ToLower(fun.Name), e}}
		}
	case *ast.Ident, *ast.SelectorExpr:
		if def, ok := f.definition(e); ok && def.part <= scope {
			return f.links(def.expr)
		}
	}
	return nil
}

func (f *routeFinder) fold(links []chainLink) routeChain {
	c := routeChain{prefix: []string{""}}
	for _, l := range links {
		switch {
		case l.name == "methods":
			methods, ok := f.methods(l.call.Args)
			c.methods, c.hidden = methods, !ok && len(l.call.Args) > 0
		case l.name == "group" && len(l.call.Args) > 0 && isText(f.info.TypeOf(l.call.Args[0])): // with middleware, which has no route
			c.prefix = crossTexts(c.prefix, f.texts(l.call.Args[0]), "")
		case len(f.handlerArguments(l.call)) > 0:
			c.handler = &l
		case prefixLinks[l.name] && len(l.call.Args) > 0 && isText(f.info.TypeOf(l.call.Args[0])):
			c.prefix = crossTexts(c.prefix, f.texts(l.call.Args[0]), "")
		}
	}
	return c
}
