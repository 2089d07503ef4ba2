// The words of which rows are made, so that a row reads like the function that it describes:
//
//	{"net/http.Error", responds(to(0), status(2), failure(1))}     http.Error(w, text, code)
//	parses("strconv.Atoi", 0)                                      n, err := strconv.Atoi(text)
//
// Parameters count from 0, and the receiver of a method is the first.

package framework

import (
	"strconv"

	"github.com/statuslint/statuslint/internal/response"
)

// part is one thing that a response has.
type part func(*response.Response)

func responds(parts ...part) response.Summary {
	return response.Summary{Outcomes: []response.Outcome{{Sends: sent(parts...)}}}
}

// mayFail responds if all goes well, and returns an error for the reason if not.
func mayFail(reason response.Cause, parts ...part) response.Summary {
	return response.Summary{Outcomes: []response.Outcome{
		{Sends: sent(parts...), Results: []response.Value{{Kind: response.Nil}}},
		{Sends: sent(append(parts, some(response.MaybeBody))...), Results: []response.Value{failed(reason)}},
	}}
}

// with adds the ways that input takes through the function.
func with(s response.Summary, flows ...response.Flow) response.Summary {
	s.Flows = flows
	return s
}

// silent sends nothing, though it gets the writer.
func silent() response.Summary { return response.Summary{Outcomes: []response.Outcome{{}}} }

func sent(parts ...part) *response.Response {
	r := &response.Response{}
	for _, add := range parts {
		add(r)
	}
	return r
}

// to says which parameter is the writer.
func to(param int) part { return func(r *response.Response) { r.Writer = param } }

// status says which parameter is the status.
func status(param int) part {
	return func(r *response.Response) { r.HasStatus, r.Status = true, parameter(param) }
}

// code says that the status is always the same.
func code(number int) part {
	return func(r *response.Response) { r.HasStatus, r.Status = true, constant(strconv.Itoa(number)) }
}

// someStatus says that a status is sent, but not which.
func someStatus() part { return func(r *response.Response) { r.HasStatus = true } }

// body says which parameter is what is written.
func body(param int) part {
	return func(r *response.Response) { r.Body, r.Content = response.SomeBody, parameter(param) }
}

// buffered is a body that may wait in a buffer.
func buffered(param int) part {
	return func(r *response.Response) { r.Body, r.Content = response.MaybeBody, parameter(param) }
}

// failure says which parameter is the text of the failure that is written.
func failure(param int) part {
	return func(r *response.Response) { r.Body, r.Content = response.FailureBody, parameter(param) }
}

// text says what is written to report a failure.
func text(message string) part {
	return func(r *response.Response) { r.Body, r.Content = response.FailureBody, constant(message) }
}

// page says which parameter is the data of the page that is written.
func page(param int) part {
	return func(r *response.Response) { r.Body, r.Content = response.PageBody, parameter(param) }
}

// some says what kind of body is written, and that its content does not show.
func some(kind response.Body) part { return func(r *response.Response) { r.Body = kind } }

// location says which parameter is the target of a redirect.
func location(param int) part { return func(r *response.Response) { r.Location = parameter(param) } }

// field says which parameter is the value of a header field.
func field(name string, param int) part {
	return func(r *response.Response) {
		r.Header = append(r.Header, response.Header{Name: name, Value: parameter(param)})
	}
}

func streams() part { return func(r *response.Response) { r.Streams = true } }

func escapes() part { return func(r *response.Response) { r.Escapes = true } }

func parameter(n int) response.Value { return response.Value{Kind: response.Parameter, Param: n} }

func constant(text string) response.Value { return response.Value{Kind: response.Const, Text: text} }
