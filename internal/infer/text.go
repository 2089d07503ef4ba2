// The constant texts that values are made of.
//
//	"INSERT INTO users (name) VALUES (" + marks + ")"     INSERT INTO users (name) VALUES ()
//	fmt.Sprintf("no user %d", id)                         no user %d

package infer

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

const maxText = 2000 // bytes; what comes after says nothing more

// text is the constant text of a value, what is constant of a concatenation or a format, or "".
func (f *function) text(v ssa.Value) string {
	known, ok := f.texts[v]
	if !ok {
		f.texts[v] = "" // a value that is made of itself has none
		known = f.textOf(v)
		known = known[:min(len(known), maxText)]
		f.texts[v] = known
	}
	return known
}

func (f *function) textOf(v ssa.Value) string {
	switch v := stripped(v).(type) {
	case *ssa.Const:
		if v.Value != nil && zeroText(v.Type()) == "" {
			return constantText(v.Value)
		}
	case *ssa.BinOp:
		if v.Op == token.ADD && isString(v.Type()) {
			return f.text(v.X) + f.text(v.Y)
		}
	case *ssa.Call:
		if name := calleeName(v); name == "fmt.Sprintf" || name == "fmt.Sprint" || name == "fmt.Sprintln" {
			return f.text(v.Call.Args[0])
		}
	case *ssa.Convert:
		return f.text(v.X)
	case *ssa.Slice:
		var all []string
		for _, a := range arguments([]ssa.Value{v}) {
			if a != v {
				all = append(all, f.text(a))
			}
		}
		return strings.Join(all, " ")
	}
	return ""
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
