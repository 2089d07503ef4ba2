package infer

import (
	"fmt"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// world is what has been sent on one way through the function, so far.
//
//	if err := decode(w, r, &in); err != nil {     world 1: decode has answered 400 and returned an error
//		return
//	}
//	w.WriteHeader(201)                            world 2: decode has sent nothing and returned nil
type world struct {
	sent    bool
	unsure  bool // something may have been sent by code that nobody sees
	handed  bool // a handler that returns what is to be answered may have answered itself
	commit  *commit
	body    response.Body
	header  []response.Header
	picks   []pick
	creates []response.Creation
	tests   []response.Test // of parameters, on the way
}

// pick is the outcome that a call had in this world.
type pick struct {
	call    *ssa.Call
	outcome int
}

// exit is one way out of the function.
type exit struct {
	ret *ssa.Return
	world
}

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
			for i := len(next.block.Succs) - 1; i >= 0; i-- {
				if succ := next.block.Succs[i]; f.canTake(w, next.block, succ) {
					work = append(work, f.onward(w, next.block, succ)...)
				}
			}
		}
	}
}

// forgetful is the world without what tells it from many others: a loop can only add so much.
func (w world) forgetful() world {
	w.unsure, w.picks, w.header, w.creates = w.unsure || !w.sent, nil, nil, nil
	w.tests = nil
	return w
}

// escaping is the world in which code that nobody sees may send something: what has been decided before stays as it is.
func (w world) escaping() world {
	w.unsure = w.unsure || !w.sent
	w.body = max(w.body, response.MaybeBody)
	return w
}

// picking is the world in which the call had the outcome, the last time that it ran.
func (w world) picking(call *ssa.Call, outcome int) world {
	picks := []pick{{call, outcome}}
	for _, p := range w.picks {
		if p.call != call {
			picks = append(picks, p)
		}
	}
	w.picks = picks
	return w
}

// creating is the world in which something was stored too.
func (w world) creating(c response.Creation) world {
	for _, known := range w.creates {
		if known.Pos == c.Pos {
			return w
		}
	}
	w.creates = append(append([]response.Creation{}, w.creates...), c)
	return w
}

// setting is the world in which header fields are set too.
func (w world) setting(fields ...response.Header) world {
	for _, field := range fields {
		var others []response.Header
		for _, known := range w.header {
			if known.Name != field.Name {
				others = append(others, known)
			}
		}
		w.header = append(others, field)
	}
	return w
}

func (w world) key() string {
	key := fmt.Sprint(w.sent, w.unsure, w.handed, w.body, len(w.creates), len(w.header), w.tests)
	if w.commit != nil {
		key += fmt.Sprintf("%p", w.commit)
	}
	for _, p := range w.picks {
		key += fmt.Sprintf(" %p=%d", p.call, p.outcome)
	}
	return key
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
	case *ssa.MapUpdate:
		w = w.setting(f.headerAssigned(instr)...)
	case *ssa.Store:
		if (f.isResponse(instr.Val) || holdsError(instr.Val.Type())) && !f.ownVariable(instr.Addr) {
			w = w.escaping() // the writer is kept where others find it, or a failure for others to answer
		}
	case *ssa.Panic:
		w.sent = true
	case *ssa.Return:
		f.leave(instr, w)
	}
	return []world{w}
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

// called splits the world by the outcomes of a call.
func (f *function) called(call *ssa.Call, w world) []world {
	if f.isHeader(call) {
		return []world{w} // who gets the header fields can send nothing
	}
	if name, value, ok := f.headerCall(call); ok {
		return []world{w.setting(response.Header{Name: name, Value: value})}
	}
	if created, ok := f.creation(call); ok {
		w = w.creating(created)
	}
	c := f.resolve(&call.Call)
	if r, ok := f.servesKnown(c, call); ok {
		return []world{f.sent(w, occurrence{call: call, callee: c}, r)}
	}
	s, ok := f.summaryOf(c)
	if !ok {
		return []world{f.handedOver(call, c, w)}
	}
	if slices.ContainsFunc(arguments(c.args), f.answersFor) && !touches(s) {
		w = w.escaping()
	}
	var worlds []world
	for i, o := range s.Outcomes {
		guards, possible := f.feasible(o, c, call)
		if !possible {
			continue
		}
		next := w
		if len(s.Outcomes) > 1 && touches(s) {
			next = next.picking(call, i)
		}
		if o.Creates != "" {
			next = next.creating(response.Creation{Name: o.Creates, Text: o.Creates, Pos: call.Pos()})
		}
		if o.Sends != nil && f.reaches(*o.Sends, c) {
			next = f.sent(next, occurrence{call, c, i, o.When, guards}, *o.Sends)
		}
		worlds = append(worlds, next)
		if !touches(s) {
			break
		}
	}
	if len(worlds) == 0 {
		return []world{w}
	}
	return worlds
}

// touches tells whether the callee may send anything: only then do its outcomes make different worlds.
func touches(s response.Summary) bool {
	for _, o := range s.Outcomes {
		if o.Sends != nil {
			return true
		}
	}
	return false
}

// reaches tells whether what the callee sends goes to this function's response.
func (f *function) reaches(r response.Response, c callee) bool {
	if r.Writer < 0 {
		return true
	}
	return r.Writer < len(c.args) && f.isResponse(c.args[r.Writer])
}

// handedOver is a call of unknown code: with the response in its hands it may send anything.
func (f *function) handedOver(call *ssa.Call, c callee, w world) world {
	if call == f.adapts {
		w.handed = true
		return w
	}
	for _, arg := range arguments(c.args) {
		if f.isResponse(arg) || f.answersFor(arg) {
			w = w.escaping()
		}
	}
	return w
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
		is, sure := decide(s.Outcomes[p.outcome].Results[i], t.is)
		return !sure || is != t.not
	}
	return true
}
