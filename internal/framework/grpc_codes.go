// The statuses that codes of gRPC become where HTTP comes in. grpc-gateway, connect and kratos agree on them:
//
//	codes.NotFound            404
//	codes.PermissionDenied    403
//	codes.DataLoss            500, as all that is not listed

package framework

import (
	"maps"
	"slices"
	"strconv"

	"github.com/statuslint/statuslint/internal/response"
)

// codeStatuses gives the statuses for those codes that are not answered with 500.
func codeStatuses() map[int]int {
	return map[int]int{
		0: 200, 1: 499, 3: 400, 4: 504, 5: 404, 6: 409, 7: 403, 8: 429, 9: 400, 10: 409, 11: 400, 12: 501, 14: 503, 16: 401,
	}
}

// byCode is what a function does by the code that it gets.
func byCode(param int, does func(status response.Value, o *response.Outcome)) response.Summary {
	doing := func(status int) func(*response.Outcome) {
		return func(o *response.Outcome) { does(constant(strconv.Itoa(status)), o) }
	}
	cases := map[int]func(*response.Outcome){}
	for number, status := range codeStatuses() {
		cases[number] = doing(status)
	}
	return byConstant(param, cases, doing(500))
}

// byConstant is what a function does by the number that it gets, and what it does for any other.
func byConstant(param int, cases map[int]func(*response.Outcome), other func(*response.Outcome)) response.Summary {
	var s response.Summary
	none := response.Outcome{}
	for _, number := range slices.Sorted(maps.Keys(cases)) {
		text := strconv.Itoa(number)
		one := response.Outcome{When: []response.Test{{Param: param, Is: text}}}
		cases[number](&one)
		s.Outcomes = append(s.Outcomes, one)
		none.When = append(none.When, response.Test{Param: param, Is: text, Not: true})
	}
	other(&none)
	s.Outcomes = append(s.Outcomes, none)
	return s
}

// statusIn says that the status is that of an error of a type, in a parameter.
func statusIn(param int, typ, name string) part {
	return func(r *response.Response) {
		r.HasStatus, r.Status = true, response.Value{Kind: response.Parameter, Param: param, Path: []response.Step{{As: typ}, {Field: name}}}
	}
}

// named says that a header field is set, and that its value does not show.
func named(name string) part {
	return func(r *response.Response) { r.Header = append(r.Header, response.Header{Name: name}) }
}

func not(t response.Test) response.Test {
	t.Not = !t.Not
	return t
}
