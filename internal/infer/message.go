// What an answer says in its own words, where nothing stronger tells why it is sent.
//
//	http.Error(w, "access denied", http.StatusNotFound)                   missing permission, by its text
//	fail(w, http.StatusNotFound, "no", errs.ErrResourceAccessDenied)      missing permission, by the name of the error
//	c.JSON(http.StatusNotFound, gin.H{"error": "access denied"})          missing permission, by the text in its body

package infer

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	deniedText = pattern.New(`(?i)\b(access|permission) (is |was )?denied\b|\bforbidden\b|\bnot (allowed|permitted|authori[sz]ed) to\b|` +
		`\b(insufficient|missing|lacks?|no|not have( the)?) (permissions?|privileges|access rights)\b`)
	stubText = pattern.New(`(?i)^\W*(?:(?:todo|sorry|error|this|that|it|the|feature|endpoint|method|operation|action|handler|route|is|has|been|yet|still|currently)\W+)*` +
		`(?:not (?:yet )?(?:been )?implemented|unimplemented)(?: (?:yet|here))*\W*$`)
	absentText = pattern.New(`(?i)\b(not found|no such|does not exist|doesn't exist|unknown)\b`)
)

// errorTexts read the texts of errors that are made on the spot, first match first.
//
//	return errors.New("cannot find notifier")
var errorTexts = newVocabulary(
	means(`not (?:yet )?implemented|unimplemented`, response.NotImplemented),
	means(`not found|no such|does ?n[o']?t exist|(can ?not|can't|could not|couldn't|unable to) find|unknown`, response.NotFound),
	means(`(access|permission) (is |was )?denied|forbidden|not (allowed|permitted|authori[sz]ed)|insufficient (permissions?|privileges)`, response.Forbidden),
	means(`already (exists?|taken|registered|in use)|duplicate|(has|have) already been created`, response.Conflict),
	means(`too (large|big)`, response.TooLarge),
	means(`missing|required|malformed`, response.Malformed),
	means(`invalid|must (not )?be|out of range|too (long|short)`, response.Invalid),
)

// toldBy reads the text of an error: "" where it tells nothing.
func toldBy(text string) response.CauseKind { return errorTexts.kind(strings.ToLower(text)) }

// said gives the cause that the call's own words tell: its texts first, then the names of the errors that it gets.
func (f *function) said(at ssa.Instruction) (response.Cause, bool) {
	call, ok := at.(ssa.CallInstruction)
	if !ok {
		return response.Cause{}, false
	}
	args := arguments(f.resolve(call.Common()).args)
	for _, text := range f.wordings(args) {
		if c, ok := says(text); ok {
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

// wordings are the texts that a call gets, and those of the parts of a body that is put together for it.
//
//	c.JSON(http.StatusForbidden, gin.H{"message": "access denied"})
func (f *function) wordings(args []ssa.Value) []string {
	var all []string
	for _, arg := range args {
		all = append(all, f.text(arg))
		for _, m := range f.members(arg) {
			if key := words(m.name); messageKey.MatchString(key) || failureKey.MatchString(key) {
				all = append(all, f.text(m.value))
			}
		}
	}
	return all
}

// wordingAt gives the texts of the call that answers, or of those whose values are returned as the answer.
//
//	return echo.NewHTTPError(http.StatusNotFound, "no such user")
func (f *function) wordingAt(at ssa.Instruction) string {
	var all []string
	switch at := at.(type) {
	case ssa.CallInstruction:
		all = f.wordings(arguments(f.resolve(at.Common()).args))
	case *ssa.Return:
		for _, v := range at.Results {
			if call, ok := stripped(v).(*ssa.Call); ok {
				all = append(all, f.wordings(arguments(f.resolve(&call.Call).args))...)
			}
		}
	}
	return strings.Join(slices.DeleteFunc(all, func(text string) bool { return text == "" }), "; ")
}

// says reads a text that says that somebody may not do something, or nothing but that something is not implemented.
func says(text string) (response.Cause, bool) {
	c := response.Cause{Kind: response.Forbidden, Strength: response.Text, Evidence: "the text " + strconv.Quote(text)}
	if stubText.MatchString(text) {
		c.Kind = response.NotImplemented
		return c, true
	}
	return c, deniedText.MatchString(text) && !absentText.MatchString(text)
}

// believed puts what an answer says where only guesses, or plain failures, tell why it is sent.
func (f *function) believed(r reason, at ssa.Instruction) reason {
	for _, c := range r.causes {
		open := c.Error > 0 || c.Input > 0 // what its callers know: a handler has none
		if open && !f.endsHere() || !open && c.Strength > response.Name && c.Kind != response.Failure {
			return r
		}
	}
	if c, ok := f.said(at); ok && !all(r.causes, c.Kind) {
		return reason{causes: []response.Cause{c}, failed: r.failed}
	}
	return r
}

// handed gives the cause that the text of an error, or the name of an error code, tells that a call is given to report.
//
//	sendError(w, errors.New("could not find the note"))
func (f *function) handed(at ssa.Instruction) []response.Cause {
	call, ok := at.(ssa.CallInstruction)
	if !ok {
		return nil
	}
	for _, arg := range arguments(f.resolve(call.Common()).args) {
		if c, ok := f.coded(arg); ok {
			return []response.Cause{c}
		}
		if !isError(arg.Type()) || callOf(arg) == nil {
			continue
		}
		if c := f.someFailure(arg, response.Name); c.Strength == response.Text && !strings.Contains(c.Evidence, "%w") {
			c.Pos = arg.Pos()
			return []response.Cause{c}
		}
	}
	return nil
}

// all tells whether there are causes, and all are of the kind.
func all(causes []response.Cause, kind response.CauseKind) bool {
	return len(causes) > 0 && !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Kind != kind })
}
