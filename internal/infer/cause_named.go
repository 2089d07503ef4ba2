// Causes that names and texts tell: those of an error, of its type, of what was made on the spot, of the function that failed.
//
//	return errInvalidToken                   bad credentials
//	return errors.New("no such user")        absence
//	err := svc.Validate(in)                  invalid input

package infer

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// calling is what the name of an error, or of its type, says.
type calling struct{ response.Cause }

func namedCause(a alt) (calling, bool) {
	for _, name := range []string{a.Name, a.Type} {
		if kind, ok := errorName(name); ok {
			return calling{response.Cause{Kind: kind, Strength: response.Name, Evidence: framework.Short(name), Pos: a.Pos}}, true
		}
	}
	return calling{}, false
}

// saysMore tells whether the name says more than the tests before which the error was made, which only look at input.
//
//	if !strings.HasPrefix(raw, "t-") {
//		return errInvalidToken
//	}
func (n calling) saysMore(causes []response.Cause) bool {
	return n.Kind != response.Invalid && !slices.ContainsFunc(causes, func(c response.Cause) bool {
		return c.Kind != n.Kind && (c.Kind != response.Invalid || c.Strength != response.Condition)
	})
}

// madeError is the cause that an error made on the spot tells by its text, if it does.
func madeError(cause response.Cause, text string) response.Cause {
	if text == "" {
		return cause
	}
	cause.Evidence, cause.Strength = "the error "+strconv.Quote(text), response.Text
	if kind := toldBy(text); kind != "" {
		cause.Kind = kind
	}
	return cause
}

// failureOf is the cause of an error that a call of unknown code returns: its name may say more than that it failed.
func (f *function) failureOf(call *ssa.Call, c callee) response.Cause {
	cause := response.Cause{Kind: response.Failure, Strength: response.Name, Evidence: "an error", Pos: call.Pos()}
	name := ""
	switch {
	case c.obj != nil:
		name = c.obj.Name()
		cause.Evidence = "the error of " + framework.Short(c.obj.FullName())
	case c.fn != nil:
		return cause
	}
	kind, ok := callMeaning(name)
	switch {
	case f.decidesApart(call):
	case f.checksCredentials(c, name):
		cause.Kind = response.Unauthenticated
	case ok:
		cause.Kind = kind
	}
	if cause.Reading = f.readingBy(call, c); f.asksOthers(call, c) {
		return (&passing{f, c, call}).through(upstreamFailure(cause.Evidence, call.Pos()))
	}
	cause.Content = cause.Kind == response.Invalid && slices.ContainsFunc(arguments(c.args), f.ofContent)
	return cause
}
