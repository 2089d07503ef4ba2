// Work on what the request asks for that goes on after the answer.
//
//	go s.index(doc)               a goroutine of its own
//	s.jobs <- job                 somebody else's
//	s.queue.Enqueue(ctx, job)     another process
//
// Where the handler also does something with the input before it answers, or waits for an end, what goes on is not what was asked for, as far
// as shows.

package infer

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// handOff is a place where work is handed on.
type handOff struct {
	response.HandOff
	at ssa.Instruction
}

// handedOffBefore gives what has been handed on, on every way to the instruction.
func (f *function) handedOffBefore(at ssa.Instruction) []response.HandOff {
	if f.handOffs == nil {
		f.handOffs = f.findHandOffs()
	}
	var all []response.HandOff
	for _, h := range f.handOffs {
		if h.at.Block().Dominates(at.Block()) {
			all = append(all, h.HandOff)
		}
	}
	return all
}

func (f *function) findHandOffs() []handOff {
	found := []handOff{}
	if !f.isHandler() && !f.isReturning() {
		return found
	}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if h, ok := f.handsOff(instr); ok {
				found = append(found, h)
			}
		}
	}
	busy := func(i ssa.Instruction) bool { return waits(i) || f.works(i) }
	if len(found) > 0 && slices.ContainsFunc(f.fn.Blocks, func(b *ssa.BasicBlock) bool { return slices.ContainsFunc(b.Instrs, busy) }) {
		return found[:0]
	}
	return found
}

// handsOff reads an instruction that hands input of the request on.
func (f *function) handsOff(i ssa.Instruction) (handOff, bool) {
	switch i := i.(type) {
	case *ssa.Go:
		return f.handing(i, "go "+f.startedName(&i.Call), f.passedOnTo(&i.Call)...)
	case *ssa.Send:
		return f.handing(i, "the send to "+f.valueText(i.Chan), i.X)
	case *ssa.Select:
		for _, s := range i.States {
			if s.Dir == types.SendOnly {
				return f.handing(i, "the send to "+f.valueText(s.Chan), s.Send)
			}
		}
	case *ssa.Call:
		if c := f.resolve(&i.Call); isQueue(c) {
			return f.handing(i, framework.Short(c.obj.FullName()), f.passedOnTo(&i.Call)...)
		}
	}
	return handOff{}, false
}

// handing is a hand-off of values, one of which is input. The request itself is no work.
func (f *function) handing(at ssa.Instruction, text string, values ...ssa.Value) (handOff, bool) {
	h := handOff{response.HandOff{Text: text, Pos: at.Pos()}, at}
	found := false
	for _, v := range values {
		if yes, _ := f.input(v); yes && !isRequest(stripped(v).Type()) {
			found = true
			h.Content = h.Content || f.ofContent(v)
		}
	}
	return h, found
}

// passedOnTo are the arguments of a call, with what the literals among them and the called one take from the function around.
func (f *function) passedOnTo(call *ssa.CallCommon) []ssa.Value {
	var all []ssa.Value
	for _, v := range append(arguments(f.resolve(call).args), call.Value) {
		if made, ok := stripped(v).(*ssa.MakeClosure); ok {
			all = append(all, made.Bindings...)
		} else if v != nil {
			all = append(all, v)
		}
	}
	return all
}

// startedName is what runs in a goroutine: for a literal, all that it calls but for the standard library.
func (f *function) startedName(call *ssa.CallCommon) string {
	c := f.resolve(call)
	if c.obj != nil {
		return framework.Short(c.obj.FullName())
	}
	var names []string
	if g := f.functions[c.fn]; g != nil {
		for _, b := range c.fn.Blocks {
			names = append(names, g.calledIn(b)...)
		}
	}
	if len(names) == 0 {
		return "func"
	}
	return "func: " + strings.Join(slices.Compact(names), ", ")
}

func (f *function) calledIn(b *ssa.BasicBlock) []string {
	var names []string
	for _, i := range b.Instrs {
		if call, ok := i.(*ssa.Call); ok {
			if c := f.resolve(&call.Call); c.obj != nil && !c.isStandard() {
				names = append(names, framework.Short(c.obj.FullName()))
			}
		}
	}
	return names
}

var (
	queueOwners = pattern.New(`\b(?:queues?|producer|publisher|broker|pubsub|topic|workers?|pool|nats|jet stream|kafka|amqp|rabbit\w*|sqs|sns|asynq|bus)\b`)
	queueVerbs  = pattern.New(`^(?:publish|produce|send|push|add|put|submit|dispatch|schedule|write messages?|insert)\b`)
	busVerbs    = pattern.New(`^publish\b`)
	enqueuing   = pattern.New(`^(?:enqueue|queue)\b`)
)

// isQueue tells whether the callee hands a message to whoever takes it from a queue, by its name and those of its type and package. A bus may
// as well do at once what it is told.
func isQueue(c callee) bool {
	if c.obj == nil || c.isStandard() {
		return false
	}
	name, owner := words(c.obj.Name()), ""
	if c.obj.Pkg() != nil {
		owner = words(c.obj.Pkg().Name())
	}
	for _, t := range receiverTypes(c.obj) {
		of := typeName(t)
		owner += " " + words(of[strings.LastIndexByte(of, '.')+1:])
	}
	if strings.Contains(owner, "bus") {
		return busVerbs.MatchString(name)
	}
	return enqueuing.MatchString(name) || queueOwners.MatchString(owner) && queueVerbs.MatchString(name)
}

// waits tells whether the instruction waits for others: what has been started is at an end then.
func waits(i ssa.Instruction) bool {
	switch i := i.(type) {
	case *ssa.UnOp:
		return i.Op == token.ARROW
	case *ssa.Select:
		return slices.ContainsFunc(i.States, func(s *ssa.SelectState) bool { return s.Dir == types.RecvOnly && !endsWaiting(s.Chan) })
	case *ssa.Call:
		name := calleeName(i)
		return strings.HasSuffix(name, ").Wait")
	}
	return false
}

// endsWaiting tells whether the channel says that there is no more time, and not that something is done.
func endsWaiting(ch ssa.Value) bool {
	call, ok := ch.(*ssa.Call)
	return isTimer(ch) || ok && calleeName(call) == "(context.Context).Done"
}

// works tells whether the instruction does something with the input at once: it is kept, looked up, or passed to code of the project or of a
// library that is not only to check or to answer.
func (f *function) works(i ssa.Instruction) bool {
	switch i := i.(type) {
	case *ssa.MapUpdate:
		return !f.isMadeLocally(i.Map) && (f.isInput(i.Key) || f.isInput(i.Value))
	case *ssa.Lookup:
		return !isStringMap(i.X.Type()) && f.isInput(i.Index)
	case *ssa.Store:
		return !f.ownVariable(i.Addr) && f.isInput(i.Val)
	case *ssa.Call:
		return f.worksOn(i)
	}
	return false
}

func (f *function) isInput(v ssa.Value) bool {
	yes, _ := f.input(v)
	return yes && !isRequest(stripped(v).Type())
}

// isMadeLocally tells whether the map is one that the function makes, such as that of an answer.
func (f *function) isMadeLocally(m ssa.Value) bool {
	_, made := stripped(m).(*ssa.MakeMap)
	return made
}

var checkNames = pattern.New(`^(?:is|has|can|may|check|verify|validate|valid|exists|authori[sz]e|ensure|must|new|make|build|to|from)\b`)

func (f *function) worksOn(call *ssa.Call) bool {
	c := f.resolve(&call.Call)
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin || c.obj != nil && (c.isStandard() || c.isFrameworks() || transforms(c.obj)) {
		return false
	}
	if isQueue(c) || f.passesResponse(c) || !slices.ContainsFunc(arguments(c.args), f.isInput) {
		return false
	}
	if c.obj != nil && checkNames.MatchString(words(c.obj.Name())) {
		return false
	}
	return !f.onlyRefuses(call)
}

// onlyRefuses tells whether the call fails for malformed or invalid input and for nothing else, as decoders and validators do.
func (f *function) onlyRefuses(call *ssa.Call) bool {
	last := call.Call.Signature().Results().Len() - 1
	if last < 0 || !isError(resultType(call, last)) {
		return false
	}
	var causes []response.Cause
	for _, a := range f.results(call, last) {
		if a.Kind != response.Nil {
			causes = append(causes, f.causesOf(a)...)
		}
	}
	return len(causes) > 0 && !slices.ContainsFunc(causes, func(c response.Cause) bool {
		return c.Kind != response.Malformed && c.Kind != response.Invalid && c.Reading == response.NotRead
	})
}
