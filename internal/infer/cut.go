// Bodies that http.MaxBytesReader cuts. It answers nothing itself: what reads the body fails with a *http.MaxBytesError, as it does for
// content that is malformed or has broken off.
//
//	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
//	err := json.NewDecoder(r.Body).Decode(&in)       malformed input, or more than a megabyte

package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

const cutter = "net/http.MaxBytesReader"

// passing is a call that the body of the request may be passed to.
type passing struct {
	*function
	callee callee
	at     ssa.Instruction
}

// reading tells whether an error that depends on the argument comes of reading the body.
func (p *passing) reading(param int) response.Reading {
	if p == nil || param >= len(p.callee.args) {
		return response.NotRead
	}
	arg := stripped(p.callee.args[param])
	if !isRequest(arg.Type()) {
		return p.readingOf(arg)
	}
	if p.callee.obj == nil || !bodyReaders.MatchString(words(p.callee.obj.Name())) || p.formIsRead() {
		return response.NotRead
	}
	return p.readingAt(p.at)
}

// readingBy tells whether an error of unknown code comes of reading the body, which what the project does not own may fail for.
func (f *function) readingBy(call *ssa.Call, c callee) response.Reading {
	most := response.NotRead
	if c.obj == nil || c.obj.Name() == "Close" || !c.isStandard() && !c.isFrameworks() {
		return most
	}
	p := &passing{f, c, call}
	for i := range c.args {
		most = max(most, p.reading(i))
	}
	return most
}

// bodyReaders are functions that get the request and read its body. A file is one of the form, which may have been read before.
var bodyReaders = pattern.New(`^(?:(?:must |should )?bind(?: body)?(?: with)?(?: json| xml| yaml| toml| plain| msgpack| protobuf)?|` +
	`parse (?:multipart )?form|form file|multipart (?:reader|form)|(?:read|decode|unmarshal)(?: entity| body| json| xml)?|get raw data)$`)

// formIsRead tells whether the call asks for a file of a form that has been parsed before.
func (p *passing) formIsRead() bool {
	if p.callee.obj.Name() != "FormFile" {
		return false
	}
	return p.follows(p.at, func(i ssa.Instruction) bool {
		call, ok := i.(*ssa.Call)
		return ok && calleeName(call) == "(*net/http.Request).ParseMultipartForm"
	})
}

// content tells whether the argument is of the decoded content.
func (p *passing) content(param int) bool {
	return p != nil && param < len(p.callee.args) && p.argumentOfContent(p.callee, param)
}

// through is the cause of an error that the callee returns, for what the caller knows: what it has done to the body before, and whose service
// is asked.
func (p *passing) through(c response.Cause) response.Cause {
	if p == nil {
		return c
	}
	if c.Reading == response.Read && slices.ContainsFunc(p.callee.args, holdsPath) {
		c.Reading = p.readingAt(p.at)
	}
	c.Store = c.Store || c.Kind == response.Upstream && p.asksStore()
	return c
}

// readingOf tells whether to read from the value is to read the body of the request. What has been read is in bytes or a text, and a limit
// that only ends the body has its own meaning.
func (f *function) readingOf(v ssa.Value) response.Reading {
	reading, cut := response.NotRead, false
	f.backward(v, func(v ssa.Value) bool {
		if isRead(v.Type()) {
			return false
		}
		switch v := v.(type) {
		case *ssa.Call:
			cut = cut || calleeName(v) == cutter
			return calleeName(v) != "io.LimitReader"
		case *ssa.UnOp:
			if isBody(v.X) {
				reading = max(reading, f.readingAt(v))
			}
		}
		return true
	})
	if cut && reading == response.Read {
		return response.Cut
	}
	return reading
}

// isRead tells the types of what has been read.
func isRead(t types.Type) bool {
	_, bytes := t.Underlying().(*types.Slice)
	return bytes || isText(t)
}

// isBody tells whether the address is that of the body of a request.
func isBody(addr ssa.Value) bool {
	field, ok := addr.(*ssa.FieldAddr)
	return ok && isRequest(field.X.Type()) && step(field.X.Type(), field.Field).Field == "Body"
}

// readingAt tells what it is to read the body of the request at the instruction.
func (f *function) readingAt(at ssa.Instruction) response.Reading {
	if f.follows(at, f.cutsBody) {
		return response.Cut
	}
	return response.Read
}

// cutsBody tells whether the instruction has the body cut: it stores the reader that does in the request, or calls a function which does so.
func (f *function) cutsBody(i ssa.Instruction) bool {
	switch i := i.(type) {
	case *ssa.Store:
		call, ok := stripped(i.Val).(*ssa.Call)
		return ok && isBody(i.Addr) && calleeName(call) == cutter
	case *ssa.Call:
		c := f.resolve(&i.Call)
		if !slices.ContainsFunc(c.args, holdsPath) || c.isStandard() {
			return false
		}
		s, ok := f.summaryOf(c)
		return ok && s.Cuts
	}
	return false
}

// cutsAnywhere tells whether the function has the body of the request cut that it gets.
func (f *function) cutsAnywhere() bool {
	for _, b := range f.fn.Blocks {
		if slices.ContainsFunc(b.Instrs, f.cutsBody) {
			return true
		}
	}
	return false
}

// endsWithCut tells whether the block only prepares the request for whoever reads it.
//
//	func limit(w http.ResponseWriter, r *http.Request) { r.Body = http.MaxBytesReader(w, r.Body, 1<<20) }
func (f *function) endsWithCut(b *ssa.BasicBlock) bool {
	for _, i := range slices.Backward(b.Instrs) {
		if f.cutsBody(i) {
			return true
		}
		if _, calls := i.(*ssa.Call); calls {
			return false
		}
	}
	return false
}

// follows tells whether an instruction of that kind may have run before.
func (f *function) follows(at ssa.Instruction, is func(ssa.Instruction) bool) bool {
	if at.Parent() != f.fn {
		return false
	}
	seen := map[*ssa.BasicBlock]bool{}
	var search func(b *ssa.BasicBlock, instrs []ssa.Instruction) bool
	search = func(b *ssa.BasicBlock, instrs []ssa.Instruction) bool {
		if slices.ContainsFunc(instrs, is) {
			return true
		}
		return slices.ContainsFunc(b.Preds, func(p *ssa.BasicBlock) bool {
			known := seen[p]
			seen[p] = true
			return !known && search(p, p.Instrs)
		})
	}
	return search(at.Block(), at.Block().Instrs[:index(at)])
}
