// Handlers that other packages register: what depends on the route is judged there.
//
//	mux.HandleFunc("POST /remarks", shop.Remarks)     200 by (*Shop).Remarks in handlers.go, after Store.AddComment

package infer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

const (
	maxPortableSites = 32   // of one handler; of one that answers in more ways importers learn nothing
	maxPortableWords = 2000 // bytes of comments
)

// portableSites gives the answers of a handler, or of the literals that a factory makes, that a route could say more of.
func (f *function) portableSites() []response.Site {
	var all []response.Site
	for _, g := range append([]*function{f}, f.literals()...) {
		if !g.isRoot() || slices.ContainsFunc(g.ownRoutes(0), func(r response.Route) bool { return !r.Weak }) {
			continue // it has been judged by its route
		}
		for _, s := range g.sites {
			if len(s.Creates) > 0 && s.Status/100 == 2 || s.Redirect != nil {
				all = append(all, g.portableSite(*s))
			}
		}
	}
	if len(all) > maxPortableSites {
		return nil
	}
	return all
}

// literals gives the literals that the function returns or wraps.
func (f *function) literals() []*function {
	if f.isHandler() {
		return nil
	}
	var all []*function
	for _, literal := range f.fn.AnonFuncs {
		if g := f.functions[literal]; g != nil {
			all = append(all, g)
		}
	}
	return all
}

func (f *function) portableSite(s response.Site) response.Site {
	file := filepath.Base(f.pass.Fset.Position(f.fn.Pos()).Filename)
	s.Remote = f.shortName() + " in " + file
	s.Pos, s.End, s.Constant, s.Routes, s.Calls = token.NoPos, token.NoPos, false, nil, nil
	s.Names, s.Words = nil, s.Words[:min(len(s.Words), maxPortableWords)]
	s.Causes, s.Header = portableCauses(s.Causes), portableHeader(s.Header)
	var creates []response.Creation
	for _, c := range s.Creates {
		c.Pos = token.NoPos
		creates = append(creates, c)
	}
	s.Creates = creates
	return s
}

// shortName is the name of the declared function, with its package.
func (f *function) shortName() string {
	fn := f.fn
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return framework.Short(obj.FullName())
	}
	return fn.Name()
}

// registered judges handlers of other packages, and constant ones of net/http, where they are registered.
func (in *inference) registered() []*response.Site {
	var sites []*response.Site
	for _, r := range in.routes {
		switch {
		case r.Func == nil && r.Call != nil, r.Func != nil && r.Func.Pkg() != nil && framework.HandlerResults()[r.Func.FullName()].HasStatus:
			sites = append(sites, in.constantHandler(r)...)
		case r.Func != nil && r.Func.Pkg() != in.pass.Pkg:
			sites = append(sites, in.remoteHandler(r)...)
		}
	}
	return sites
}

func (in *inference) remoteHandler(r registration) []*response.Site {
	var fact handlerFact
	if !in.pass.ImportObjectFact(r.Func.Origin(), &fact) {
		return nil
	}
	var sites []*response.Site
	for _, s := range fact.Sites {
		s.Routes = r.Routes
		s.Pos, s.End = r.Node.Pos(), r.Node.End()
		if s.Redirect != nil {
			to := *s.Redirect
			to.From = onePath(r.Routes)
			s.Redirect = &to
		}
		sites = append(sites, &s)
	}
	return sites
}

// constantHandler judges a handler such as http.RedirectHandler("/new", 302).
func (in *inference) constantHandler(r registration) []*response.Site {
	obj := typeutil.StaticCallee(in.pass.TypesInfo, r.Call)
	if obj == nil {
		return nil
	}
	answer, ok := framework.HandlerResults()[obj.FullName()]
	if !ok || answer.Location.Kind != response.Parameter || len(r.Call.Args) <= answer.Location.Param || answer.Status.Kind != response.Parameter {
		return nil
	}
	status := r.Call.Args[answer.Status.Param]
	code, err := strconv.Atoi(in.constantOf(status))
	if err != nil {
		return nil
	}
	at := in.enclosing(r.Call)
	if at == nil {
		return nil
	}
	call := at.callAt(r.Call)
	to := &response.Redirect{Target: "*", From: onePath(r.Routes), Alone: true}
	if call != nil {
		t := at.targetOf(call.Call.Args[answer.Location.Param], call, 0)
		to.Target, to.Parts = t.text, t.parts
	}
	return []*response.Site{{
		Pos: status.Pos(), End: status.End(), Constant: in.pass.TypesInfo.Types[status].Value != nil, Status: code, Body: response.PageBody,
		Redirect: to, Routes: r.Routes, Handler: "", Certain: true, Words: at.wordsAtPosition(r.Call.Pos()),
	}}
}

// constantOf is the text of a constant expression, "" for others.
func (in *inference) constantOf(e ast.Expr) string {
	if v := in.pass.TypesInfo.Types[e].Value; v != nil && v.Kind() == constant.Int {
		return v.ExactString()
	}
	return ""
}

// enclosing finds the function that a node stands in, the innermost.
func (in *inference) enclosing(n ast.Node) *function {
	var found *function
	for _, f := range in.order {
		if body := f.syntax(); body != nil && body.Pos() <= n.Pos() && n.End() <= body.End() {
			found = f // literals come after what they stand in
		}
	}
	if found == nil {
		return in.functions[in.prog.Package(in.pass.Pkg).Func("init")]
	}
	return found
}

// callAt finds the instruction of a call.
func (f *function) callAt(e *ast.CallExpr) *ssa.Call {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok && call.Pos() == e.Lparen {
				return call
			}
		}
	}
	return nil
}
