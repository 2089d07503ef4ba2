// Calls that only set up what writes to the response, or ask it for something.
//
//	encoder.SetIndent("", " ")
//	buffer.Available()

package infer

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
)

// configures tells whether the call of a method sends nothing: it has no error of writing to return, or is a setter.
func (f *function) configures(call *ssa.Call, c callee) bool {
	if c.obj == nil || c.obj.Signature().Recv() == nil || call.Call.IsInvoke() || !f.isLibraryWriter(c) {
		return false
	}
	if slices.ContainsFunc(c.args[1:], func(arg ssa.Value) bool { return f.isResponse(arg) || f.answersFor(arg) }) {
		return false
	}
	first, _, _ := strings.Cut(words(c.obj.Name()), " ")
	return first == "set" || errorResult(c.obj.Signature()) < 0
}

// isLibraryWriter tells whether the receiver is an encoder or a writer of the standard library, or was made by a constructor of the tables.
func (f *function) isLibraryWriter(c callee) bool {
	if c.isStandard() && !f.isOwn(c.obj.Pkg().Path()) {
		return true
	}
	made := callOf(stripped(c.args[0]))
	if made == nil {
		return false
	}
	_, wraps := framework.Wrappers()[calleeName(made)]
	return wraps
}
