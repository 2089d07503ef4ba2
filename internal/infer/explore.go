// How the worlds of a function are found: from block to block, along the edges that what has happened so far allows.
//
//	if !check(w, r) {     a world in which check has answered and returned false goes on here,
//		return
//	}
//	fmt.Fprint(w, "ok")   one in which it returned true goes on there

package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

const maxWorlds = 40 // worlds of one block; more are one of which nothing is known

// task is a world that goes on in a block.
type task struct {
	block *ssa.BasicBlock
	world world
}

// explore finds all worlds, from block to block.
func (f *function) explore() {
	if len(f.fn.Blocks) == 0 {
		return
	}
	seen := map[*ssa.BasicBlock]map[string]bool{}
	work := []task{{f.fn.Blocks[0], world{}}}
	for len(work) > 0 {
		next := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[next.block] == nil {
			seen[next.block] = map[string]bool{}
		}
		if len(seen[next.block]) > maxWorlds {
			next.world = next.world.forgetful()
		}
		key := next.world.key()
		if seen[next.block][key] {
			continue
		}
		seen[next.block][key] = true
		for _, w := range f.through(next.block, next.world) {
			work = append(work, f.afterwards(w, next.block)...)
		}
	}
}

// afterwards gives the blocks that the world can go on to, the last first.
func (f *function) afterwards(w world, from *ssa.BasicBlock) []task {
	var work []task
	for _, to := range slices.Backward(from.Succs) {
		if f.canTake(w, from, to) {
			work = append(work, f.onward(w, from, to)...)
		}
	}
	return work
}

// through runs a block in one world, which may become several.
func (f *function) through(b *ssa.BasicBlock, w world) []world {
	worlds := []world{w}
	for _, instr := range b.Instrs {
		var next []world
		for _, w := range worlds {
			next = append(next, f.run(instr, w)...)
		}
		worlds = next
		if len(worlds) > maxWorlds {
			worlds = []world{worlds[0].escaping()}
		}
	}
	return worlds
}

func (f *function) run(instr ssa.Instruction, w world) []world {
	switch instr := instr.(type) {
	case *ssa.Call:
		return f.called(instr, w)
	case *ssa.Go, *ssa.Defer:
		call := instr.(ssa.CallInstruction)
		if f.mayAnswerLater(call) {
			w = w.escaping()
		}
	case *ssa.Send:
		if f.traces(instr.X) {
			w = w.escaping()
		}
	case *ssa.MapUpdate:
		if f.traces(instr.Value) {
			w = w.escaping()
		}
		w = w.setting(f.headerAssigned(instr)...)
	case *ssa.Store:
		if f.keepsForOthers(instr) {
			w = w.escaping()
		}
		w = f.setStatus(w, instr)
	case *ssa.Panic:
		w.sent = true
	case *ssa.Return:
		f.leave(instr, w)
	}
	return []world{w}
}

// keepsForOthers tells whether the writer is kept where others find it, or a failure for others to answer. A failure in a variable of the
// function around is that function's to answer.
func (f *function) keepsForOthers(s *ssa.Store) bool {
	if f.isResponse(s.Val) {
		return !f.ownVariable(s.Addr)
	}
	if _, captured := s.Addr.(*ssa.FreeVar); captured || !holdsError(s.Val.Type()) || isConstantNil(s.Val) || f.ownVariable(s.Addr) {
		return false
	}
	addr, field := s.Addr.(*ssa.FieldAddr)
	return !field || f.writer >= 0 || f.fn.Parent() != nil || answers(addr.X.Type())
}

// answers tells whether the type is of those that answer requests: it has a method that takes one, or holds the response.
func answers(t types.Type) bool {
	methods := types.NewMethodSet(t)
	for i := range methods.Len() {
		if takesExchange(methods.At(i).Type().(*types.Signature)) {
			return true
		}
	}
	return holdsResponseWriter(t)
}

// ownVariable tells whether what is stored stays in the function: a variable, or a struct of its own that wraps the writer.
func (f *function) ownVariable(addr ssa.Value) bool {
	switch addr := addr.(type) {
	case *ssa.Alloc:
		return true
	case *ssa.FieldAddr:
		return f.ownVariable(addr.X)
	case *ssa.IndexAddr:
		return f.ownVariable(addr.X)
	}
	return false
}

// leave notes a way out of the function.
func (f *function) leave(ret *ssa.Return, w world) {
	if w.commit != nil {
		w.commit.bodies[w.body] = true
		w.commit.unsure = w.commit.unsure || w.unsure
	}
	f.exits = append(f.exits, exit{ret, w})
}

// canTake tells whether a world can go on to a block, by what its picks returned.
func (f *function) canTake(w world, from, to *ssa.BasicBlock) bool {
	g, ok := edge(from, to)
	if !ok || len(w.picks) == 0 {
		return true
	}
	t, ok := f.testOf(g)
	if !ok {
		if !isBool(g.cond.Type()) {
			return true
		}
		t = test{value: g.cond, is: "true", not: !g.holds}
	}
	call, i := callOf(t.value), 0
	if e, ok := t.value.(*ssa.Extract); ok {
		i = e.Index
	}
	for _, p := range w.picks {
		if p.call != call {
			continue
		}
		s, _ := f.summaryOf(f.resolve(&call.Call))
		if p.outcome >= len(s.Outcomes) || i >= len(s.Outcomes[p.outcome].Results) {
			return true
		}
		is, sure := decideAlone(s.Outcomes[p.outcome].Results[i], t.is)
		return !sure || is != t.not
	}
	return true
}
