// Statuses that the request keeps, until a function that knows of them sends one.
//
//	render.Status(r, http.StatusNotFound)     nothing is sent
//	render.JSON(w, r, failure)                404, decided where the request got it; without the line above 200

package infer

import "github.com/statuslint/statuslint/internal/response"

// keeping is a call that has the request keep a status.
type keeping struct {
	occurrence
	response response.Response
}

// sending is what goes out of it in the end.
func (k keeping) sending() response.Response {
	k.response.Keeps = false
	return k.response
}

// keptOn gives the statuses that the request keeps on a way out, for the callers to send.
func (f *function) keptOn(e exit) []sending {
	o := e.kept.occurrence
	env := f.environment(response.Outcome{When: o.when}, o.callee, o.call)
	var out []sending
	for _, a := range f.substitute(e.kept.response.Status, env) {
		r := response.Response{Writer: f.writer, Keeps: true, HasStatus: true, Status: a.Value, Header: e.header}
		out = append(out, sending{&r, a.guards})
	}
	return out
}
