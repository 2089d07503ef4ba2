package infer

import (
	"go/token"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// test is a condition in plain terms: whether a value is nil, a constant, a sentinel or of a type.
//
//	err != nil                              err is "nil", not
//	errors.Is(err, sql.ErrNoRows)           err is "database/sql.ErrNoRows"
//	errors.As(err, &tooLarge)               err is "*net/http.MaxBytesError"
//	kind == "user"                          kind is "user"
type test struct {
	value ssa.Value
	path  []response.Step
	is    string
	not   bool
	pos   token.Pos
}

// testOf puts a guard into plain terms.
func (f *function) testOf(g guard) (test, bool) {
	if g.test != nil {
		return *g.test, true
	}
	t, ok := f.plainTest(g)
	t.pos = g.place()
	return t, ok
}

func (f *function) plainTest(g guard) (test, bool) {
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		return f.comparison(cond, g.holds)
	case *ssa.Call:
		return f.errorTest(cond, g.holds)
	case *ssa.Extract:
		return askedType(cond, g.holds)
	case *ssa.Parameter, *ssa.FreeVar, *ssa.UnOp, *ssa.Field:
		return test{value: cond, is: "true", not: !g.holds}, true
	}
	return test{}, false
}

func (f *function) comparison(b *ssa.BinOp, holds bool) (test, bool) {
	if t, ok := emptiness(b, holds); ok {
		return t, true
	}
	if b.Op != token.EQL && b.Op != token.NEQ {
		return test{}, false
	}
	for _, pair := range [][2]ssa.Value{{b.X, b.Y}, {b.Y, b.X}} {
		if name, ok := f.constantName(pair[1]); ok {
			return test{value: stripped(pair[0]), is: name, not: holds != (b.Op == token.EQL)}, true
		}
	}
	return test{}, false
}

// emptiness reads a comparison of a length with 0.
func emptiness(b *ssa.BinOp, holds bool) (test, bool) {
	call, ok := b.X.(*ssa.Call)
	if !ok || !isEmpty(b.Y) {
		return test{}, false
	}
	if builtin, ok := call.Call.Value.(*ssa.Builtin); !ok || builtin.Name() != "len" {
		return test{}, false
	}
	t := test{value: stripped(call.Call.Args[0]), path: []response.Step{{Method: lengthMethod}}, is: "0"}
	switch b.Op {
	case token.EQL:
		t.not = !holds
	case token.NEQ, token.GTR:
		t.not = holds
	default:
		return test{}, false
	}
	return t, true
}

// lengthMethod stands for the builtin len in the path of a test.
const lengthMethod = "len()"

// length gives the length of a value, as far as it shows.
func length(v response.Value) []response.Value {
	switch {
	case v.Kind == response.Nil:
		return []response.Value{{Kind: response.Const, Text: "0"}}
	case v.Kind == response.Const:
		return []response.Value{{Kind: response.Const, Text: strconv.Itoa(len(v.Text))}}
	}
	return []response.Value{{}}
}

// constantName is what a test compares with: nil, a constant, or a sentinel.
func (f *function) constantName(v ssa.Value) (string, bool) {
	switch v := stripped(v).(type) {
	case *ssa.Const:
		c := f.constant(v)
		switch {
		case c.Kind == response.Nil:
			return "nil", true
		case c.Kind == response.Object:
			return c.Name, true
		}
		return c.Text, true
	case *ssa.Call: // jwt.TokenExpiredError() of jwx
		_, known := framework.Sentinels()[calleeName(v)]
		return calleeName(v), known
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok && v.Op == token.MUL && isError(v.Type()) {
			if alts := f.global(g); len(alts) == 1 && alts[0].Name != "" {
				return alts[0].Name, true
			}
			return globalName(g), true
		}
	}
	return "", false
}

// stripped takes conversions to interfaces off a value.
func stripped(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.UnOp:
			return firstRead(x)
		default:
			return v
		}
	}
}

// compared evaluates a comparison whose sides are known.
func (f *function) compared(b *ssa.BinOp, at ssa.Instruction) []alt {
	t, ok := f.comparison(b, true)
	if !ok {
		return unknown
	}
	var out []alt
	for _, a := range f.eval(t.value, at) {
		yes, sure := f.decide(a.Value, t.is)
		if !sure {
			return unknown
		}
		text := "false"
		if yes != t.not {
			text = "true"
		}
		v := response.Value{Kind: response.Const, Text: text, Causes: a.Causes}
		out = append(out, alt{Value: v, guards: a.guards, wrote: a.wrote})
	}
	return out
}
