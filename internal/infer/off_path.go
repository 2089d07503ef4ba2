// Which part of the request is wrong: 404 may say that a value of the path names nothing, and says nothing of a body or a query.
//
//	id, err := strconv.Atoi(r.PathValue("id"))      may be answered 404
//	err := json.NewDecoder(r.Body).Decode(&in)      off the path
//	if len(in.Names) == 0 {                         of the content, and fixed: no other names are in it

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// offPath tells whether all that the value holds of the request is known to be no value of its path.
func (f *function) offPath(v ssa.Value) bool { return !f.originOf(v).has(fromPath | fromSomewhere) }

// argumentOffPath tells it of what a function reads in its argument.
func (f *function) argumentOffPath(c callee, p int) bool {
	if isRequest(stripped(c.args[p]).Type()) {
		return c.obj != nil && !originNamed(c.obj).has(fromPath|fromSomewhere)
	}
	return f.offPath(c.args[p])
}

// placed notes of a cause that a test of input shows which part of the request is wrong.
func (f *function) placed(c response.Cause, cond ssa.Value) response.Cause {
	c.OffPath, c.Content, c.Fixed = f.offPath(cond), f.ofContent(cond) && !f.isUndecoded(cond), f.asksConstants(cond)
	return c
}

// asksConstants tells whether a test compares input with nothing but constants. A flag is compared with nothing: it chooses.
func (f *function) asksConstants(cond ssa.Value) bool {
	var sides []ssa.Value
	switch cond := cond.(type) {
	case *ssa.BinOp:
		sides = []ssa.Value{cond.X, cond.Y}
	case *ssa.Call:
		sides = f.resolve(&cond.Call).args
	default:
		return false
	}
	return !slices.ContainsFunc(sides, func(side ssa.Value) bool { return !constantValue(side) && f.originOf(side) == 0 })
}
