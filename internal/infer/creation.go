// Calls that store something new, which a POST answers 201 for.
//
//	id, err := s.users.Create(ctx, in)
//	_, err = db.ExecContext(ctx, "INSERT INTO users …", in.Email)

package infer

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// creationWords begin the names of functions that store something new.
var creationWords = pattern.New(`^(create|insert|add|register|persist new|store new|save new)\b`)

// storingWords begin the names of functions that store something, new or not.
var storingWords = pattern.New(`^(save|store|persist)\b`)

// inserts is an SQL statement that stores something new, and nothing but new things.
var (
	inserts = pattern.New(`(?is)^\s*insert\s+into\s+["\x60\[]?([\w.]+)`)
	upserts = pattern.New(`(?is)on\s+conflict|on\s+duplicate\s+key`)
)

// creation reads a call that stores something new.
func (f *function) creation(call *ssa.Call) (response.Creation, bool) {
	if inLoop(call) {
		return response.Creation{}, false
	}
	c := f.resolve(&call.Call)
	if c.obj == nil {
		return response.Creation{}, false
	}
	for _, arg := range c.args {
		text := f.text(arg)
		if m := inserts.FindStringSubmatch(text); m != nil && !upserts.MatchString(text) {
			return response.Creation{Name: "INSERT", Text: "INSERT INTO " + m[1], Pos: call.Pos()}, true
		}
	}
	name := c.obj.Name()
	weak := storingWords.MatchString(words(name)) && !creationWords.MatchString(words(name))
	if !weak && !creationWords.MatchString(words(name)) || makesError(c.obj) || !f.mayFail(call) || f.passesResponse(c) {
		return response.Creation{}, false
	}
	if c.obj.Pkg() != nil && !strings.Contains(c.obj.Pkg().Path(), ".") && c.obj.Pkg() != f.pass.Pkg {
		return response.Creation{}, false // the standard library creates files and hashes
	}
	if transforms(c.obj) {
		return response.Creation{}, false // and others create identifiers
	}
	return response.Creation{Name: name, Text: framework.Short(c.obj.FullName()), Weak: weak, Pos: call.Pos()}, true
}

// makesError tells whether the function is a constructor of errors, as errors.New is.
func makesError(fn *types.Func) bool {
	results := fn.Signature().Results()
	first, _, _ := strings.Cut(words(fn.Name()), " ")
	return first == "new" && results.Len() == 1 && isError(results.At(0).Type())
}

// mayFail tells whether the call returns an error: what does not is made in memory, and what gives one of a type of its own makes it.
func (f *function) mayFail(call *ssa.Call) bool {
	results := call.Call.Signature().Results()
	for v := range results.Variables() {
		if isError(v.Type()) && types.IsInterface(v.Type()) || isBool(v.Type()) {
			return true
		}
	}
	return false
}

// inLoop tells whether the instruction can run more than once.
func inLoop(at ssa.Instruction) bool {
	seen := map[*ssa.BasicBlock]bool{}
	var reach func(b *ssa.BasicBlock) bool
	reach = func(b *ssa.BasicBlock) bool {
		for _, s := range b.Succs {
			if s == at.Block() {
				return true
			}
			if !seen[s] {
				seen[s] = true
				if reach(s) {
					return true
				}
			}
		}
		return false
	}
	return reach(at.Block())
}
