// Package infer works out the responses that the handlers of a package can send.
//
//	func (s *server) get(w http.ResponseWriter, r *http.Request) {
//		u, err := s.users.Find(r.PathValue("id"))
//		if errors.Is(err, sql.ErrNoRows) {
//			http.NotFound(w, r)                      // 404, because of absence (errors.Is with sql.ErrNoRows)
//			return
//		}
//		json.NewEncoder(w).Encode(u)                     // 200, data
//	}
package infer

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// inference is the state of one package's analysis.
type inference struct {
	pass         *analysis.Pass
	prog         *ssa.Program
	source       *source
	functions    map[*ssa.Function]*function
	order        []*function // as they stand in the source
	rows         map[string]response.Summary
	routes       []registration
	globals      map[*ssa.Global][]*ssa.Store // to a package variable
	own          []Adapter                    // of this package
	adapters     []Adapter                    // and those of the packages that it imports
	shared       map[*ssa.Global]bool         // its address is passed on: others may store to it
	callers      map[*ssa.Function][]*ssa.Call
	methods      map[*types.Func]response.Summary      // of interfaces
	implementers map[*types.Interface][]*types.Pointer // in sight
	errorLike    map[types.Type]bool                   // whether values that are not nil say that something failed
	packages     map[string]*types.Package             // by path, once one was asked for
	depth        int
	steps        int // of the evaluation for one function
	cuts         int // of evaluations that went in a circle, or too far: what they gave is not remembered
}

// Run infers the responses of the package and exports the facts that its importers need.
func Run(pass *analysis.Pass) []*response.Site {
	sites, _ := run(pass)
	return sites
}

// Explain is Run with the responses that are not judged where they are sent.
func Explain(pass *analysis.Pass) ([]*response.Site, []response.Open) {
	sites, in := run(pass)
	if in == nil {
		return nil, nil
	}
	return sites, in.unjudged()
}

func run(pass *analysis.Pass) ([]*response.Site, *inference) {
	if !gate(pass) {
		return nil, nil
	}
	in := &inference{
		pass:         pass,
		source:       newSource(pass),
		functions:    map[*ssa.Function]*function{},
		rows:         framework.Rows(),
		globals:      map[*ssa.Global][]*ssa.Store{},
		shared:       map[*ssa.Global]bool{},
		callers:      map[*ssa.Function][]*ssa.Call{},
		methods:      map[*types.Func]response.Summary{},
		implementers: map[*types.Interface][]*types.Pointer{},
		errorLike:    map[types.Type]bool{},
	}
	in.build()
	in.routes = registrations(pass.TypesInfo, pass.Files)
	if isForeign(pass) {
		in.order = slices.DeleteFunc(in.order, func(f *function) bool { return !f.exchanges() })
	}
	for _, f := range in.order {
		f.summarize()
	}
	in.own = in.ownAdapters()
	in.adapters = in.findAdapters()
	var sites []*response.Site
	for _, f := range in.order {
		in.steps = 0
		if f.sites = f.judged(); in.steps > maxSteps {
			f.sites = nil
		}
		sites = append(sites, f.sites...)
	}
	in.export()
	sites = append(sites, in.registered()...)
	sites = slices.DeleteFunc(sites, func(s *response.Site) bool { return in.testing(s.Pos) }) // a server in a test has no clients
	return in.placed(sites), in
}

// build makes the SSA form of the package, and of nothing else.
func (in *inference) build() {
	in.prog = ssa.NewProgram(in.pass.Fset, ssa.GlobalDebug)
	for _, p := range in.mentioned() {
		in.prog.CreatePackage(p, nil, nil, true)
	}
	pkg := in.prog.CreatePackage(in.pass.Pkg, in.pass.Files, in.pass.TypesInfo, false)
	pkg.Build()
	in.add(pkg.Func("init"))
	for _, file := range in.pass.Files {
		for _, decl := range file.Decls {
			in.addDeclared(decl)
		}
	}
}

func (in *inference) addDeclared(decl ast.Decl) {
	d, ok := decl.(*ast.FuncDecl)
	if !ok {
		return
	}
	if obj, ok := in.pass.TypesInfo.Defs[d.Name].(*types.Func); ok {
		in.add(in.prog.FuncValue(obj))
	}
}

// mentioned gives the packages that the SSA form refers to: those that are imported, and those of the methods and fields in use. To make
// members of all that is imported further down takes longer than the rest of the analysis.
func (in *inference) mentioned() []*types.Package {
	var all []*types.Package
	seen := map[*types.Package]bool{nil: true, in.pass.Pkg: true}
	mention := func(p *types.Package) {
		if !seen[p] {
			seen[p] = true
			all = append(all, p)
		}
	}
	for _, p := range in.pass.Pkg.Imports() {
		mention(p)
	}
	for _, obj := range in.pass.TypesInfo.Uses {
		mention(obj.Pkg())
	}
	return all
}

// add takes a function and the literals in it into the analysis.
func (in *inference) add(fn *ssa.Function) {
	if fn == nil || fn.Blocks == nil || in.functions[fn] != nil {
		return
	}
	f := newFunction(in, fn)
	in.functions[fn] = f
	in.order = append(in.order, f)
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			in.note(instr)
		}
	}
	for _, literal := range fn.AnonFuncs {
		in.add(literal)
	}
}

// note remembers who calls a function, tests apart, and what is stored in a package variable.
func (in *inference) note(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case *ssa.Call:
		if fn := instr.Call.StaticCallee(); fn != nil && !in.testing(instr.Pos()) {
			in.callers[origin(fn)] = append(in.callers[origin(fn)], instr)
		}
	case *ssa.Store:
		if g, ok := instr.Addr.(*ssa.Global); ok && !in.testing(instr.Pos()) {
			in.globals[g] = append(in.globals[g], instr)
		}
	case *ssa.UnOp, *ssa.FieldAddr, *ssa.IndexAddr, *ssa.DebugRef:
		return
	}
	for _, op := range instr.Operands(nil) {
		if g, ok := (*op).(*ssa.Global); ok && !isStoreTo(instr, g) {
			in.shared[g] = true
		}
	}
}

func isStoreTo(instr ssa.Instruction, g *ssa.Global) bool {
	s, ok := instr.(*ssa.Store)
	return ok && s.Addr == g
}

// origin is the generic function that an instance was made of, or the function itself.
func origin(fn *ssa.Function) *ssa.Function {
	if o := fn.Origin(); o != nil {
		return o
	}
	return fn
}

// exchanges tells whether the function has to do with responses: of another module's code, nothing else is asked for.
func (f *function) exchanges() bool {
	recv := f.fn.Signature.Recv()
	return f.writer >= 0 || f.adapts != nil || recv != nil && carriesStatus(recv.Type()) || slices.ContainsFunc(variables(f.fn.Signature.Results()), carriesStatus)
}

// isForeign tells whether the package is of another module.
func isForeign(pass *analysis.Pass) bool { return pass.Module != nil && pass.Module.Version != "" }

// gate lets a package through whose code or facts matter: the standard library and the frameworks are tables, and a driver may have no more
// of a dependency than its declarations.
func gate(pass *analysis.Pass) bool {
	if pass.TypesInfo == nil || isStandard(pass) || framework.IsFramework(pass.Pkg.Path()) {
		return false
	}
	return !isForeign(pass) || Serves(pass.Pkg)
}
