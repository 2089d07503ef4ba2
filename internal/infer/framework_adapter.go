// What web frameworks themselves do with their handlers, and with what those return.
//
//	func show(c echo.Context) error {
//		id, err := strconv.Atoi(c.Param("id"))
//		if err != nil {
//			return err                                     500 by echo: the error has no status
//		}
//		return echo.NewHTTPError(http.StatusNotFound)          404 by echo

package infer

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// frameworkAdapter is the framework that calls the handler, if it has a say in what is returned. An error handler of the project's own may
// replace it: that one knows the errors with a status too, but which of the project's errors it knows does not show here.
func (f *function) frameworkAdapter() []Adapter {
	results := variables(f.fn.Signature.Results())
	if len(results) != 1 || typeName(results[0]) != anyError {
		return nil
	}
	for _, param := range variables(f.fn.Signature.Params()) {
		returned, ok := framework.ReturnedErrors()[typeName(param)]
		if !ok {
			continue
		}
		nothing := response.Outcome{When: []response.Test{{Param: firstGiven, Is: "nil"}}}
		failure := sentAs(firstGiven, returned.Error, returned.Field)
		return []Adapter{{Outcomes: []response.Outcome{nothing, failure}, Ends: true, Other: strconv.Itoa(returned.Other)}}
	}
	return nil
}

// otherwise is the answer to an error that nobody can know but by what it is: one of the standard library.
func (a Adapter) otherwise(t tuple) []answer {
	if a.Other == "" || len(t.alts) != 1 || !t.alts[0].Foreign {
		return nil
	}
	status := alt{Value: response.Value{Kind: response.Const, Text: a.Other}}
	return []answer{{status: status, sends: &response.Response{HasStatus: true, Body: response.FailureBody, Failed: true}}}
}

// withStatus is an error of a framework that stands for a status.
func withStatus(name, typ string, code int) response.Value {
	field := ""
	for _, returned := range framework.ReturnedErrors() {
		if returned.Error == typ {
			field = returned.Field
		}
	}
	status := response.Value{Kind: response.Const, Text: strconv.Itoa(code)}
	return response.Value{Kind: response.Object, Type: typ, Name: name, Fields: []response.Field{{Name: field, Value: status}}}
}

// handsOver tells whether a framework goes on to the next handler when this one ends without an answer, as far as its routes show.
func (f *function) handsOver() bool {
	if !slices.ContainsFunc(f.fn.Params, func(p *ssa.Parameter) bool { return framework.Handing()[typeName(p.Type())] || isOwnExchange(p.Type()) }) {
		return false
	}
	return !slices.ContainsFunc(f.ownRoutes(0), func(r response.Route) bool { return !r.Weak })
}
