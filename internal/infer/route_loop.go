package infer

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
)

// loopRow is one round of a loop over a literal: what its variables are.
//
//	for _, r := range []route{{"POST", "/users", s.create}, {"GET", "/users", s.list}} {
//		mux.Handle(r.method+" /api"+r.path, auth(r.handler))     POST /api/users → (*server).create, GET /api/users → (*server).list
//	}
type loopRow struct {
	bound map[types.Object]ast.Expr
	value ast.Expr
}

const maxRows = 200

// loopRows gives the rounds of the first loop over a literal whose variables the call uses.
func (f *routeFinder) loopRows(call *ast.CallExpr) []loopRow {
	var rows []loopRow
	ast.Inspect(call, func(n ast.Node) bool {
		if _, isLit := n.(*ast.FuncLit); isLit {
			return false
		}
		if id, ok := n.(*ast.Ident); ok && len(rows) == 0 {
			if loop := f.loops[f.info.Uses[id]]; loop != nil {
				rows = f.rows(loop)
			}
		}
		return len(rows) == 0
	})
	return rows
}

func (f *routeFinder) rows(loop *ast.RangeStmt) []loopRow {
	lit, ok := f.literal(loop.X)
	if !ok || len(lit.Elts) > maxRows {
		return nil
	}
	_, isMap := pointedTo(f.info.TypeOf(lit)).(*types.Map)
	var all []loopRow
	for _, elt := range lit.Elts {
		row := loopRow{map[types.Object]ast.Expr{}, elt}
		if kv, keyed := elt.(*ast.KeyValueExpr); keyed {
			row.value = kv.Value
			if isMap && loop.Key != nil {
				row.bound[f.object(loop.Key)] = kv.Key
			}
		}
		if loop.Value != nil {
			row.bound[f.object(loop.Value)] = row.value
		}
		all = append(all, row)
	}
	return all
}

// unroll reads the call once for each round. Where the row has the handler, the registration stands there, and says more than the row alone.
func (f *routeFinder) unroll(call *ast.CallExpr, rows []loopRow) {
	before := f.bound
	defer func() { f.bound = before }()
	var here []registration
	for _, row := range rows {
		f.bound = maps.Clone(before)
		maps.Copy(f.bound, row.bound)
		links := f.links(call)
		c := f.fold(links)
		if c.handler == nil {
			return
		}
		found := f.registered(c)
		if own := f.rowHandlers(row); len(own) == 1 {
			for i := range found {
				found[i].Node = own[0]
			}
			f.note(own[0], maxRouteDepth+len(links), found)
			continue
		}
		here = joinRoutes(here, found)
	}
	f.note(call, 1, here)
}

// rowHandlers are the handlers in a row: the value of a map, or fields.
func (f *routeFinder) rowHandlers(row loopRow) []ast.Expr {
	if isHandlerShaped(f.info.TypeOf(row.value)) {
		return []ast.Expr{row.value}
	}
	lit, ok := f.literal(row.value)
	if !ok {
		return nil
	}
	var all []ast.Expr
	for _, field := range f.fields(lit) {
		if isHandlerShaped(f.info.TypeOf(field.value)) {
			all = append(all, field.value)
		}
	}
	return all
}

// joinRoutes adds registrations; one of a handler that is there already adds its routes to it.
func joinRoutes(all, found []registration) []registration {
	for _, r := range found {
		at := slices.IndexFunc(all, func(other registration) bool {
			return other.Node == r.Node && other.Func == r.Func && other.Lit == r.Lit && other.Call == r.Call
		})
		if at < 0 {
			all = append(all, r)
			continue
		}
		all[at].Routes = append(all[at].Routes, r.Routes...)
	}
	return all
}
