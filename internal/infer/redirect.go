// Where a redirect leads, and what it depends on.
//
//	if r.TLS == nil {
//		http.Redirect(w, r, "https://"+r.Host+r.URL.Path, 302)     target "https://**", parts r.Host and r.URL.Path, guard r.TLS == nil
//	}

package infer

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// redirect describes the redirect that a commit sends with the status, nil if it is none.
func (f *function) redirect(c *commit, code int) *response.Redirect {
	if !slices.Contains([]int{301, 302, 303, 307, 308}, code) {
		return nil
	}
	to := &response.Redirect{Guards: f.guardTexts(c.at.Block()), Alone: f.alone(c.at)}
	switch v, at := f.locationArgument(c); {
	case v != nil:
		t := f.targetOf(v, at, 0)
		to.Target, to.Parts, to.LookedUp = t.text, t.parts, t.lookedUp
	case c.sends.Location.Kind == response.Const:
		to.Target = c.sends.Location.Text
	default:
		to.Target = "*"
	}
	return to
}

// locationOf is the location that a commit sends, as far as callers can know more.
func (f *function) locationOf(c *commit) response.Value {
	if c.sends.Location.Kind == response.Const {
		return c.sends.Location
	}
	v, at := f.locationArgument(c)
	if v == nil {
		return response.Value{}
	}
	if l := f.plain(v, at); l.Kind == response.Const || l.Kind == response.Parameter {
		return l
	}
	return response.Value{}
}

// locationArgument finds the value of the location: an argument of the call, or what the header field was set to before.
func (f *function) locationArgument(c *commit) (ssa.Value, ssa.Instruction) {
	call, ok := c.at.(*ssa.Call)
	if !ok {
		return nil, nil
	}
	args := f.resolve(&call.Call).args
	if l := c.sends.Location; l.Kind == response.Parameter && len(l.Path) == 0 && l.Param < len(args) {
		return args[l.Param], call
	}
	for b := call.Block(); b != nil; b = b.Idom() {
		for _, instr := range b.Instrs {
			set, ok := instr.(*ssa.Call)
			if !ok {
				continue
			}
			if name, ok := f.headerName(set); ok && name == "Location" {
				return set.Call.Args[2], set
			}
		}
	}
	return nil, nil
}

const maxGuardTexts = 16

// guardTexts gives the conditions around a block as the user wrote them, those that do not hold with a leading "!". More than anybody reads end
// with an ellipsis.
func (f *function) guardTexts(b *ssa.BasicBlock) []string {
	var texts []string
	for _, g := range f.guards(b) {
		if len(texts) == maxGuardTexts {
			return append(texts, "…")
		}
		if text := f.guardText(g); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

func (f *function) guardText(g guard) string {
	switch {
	case g.any != nil:
		var either []string
		for _, chain := range g.any {
			var every []string
			for _, inner := range chain {
				every = append(every, f.guardText(inner))
			}
			either = append(either, strings.Join(every, " && "))
		}
		return strings.Join(either, " || ")
	case g.cond == nil:
		return ""
	case !g.holds:
		return "!" + f.valueText(g.cond)
	}
	return f.valueText(g.cond)
}

// alone tells whether the function does nothing on the way to the instruction but look at the request and make texts.
func (f *function) alone(at ssa.Instruction) bool {
	for b := at.Block(); b != nil; b = b.Idom() {
		for _, instr := range b.Instrs {
			if instr == at {
				break
			}
			if f.acts(instr) {
				return false
			}
		}
	}
	return true
}

// acts tells whether the instruction does more than look and compute: it calls something that may, or stores what others see.
func (f *function) acts(instr ssa.Instruction) bool {
	switch instr := instr.(type) {
	case *ssa.Call:
		return !f.onlyComputes(instr)
	case *ssa.MapUpdate:
		_, own := instr.Map.(*ssa.MakeMap)
		return !own
	case *ssa.Send, *ssa.Go:
		return true
	}
	return false
}

func (f *function) onlyComputes(call *ssa.Call) bool {
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin {
		return true
	}
	c := f.resolve(&call.Call)
	if c.obj == nil || c.obj.Pkg() == nil {
		return false
	}
	first, _, _ := strings.Cut(c.obj.Pkg().Path(), "/")
	return isStandardRoot(first) && first != "database" && first != "os"
}
