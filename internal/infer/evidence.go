// Evidence, as the user wrote it.
//
//	if !user.IsAdmin {            "!user.IsAdmin"
//	if len(in.Name) > 40 {        "len(in.Name) > 40"

package infer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// conditionText is the condition as the user would write it where it leads: "in.Age < 0", "!user.IsAdmin".
func (f *function) conditionText(g guard) string {
	if g.holds {
		return f.valueText(g.cond)
	}
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		return f.negatedText(cond)
	case *ssa.Extract:
		if isLookup(cond.Tuple) {
			return f.valueText(cond.Tuple) + " is missing"
		}
	}
	if text := f.valueText(g.cond); text != "" {
		return "!" + text
	}
	return ""
}

var opposites = map[token.Token]token.Token{
	token.EQL: token.NEQ, token.NEQ: token.EQL, token.LSS: token.GEQ, token.GEQ: token.LSS, token.GTR: token.LEQ, token.LEQ: token.GTR,
}

// negatedText is the opposite of a comparison: `r.Method != "POST"` for `r.Method == "POST"`.
func (f *function) negatedText(b *ssa.BinOp) string {
	x, y := f.valueText(b.X), f.valueText(b.Y)
	if e := f.source.binary[b.Pos()]; e != nil {
		x, y = types.ExprString(e.X), types.ExprString(e.Y)
	}
	return x + " " + opposites[b.Op].String() + " " + y
}

// valueText is the expression for a value as the user wrote it, "" where there is none.
func (f *function) valueText(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.BinOp:
		if e := f.source.binary[v.Pos()]; e != nil {
			return types.ExprString(e)
		}
		return f.valueText(v.X) + " " + v.Op.String() + " " + f.valueText(v.Y) // a case of a switch
	case *ssa.Call:
		if e := f.source.calls[v.Pos()]; e != nil {
			return types.ExprString(e)
		}
	case *ssa.Const:
		return constantOf(v)
	case *ssa.Parameter, *ssa.FreeVar, *ssa.Global:
		return v.Name()
	case *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.ChangeType:
		return f.valueText(stripped(v))
	case *ssa.Convert:
		return f.valueText(v.X)
	case *ssa.Lookup:
		return f.valueText(v.X) + "[" + f.valueText(v.Index) + "]"
	case *ssa.Extract:
		if name := f.nameOf(v); name != "" && !isLookup(v.Tuple) {
			return name
		}
		return f.valueText(v.Tuple)
	case *ssa.FieldAddr:
		return f.valueText(v.X) + "." + step(v.X.Type(), v.Field).Field
	case *ssa.Field:
		return f.valueText(v.X) + "." + step(v.X.Type(), v.Field).Field
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.FieldAddr); ok {
			return f.valueText(addr.X) + "." + step(addr.X.Type(), addr.Field).Field
		}
		if v.Op == token.MUL {
			return f.valueText(v.X)
		}
		return v.Op.String() + f.valueText(v.X)
	}
	return f.nameOf(v)
}

// constantOf is the constant, by its name where its type has one for it: codes.NotFound.
func constantOf(c *ssa.Const) string {
	if c.Value == nil {
		return ""
	}
	named, ok := types.Unalias(c.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return c.Value.ExactString()
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		known, ok := scope.Lookup(name).(*types.Const)
		if ok && types.Identical(known.Type(), named) && constant.Compare(known.Val(), token.EQL, c.Value) {
			return named.Obj().Pkg().Name() + "." + name
		}
	}
	return c.Value.ExactString()
}

func isLookup(v ssa.Value) bool { _, ok := v.(*ssa.Lookup); return ok }

// nameOf is the name of a variable that holds the value.
func (f *function) nameOf(v ssa.Value) string {
	if a, ok := v.(*ssa.Alloc); ok {
		return a.Comment
	}
	if v.Referrers() == nil {
		return ""
	}
	for _, ref := range *v.Referrers() {
		if d, ok := ref.(*ssa.DebugRef); ok {
			if id, ok := d.Expr.(*ast.Ident); ok {
				return id.Name
			}
		}
	}
	return ""
}

// isErrorLike tells whether the value says by not being nil that something failed: an error, or a pointer to something that an adapter
// answers with.
func (f *function) isErrorLike(v ssa.Value) bool {
	if v == nil || isBool(v.Type()) {
		return false
	}
	t := v.Type()
	known, ok := f.errorLike[t]
	if !ok {
		known = isError(t) || isError(types.NewPointer(t)) && !isPointer(t) || carriesStatus(t)
		f.errorLike[t] = known
	}
	return known
}

// anchor is an instruction at which a value can be looked at: where it comes to be.
func (f *function) anchor(v ssa.Value) ssa.Instruction {
	if i, ok := v.(ssa.Instruction); ok && i.Block() != nil && i.Parent() == f.fn {
		return i
	}
	return f.fn.Blocks[0].Instrs[0]
}

// describe prints a value so that equal values print alike.
func describe(v response.Value) string {
	text := [...]string{"?", "nil", "", "$", "object"}[v.Kind]
	switch v.Kind {
	case response.Const:
		text = v.Text
	case response.Parameter:
		text += string(rune('0' + v.Param))
	}
	for _, s := range v.Path {
		text += "." + s.Field + s.Method + s.As
	}
	text += v.Type + v.Name
	if v.Foreign {
		text += "*"
	}
	for _, c := range v.Causes {
		text += "!" + string(c.Kind) + c.Evidence + string(rune('0'+c.Reading))
	}
	for _, field := range v.Fields {
		text += "," + field.Name + "=" + describe(field.Value)
	}
	for _, w := range v.Wraps {
		text += "<" + describe(w)
	}
	return text
}
