// The target of a redirect, taken apart into its constant parts and the expressions between them.
//
//	"https://" + r.Host + r.URL.Path              "https://**"   r.Host, r.URL.Path
//	fmt.Sprintf("/users/%d", id)                  "/users/*"     id
//	u := *r.URL; u.Scheme = "https"; u.String()   "https://*"    u.String()

package infer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// target is a text with stars for what is not constant, and the expressions behind the stars.
type target struct {
	text     string
	parts    []string
	lookedUp bool // one of the parts is what a function of the project's own found for the request
}

func (t target) plus(u target) target {
	return target{t.text + u.text, append(slices.Clone(t.parts), u.parts...), t.lookedUp || u.lookedUp}
}

const maxTargetDepth = 8

var verb = pattern.New(`%[-+# 0-9.]*[a-zA-Z]`)

// targetOf takes a text apart.
func (f *function) targetOf(v ssa.Value, at ssa.Instruction, depth int) target {
	v = stripped(v)
	if depth > maxTargetDepth {
		return target{text: "*"}
	}
	if alts := f.eval(v, at); len(alts) == 1 && alts[0].Kind == response.Const {
		return target{text: alts[0].Text}
	}
	switch v := v.(type) {
	case *ssa.BinOp:
		return f.targetOf(v.X, at, depth+1).plus(f.targetOf(v.Y, at, depth+1))
	case *ssa.Convert:
		return f.targetOf(v.X, at, depth+1)
	case *ssa.Phi:
		return f.targetOfPhi(v, at, depth)
	case *ssa.Call:
		return f.targetOfCall(v, at, depth)
	case *ssa.UnOp:
		if held := f.single(v.X); held != nil && held.Parent() == f.fn {
			return f.targetOf(held, at, depth+1)
		}
	}
	return target{text: "*", parts: []string{f.valueText(v)}, lookedUp: f.lookedUp(v)}
}

// lookedUp tells whether the value is a part of what a function of the project's own found for the request: `h.guest(r).Host`. A number is
// but a parameter of the path.
func (f *function) lookedUp(v ssa.Value) bool {
	if isNumeric(stripped(v).Type()) {
		return false
	}
	for range maxHops {
		switch t := v.(type) {
		case *ssa.FieldAddr:
			v = t.X
		case *ssa.Field:
			v = t.X
		case *ssa.UnOp:
			v = t.X
		case *ssa.Extract:
			v = t.Tuple
		case *ssa.Alloc:
			if v = f.single(t); v == nil {
				return false
			}
		case *ssa.Call:
			input, _ := f.inputAny(f.resolve(&t.Call).args)
			return input && !f.onlyComputes(t)
		default:
			return false
		}
	}
	return false
}

// targetOfPhi joins a text and the same with something behind it, as a query is added. Other choices show nothing but their parts.
func (f *function) targetOfPhi(v *ssa.Phi, at ssa.Instruction, depth int) target {
	var sum target
	for i, e := range v.Edges {
		if e == v {
			continue
		}
		t := f.targetOf(e, at, depth+2)
		switch {
		case i == 0:
			sum = t
		case strings.HasPrefix(t.text, sum.text):
			sum.text = t.text
		case !strings.HasPrefix(sum.text, t.text):
			sum.text = "*"
		}
		sum.lookedUp = sum.lookedUp || t.lookedUp
		for _, p := range t.parts {
			if !slices.Contains(sum.parts, p) {
				sum.parts = append(sum.parts, p)
			}
		}
	}
	return sum
}

func (f *function) targetOfCall(call *ssa.Call, at ssa.Instruction, depth int) target {
	switch calleeName(call) {
	case "fmt.Sprintf":
		return f.targetOfFormat(call, at, depth)
	case "fmt.Sprint":
		var sum target
		for _, arg := range arguments(call.Call.Args) {
			sum = sum.plus(f.targetOf(arg, at, depth+1))
		}
		return sum
	case "(*net/url.URL).String":
		return f.targetOfURL(call)
	}
	return target{text: "*", parts: []string{f.valueText(call)}}
}

func (f *function) targetOfFormat(call *ssa.Call, at ssa.Instruction, depth int) target {
	format := f.text(call.Call.Args[0])
	var sum target
	for _, arg := range arguments(call.Call.Args[1:]) {
		hole := verb.FindStringIndex(format)
		if hole == nil {
			break
		}
		sum = sum.plus(target{text: format[:hole[0]]}).plus(f.targetOf(arg, at, depth+1))
		format = format[hole[1]:]
	}
	return sum.plus(target{text: format})
}

// targetOfURL describes a URL by what is stored in its fields.
func (f *function) targetOfURL(call *ssa.Call) target {
	t := target{text: "*", parts: []string{f.valueText(call)}}
	for _, b := range f.fn.Blocks {
		if !b.Dominates(call.Block()) {
			continue
		}
		for _, instr := range b.Instrs {
			if s, ok := instr.(*ssa.Store); ok {
				t = f.withPart(t, s)
			}
		}
	}
	return t
}

// withPart adds what is stored in a field of a URL.
func (f *function) withPart(t target, s *ssa.Store) target {
	addr, ok := s.Addr.(*ssa.FieldAddr)
	if !ok || !isURL(addr.X.Type()) {
		return t
	}
	switch step(addr.X.Type(), addr.Field).Field {
	case "Scheme":
		if scheme := f.text(s.Val); scheme != "" {
			t.text = scheme + "://*"
		}
	case "Host", "Path", "RawQuery":
		t.parts = append(t.parts, f.valueText(s.Val))
	}
	return t
}

func isURL(t types.Type) bool { return strings.TrimPrefix(typeName(t), "*") == "net/url.URL" }
