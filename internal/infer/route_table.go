package infer

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// tableRow is what one row of a table of routes says.
//
//	{http.MethodPost, "/users", s.create}
//	{Pattern: "/users", Methods: []string{"GET", "HEAD"}, Handler: s.list}
//	"POST /users": s.create
//	"POST": s.create
type tableRow struct {
	methods []string
	path    ast.Expr
	handler ast.Expr
}

func (f *routeFinder) visitTable(lit *ast.CompositeLit) {
	if f.seen[lit] || isHandlerShaped(f.info.TypeOf(lit)) && len(f.methodRows(lit)) == 0 {
		return
	}
	for _, row := range f.tableRows(lit) {
		f.visitRow(row)
	}
}

// visitAssignment reads a row that is added to a map: mhandler["PUT"] = http.HandlerFunc(h.put).
func (f *routeFinder) visitAssignment(assign *ast.AssignStmt) {
	for i, name := range assign.Lhs {
		index, ok := name.(*ast.IndexExpr)
		if !ok || len(assign.Rhs) != len(assign.Lhs) {
			continue
		}
		if row, ok := f.mapRow(index.Index, assign.Rhs[i]); ok {
			f.visitRow(row)
		}
	}
}

func (f *routeFinder) visitRow(row tableRow) {
	routes := routesOf(row.methods, []string{"/"}, row.handler.Pos())
	for i := range routes {
		routes[i].Path = ""
	}
	if row.path != nil {
		routes = routesOf(row.methods, f.texts(row.path), row.path.Pos())
	}
	f.note(row.handler, 1, f.register(routes, row.handler))
}

func (f *routeFinder) tableRows(lit *ast.CompositeLit) []tableRow {
	switch pointedTo(f.info.TypeOf(lit)).(type) {
	case *types.Map:
		return f.mapRows(lit)
	case *types.Struct:
		return f.structRows(lit)
	}
	return nil
}

func (f *routeFinder) mapRows(lit *ast.CompositeLit) []tableRow {
	var all []tableRow
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if row, ok := f.mapRow(kv.Key, kv.Value); ok {
			all = append(all, row)
		}
	}
	return all
}

// methodRows are the rows of a map from methods to handlers, which is a handler by itself or becomes one.
func (f *routeFinder) methodRows(lit *ast.CompositeLit) []tableRow {
	return slices.DeleteFunc(f.mapRows(lit), func(row tableRow) bool { return row.path != nil })
}

// mapRow reads a row whose key is a method or a pattern.
func (f *routeFinder) mapRow(key, value ast.Expr) (tableRow, bool) {
	if !isHandlerShaped(f.info.TypeOf(value)) || !isText(f.info.TypeOf(key)) {
		return tableRow{}, false
	}
	if methods, ok := f.methods([]ast.Expr{key}); ok {
		return tableRow{methods: methods, handler: value}, true
	}
	return tableRow{path: key, handler: value}, f.isPattern(key)
}

func (f *routeFinder) isPattern(e ast.Expr) bool {
	for _, text := range f.texts(e) {
		_, path, ok := splitPattern(text)
		if !ok || !strings.HasPrefix(path, "/") && !strings.HasPrefix(path, "*/") {
			return false
		}
	}
	return true
}

// structRows reads a struct with a path and one handler, or several in fields that are named by their methods.
func (f *routeFinder) structRows(lit *ast.CompositeLit) []tableRow {
	var all []tableRow
	var common tableRow
	for _, field := range f.fields(lit) {
		methods, isMethod := f.methods([]ast.Expr{field.value})
		switch {
		case isHandlerShaped(f.info.TypeOf(field.value)):
			all = append(all, tableRow{methods: oneMethod(verbOf(field.variable.Name())), handler: field.value})
		case isMethod:
			common.methods = methods
		case namesMethod(field.variable.Name()):
			return nil // it has a method that does not show
		case common.path == nil && isText(f.info.TypeOf(field.value)) && f.isPattern(field.value):
			common.path = field.value
		}
	}
	if common.path == nil {
		return nil
	}
	for i := range all {
		all[i].path = common.path
		if common.methods != nil {
			all[i].methods = common.methods
		}
	}
	return all
}

func namesMethod(field string) bool {
	field = strings.ToLower(field)
	return strings.Contains(field, "method") || field == "verb"
}

// oneMethod is nothing or the one name.
func oneMethod(name string) []string {
	if name == "" {
		return nil
	}
	return []string{name}
}
