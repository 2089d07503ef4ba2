package infer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// guard is a condition that is known to hold, or not to hold, where a block runs.
//
//	if err != nil {         // err != nil holds
//		return
//	}
//	if a || b {             // one of: a holds; a does not and b does
//	}
type guard struct {
	cond  ssa.Value
	holds bool
	to    *ssa.BasicBlock // the block that the condition leads to
	any   [][]guard       // instead: one of these chains holds
	test  *test           // instead: what a callee tests of an argument
}

// guards gives the conditions under which the block runs, innermost first.
func (f *function) guards(b *ssa.BasicBlock) []guard {
	if known, ok := f.guardsOf[b]; ok {
		return known
	}
	f.guardsOf[b] = nil // a block that dominates itself is none
	idom := b.Idom()
	if idom == nil {
		return nil
	}
	own := f.entered(b, idom)
	all := slices.Concat(own, f.guards(idom))
	f.guardsOf[b] = all
	return all
}

// entered gives what is known on entering the block beyond what its immediate dominator knows.
func (f *function) entered(b, idom *ssa.BasicBlock) []guard {
	if len(b.Preds) == 1 {
		if g, ok := edge(b.Preds[0], b); ok {
			return []guard{g}
		}
		return nil
	}
	var chains [][]guard
	for _, p := range b.Preds {
		if b.Dominates(p) {
			continue // a loop's way back
		}
		g, ok := edge(p, b)
		if !ok {
			return nil
		}
		chains = append(chains, append([]guard{g}, f.between(p, idom)...))
	}
	if len(chains) < 2 || tautology(chains) {
		return slices.Concat(chains...)
	}
	return []guard{{any: chains}}
}

// between gives what a block knows beyond one that dominates it.
func (f *function) between(b, above *ssa.BasicBlock) []guard {
	all, known := f.guards(b), f.guards(above)
	return all[:max(0, len(all)-len(known))]
}

// edge gives the condition of going from one block to another.
func edge(from, to *ssa.BasicBlock) (guard, bool) {
	if len(from.Instrs) == 0 {
		return guard{}, false
	}
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok || from.Succs[0] == from.Succs[1] {
		return guard{}, false
	}
	return positive(guard{cond: branch.Cond, holds: from.Succs[0] == to, to: to}), true
}

// isNever tells whether the condition is a constant that says otherwise.
//
//	const debug = false
//	if debug {
func (g guard) isNever() bool {
	c, ok := g.cond.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Bool || constant.BoolVal(c.Value) == g.holds {
		return false
	}
	return g.to == nil || !asksForPlatform(g.to.Parent())
}

// asksForPlatform tells whether the function behaves otherwise on another system: its constant conditions hold there.
//
//	if runtime.GOOS == "windows" && strings.Contains(r.URL.Path, ":") {
func asksForPlatform(fn *ssa.Function) bool {
	var asks bool
	if fn.Syntax() == nil {
		return false
	}
	ast.Inspect(fn.Syntax(), func(n ast.Node) bool {
		if name, ok := n.(*ast.SelectorExpr); ok && (name.Sel.Name == "GOOS" || name.Sel.Name == "GOARCH") {
			asks = true
		}
		return !asks
	})
	return asks
}

// inside tells whether the condition leads into its own branch, rather than past it: after `if bad { return }` nothing is bad.
func (g guard) inside() bool {
	return g.to == nil || !slices.Contains([]string{"if.done", "switch.done", "cond.false", "for.done", "rangeindex.done", "rangeiter.done"}, g.to.Comment)
}

// isLast tells whether nothing is decided after the condition, so that what follows is its other branch:
//
//	if user.IsAdmin {
//		return showAll(w)
//	}
//	http.NotFound(w, r)
func (g guard) isLast() bool {
	if g.to == nil || len(g.to.Preds) != 1 {
		return false
	}
	_, returns := g.to.Instrs[len(g.to.Instrs)-1].(*ssa.Return)
	return returns
}

// positive takes negations off a condition.
func positive(g guard) guard {
	for {
		not, ok := g.cond.(*ssa.UnOp)
		if !ok || not.Op != token.NOT {
			return g
		}
		g.cond, g.holds = not.X, !g.holds
	}
}

// tautology tells whether two chains begin with a condition and its opposite and nothing else, as after an if without a return.
func tautology(chains [][]guard) bool {
	for _, a := range chains {
		for _, b := range chains {
			if len(a) == 1 && len(b) == 1 && a[0].cond != nil && a[0].cond == b[0].cond && a[0].holds != b[0].holds {
				return true
			}
		}
	}
	return false
}

// contradicts tells whether the two cannot hold together, or the first not at all.
func contradicts(a, b []guard) bool {
	for _, x := range a {
		if x.isNever() {
			return true
		}
		for _, y := range b {
			if x.cond != nil && x.cond == y.cond && x.holds != y.holds {
				return true
			}
		}
	}
	return false
}

// edgeGuards gives what is known when a phi takes its value from the i-th predecessor, beyond what its block knows.
func (f *function) edgeGuards(phi *ssa.Phi, i int) []guard {
	block := phi.Block()
	pred := block.Preds[i]
	above := block.Idom()
	if above == nil {
		return nil
	}
	chain := f.between(pred, above)
	if g, ok := edge(pred, block); ok {
		chain = append([]guard{g}, chain...)
	}
	return chain
}

// emptied is the value that the guard finds to be nil, zero or an empty text, nil where it finds none.
func (g guard) emptied() ssa.Value {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || b.Op != token.EQL && b.Op != token.NEQ || g.holds != (b.Op == token.EQL) || !isEmpty(b.Y) {
		return nil
	}
	return b.X
}

// place is where the condition stands.
func (g guard) place() token.Pos {
	switch cond := g.cond.(type) {
	case nil:
		return token.NoPos
	case *ssa.Extract:
		return cond.Tuple.Pos()
	default:
		return cond.Pos()
	}
}
