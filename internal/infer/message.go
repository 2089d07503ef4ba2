// What an answer says in its own words, where nothing stronger tells why it is sent.
//
//	http.Error(w, "access denied", http.StatusNotFound)                   missing permission, by its text
//	fail(w, http.StatusNotFound, "no", errs.ErrResourceAccessDenied)      missing permission, by the name of the error

package infer

import (
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	deniedText = pattern.New(`(?i)\b(access|permission) (is |was )?denied\b|\bforbidden\b|\bnot (allowed|permitted|authori[sz]ed) to\b|` +
		`\b(insufficient|missing|lacks?|no|not have( the)?) (permissions?|privileges|access rights)\b`)
	absentText = pattern.New(`(?i)\b(not found|no such|does not exist|doesn't exist|unknown)\b`)
)

// said gives the cause that the call's own words tell: its texts first, then the names of the errors that it gets.
func (f *function) said(at ssa.Instruction) (response.Cause, bool) {
	call, ok := at.(ssa.CallInstruction)
	if !ok {
		return response.Cause{}, false
	}
	args := arguments(f.resolve(call.Common()).args)
	for _, arg := range args {
		if c, ok := saysDenied(f.text(arg)); ok {
			c.Pos = call.Pos()
			return c, true
		}
	}
	for _, arg := range args {
		name, named := f.constantName(arg)
		if kind, meant := errorName(name); named && meant && isError(arg.Type()) && kind == response.Forbidden {
			return response.Cause{Kind: kind, Strength: response.Text, Evidence: framework.Short(name), Pos: call.Pos()}, true
		}
	}
	return response.Cause{}, false
}

// saysDenied reads a text that says that somebody may not do something.
func saysDenied(text string) (response.Cause, bool) {
	c := response.Cause{Kind: response.Forbidden, Strength: response.Text, Evidence: "the text " + strconv.Quote(text)}
	return c, deniedText.MatchString(text) && !absentText.MatchString(text)
}

// believed puts what an answer says where only guesses, or plain failures, tell why it is sent.
func (f *function) believed(r reason, at ssa.Instruction) reason {
	for _, c := range r.causes {
		if c.Error > 0 || c.Input > 0 || c.Strength > response.Name && c.Kind != response.Failure {
			return r
		}
	}
	if c, ok := f.said(at); ok {
		return reason{causes: []response.Cause{c}, failed: r.failed}
	}
	return r
}
