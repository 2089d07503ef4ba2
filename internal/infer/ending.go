// Ends of a function without a word: net/http then answers 200.
//
//	if err != nil {
//		log.Print(err)
//		return             200, because of the error
//	}

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// endings gives the sites of the ways out on which nothing was sent: net/http then sends 200.
func (f *function) endings() []*response.Site {
	var sites []*response.Site
	if f.fn.Signature.Results().Len() > 0 || f.isStub() && !f.handlesError() || f.handsOver() {
		return nil
	}
	for _, ret := range f.returns() {
		var ways [][]response.Creation
		silent := true
		for _, e := range f.exits {
			if e.ret == ret {
				silent = silent && !e.sent && !e.unsure && !e.handed
				ways = append(ways, e.creates)
			}
		}
		if !silent || len(ways) == 0 {
			sites = append(sites, f.forgotten(ret)...)
			continue
		}
		sites = append(sites, f.endingSites(ret, ways)...)
	}
	return sites
}

// returns gives the return instructions that are reached, in order.
func (f *function) returns() []*ssa.Return {
	var out []*ssa.Return
	seen := map[*ssa.Return]bool{}
	for _, e := range f.exits {
		if !seen[e.ret] {
			seen[e.ret] = true
			out = append(out, e.ret)
		}
	}
	return out
}

// endingSites makes the sites of one silent way out: where several branches fall off the end, one for each.
func (f *function) endingSites(ret *ssa.Return, ways [][]response.Creation) []*response.Site {
	blocks := []*ssa.BasicBlock{ret.Block()}
	if !ret.Pos().IsValid() || f.source.returns[ret.Pos()] == nil {
		blocks = fallingOff(ret)
	}
	var sites []*response.Site
	for _, b := range blocks {
		if slices.ContainsFunc(f.guards(b), guard.isNever) || f.endsWithCut(b) {
			continue
		}
		last := b.Instrs[len(b.Instrs)-1]
		r, forgot := f.endingOf(b)
		s := f.newSite(last, r)
		s.Status, s.Implicit, s.Body = 200, true, response.NoBody
		s.Creates = f.succeeded(everywhere(ways), f.guards(b))
		s.Pos, s.End = f.endRange(b, ret)
		if !forgot {
			f.weigh(s)
		}
		sites = append(sites, s)
	}
	return sites
}

// fallingOff gives the blocks that end the function without a return statement.
func fallingOff(ret *ssa.Return) []*ssa.BasicBlock {
	b := ret.Block()
	if len(b.Preds) < 2 || len(b.Instrs) > 1 {
		return []*ssa.BasicBlock{b}
	}
	var out []*ssa.BasicBlock
	for _, p := range b.Preds {
		if len(p.Succs) == 1 && len(p.Instrs) > 1 {
			out = append(out, p)
		} else {
			out = append(out, b)
		}
	}
	return out
}
