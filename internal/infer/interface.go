// What the method of an interface does: what its implementations do that are in sight, here or in the packages that are imported.
//
//	type Store interface{ Find(id string) (*User, error) }
//	func (s *sqlStore) Find(id string) (*User, error)         fails with sql.ErrNoRows, so may Store.Find

package infer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

const maxImplementations = 6 // of one method; of more nothing is known

// implementations gives what the implementations of an interface's method do, taken together.
func (f *function) implementations(c callee) (response.Summary, bool) {
	if c.obj == nil || !isInterfaceMethod(c.obj) || takesExchangeOnly(c.obj.Signature()) {
		return response.Summary{}, false
	}
	if known, ok := f.methods[c.obj]; ok {
		return known, len(known.Outcomes) > 0
	}
	f.methods[c.obj] = response.Summary{}
	s := f.join(f.implementing(c.obj))
	if takesExchange(c.obj.Signature()) && !touches(s) {
		s = response.Summary{} // those that are out of sight may well answer
	}
	f.methods[c.obj] = s
	return s, len(s.Outcomes) > 0
}

func isInterfaceMethod(obj *types.Func) bool {
	recv := obj.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// implementing finds the methods that implement one of an interface.
func (f *function) implementing(method *types.Func) []*types.Func {
	iface, ok := method.Signature().Recv().Type().Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 || isError(method.Signature().Recv().Type()) {
		return nil
	}
	var all []*types.Func
	for _, pointer := range f.pointersTo(iface) {
		obj, _, _ := types.LookupFieldOrMethod(pointer, true, method.Pkg(), method.Name())
		if fn, ok := obj.(*types.Func); ok {
			all = append(all, fn)
		}
	}
	return append(all, f.tabled(method, iface)...)
}

// tabled gives the methods of interfaces of other packages that implement one of an interface, and that the tables know:
//
//	type DBTX interface {
//		Exec(context.Context, string, ...any) (pgconn.CommandTag, error)       as that of pgx.Tx
func (f *function) tabled(method *types.Func, iface *types.Interface) []*types.Func {
	var all []*types.Func
	for _, pkg := range f.pass.Pkg.Imports() {
		for _, name := range pkg.Scope().Names() {
			t, ok := pkg.Scope().Lookup(name).(*types.TypeName)
			if !ok || !types.IsInterface(t.Type()) || isGeneric(t.Type()) || !types.Implements(t.Type(), iface) {
				continue
			}
			obj, _, _ := types.LookupFieldOrMethod(t.Type(), false, pkg, method.Name())
			fn, ok := obj.(*types.Func)
			if !ok || fn == method {
				continue
			}
			if _, known := f.rows[framework.Name(fn)]; known {
				all = append(all, fn)
			}
		}
	}
	return all
}

func isGeneric(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.TypeParams().Len() > 0
}

// pointersTo gives the pointers to types in sight that implement an interface.
func (in *inference) pointersTo(iface *types.Interface) []*types.Pointer {
	if known, ok := in.implementers[iface]; ok {
		return known
	}
	var all []*types.Pointer
	for _, pkg := range append([]*types.Package{in.pass.Pkg}, in.pass.Pkg.Imports()...) {
		if pkg != in.pass.Pkg && !strings.Contains(pkg.Path(), ".") && !strings.Contains(pkg.Path(), "/") {
			continue
		}
		for _, name := range pkg.Scope().Names() {
			t, ok := pkg.Scope().Lookup(name).(*types.TypeName)
			if !ok || t.IsAlias() || types.IsInterface(t.Type()) || in.inTest(t) {
				continue
			}
			if pointer := types.NewPointer(t.Type()); types.Implements(pointer, iface) {
				all = append(all, pointer)
			}
		}
	}
	in.implementers[iface] = all
	return all
}

// inTest tells whether an object is declared in a test.
func (in *inference) inTest(obj types.Object) bool { return in.testing(obj.Pos()) }

// testing tells whether a position is in a test, or in a file that helps tests.
func (in *inference) testing(pos token.Pos) bool {
	file := in.source.file(pos)
	if file == nil {
		return false
	}
	return strings.HasSuffix(in.pass.Fset.Position(pos).Filename, "_test.go") || slices.ContainsFunc(file.Imports, func(spec *ast.ImportSpec) bool {
		return spec.Path.Value == `"testing"`
	})
}

// join puts summaries together; where one of them is not known, nothing is.
func (f *function) join(methods []*types.Func) response.Summary {
	if len(methods) == 0 || len(methods) > maxImplementations {
		return response.Summary{}
	}
	var all response.Summary
	for _, m := range methods {
		s, ok := f.summaryOf(callee{obj: m, fn: f.program(m)})
		if !ok || len(s.Outcomes) == 0 {
			return response.Summary{}
		}
		all.Outcomes = append(all.Outcomes, s.Outcomes...)
		all.Flows = append(all.Flows, s.Flows...)
		all.Compares = append(all.Compares, s.Compares...)
	}
	if len(all.Outcomes) > maxOutcomes {
		return response.Summary{}
	}
	return all
}

// exportInterfaces tells importers what is known of the methods of interfaces that are declared here.
func (in *inference) exportInterfaces() {
	init := in.functions[in.prog.Package(in.pass.Pkg).Func("init")]
	if init == nil {
		return
	}
	for _, name := range in.pass.Pkg.Scope().Names() {
		t, ok := in.pass.Pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || !t.Exported() || !types.IsInterface(t.Type()) {
			continue
		}
		iface, ok := t.Type().Underlying().(*types.Interface)
		if !ok {
			continue
		}
		for m := range iface.ExplicitMethods() {
			if s, ok := init.implementations(callee{obj: m}); ok && m.Exported() && m.Pkg() == in.pass.Pkg && in.informative(m, s) {
				in.pass.ExportObjectFact(m, &functionFact{portableSummary(s)})
			}
		}
	}
}

// typeNamed finds a type by its qualified name, with a star for a pointer, in this package or one that it imports.
func (in *inference) typeNamed(name string) types.Type {
	bare := strings.TrimPrefix(name, "*")
	dot := strings.LastIndexByte(bare, '.')
	if dot < 0 {
		return nil
	}
	pkg := in.packageNamed(bare[:dot])
	if pkg == nil {
		return nil
	}
	t, ok := pkg.Scope().Lookup(bare[dot+1:]).(*types.TypeName)
	switch {
	case !ok:
		return nil
	case bare != name:
		return types.NewPointer(t.Type())
	}
	return t.Type()
}

// packageNamed finds a package among this one and all that it imports, directly or not.
func (in *inference) packageNamed(path string) *types.Package {
	if in.packages == nil {
		in.packages = map[string]*types.Package{in.pass.Pkg.Path(): in.pass.Pkg}
		for _, p := range in.prog.AllPackages() {
			if in.packages[p.Pkg.Path()] == nil {
				in.packages[p.Pkg.Path()] = p.Pkg
			}
		}
	}
	return in.packages[path]
}

// sortedMembers gives the members of a package by name.
func sortedMembers(pkg *ssa.Package) []ssa.Member {
	var all []ssa.Member
	for _, m := range pkg.Members {
		all = append(all, m)
	}
	slices.SortFunc(all, func(a, b ssa.Member) int { return strings.Compare(a.Name(), b.Name()) })
	return all
}
