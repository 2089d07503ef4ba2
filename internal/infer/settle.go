// Causes that depend on the arguments of a call.
//
//	strconv.Atoi(r.FormValue("page"))     malformed input, if it fails
//	strconv.Atoi(row.Page)                a failure: not the client's doing

package infer

import (
	"fmt"
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// settle decides the causes that depend on parameters, as far as the caller can.
func (f *function) settle(causes []response.Cause, env environment) []response.Cause {
	var out []response.Cause
	for _, c := range causes {
		switch {
		case c.Error > 0:
			out = append(out, f.causesOfParameter(c, env)...)
		case c.Input > 0:
			out = append(out, settleInput(env.throughCall(c), env)...)
		default:
			out = append(out, env.throughCall(env.passed.through(c)))
		}
	}
	return distinct(out)
}

// throughCall is the cause of what a call did or returned, with the place of the call: there the evidence is if a table knows the callee, and else
// the way from the evidence to here leads over it.
func (env environment) throughCall(c response.Cause) response.Cause {
	switch {
	case !env.at.IsValid():
	case env.tabled && !c.Pos.IsValid():
		c.Pos = env.at
	default:
		c.Through = append(slices.Clip(c.Through), env.at)
	}
	return c
}

func settleInput(c response.Cause, env environment) []response.Cause {
	yes, params := env.carries(c.Input - 1)
	if c.Own && !yes && len(params) == 0 {
		c.Input = 0
		return []response.Cause{c}
	}
	if c.Own && yes { // whom the client has named
		return []response.Cause{{Kind: response.Failure, Strength: response.Call, Evidence: c.Evidence, Pos: c.Pos}}
	}
	if yes && c.Strength == response.Condition && env.mixed(c.Input-1) {
		return nil // a path below the server's own directory is not the client's to get right
	}
	if yes {
		c.OffPath, c.Reading = c.OffPath || env.offPath(c.Input-1), env.passed.reading(c.Input-1)
		c.Content = env.passed.content(c.Input - 1)
		c.Input = 0
		return []response.Cause{c}
	}
	var out []response.Cause
	for _, p := range params {
		c.Input = p + 1
		out = append(out, c)
	}
	if len(out) == 0 && env.passed.answered(c.Input-1) {
		return []response.Cause{env.passed.through(upstreamFailure(c.Evidence, c.Pos))}
	}
	if len(out) == 0 && c.Strength > response.Condition { // not the client's doing, yet something failed
		return []response.Cause{{Kind: response.Failure, Strength: response.Call, Evidence: c.Evidence, Pos: c.Pos, Formal: c.Formal, Through: c.Through}}
	}
	return out
}

// causesOfParameter gives the causes of the errors that are passed for the parameter.
func (f *function) causesOfParameter(c response.Cause, env environment) []response.Cause {
	var out []response.Cause
	for _, a := range f.argument(c.Error-1, env) {
		switch a.Kind {
		case response.Nil:
		case response.Parameter:
			if len(a.Path) == 0 || isError(a.typ) {
				out = append(out, response.Cause{Error: a.Param + 1, Is: c.Is, Pos: c.Pos})
			}
		default:
			if is, sure := f.decide(a.Value, c.Is); c.Is == "" || is && sure {
				types := env.toldApart(c.Error - 1)
				causes := f.doubtful(a, types)
				if slices.Contains(types, tooLargeType) {
					causes = uncut(causes)
				}
				out = append(out, causes...)
			}
		}
	}
	if len(out) == 0 && c.Is != "" {
		return []response.Cause{comparedWith(c.Is, c.Pos)}
	}
	return out
}

// distinct drops repetitions.
func distinct(causes []response.Cause) []response.Cause {
	var out []response.Cause
	seen := map[string]bool{}
	for _, c := range causes {
		key := fmt.Sprint(c.Kind, c.Evidence, c.Input, c.Own, c.Error, c.Is)
		if !seen[key] {
			seen[key] = true
			out = append(out, c)
		}
	}
	return out
}
