// Header fields of the response that are set, added and taken away.
//
//	w.Header().Set("Location", "/users/"+id)
//	w.Header()["Etag"] = []string{tag}

package infer

import (
	"go/types"
	"net/textproto"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// headerCall reads `w.Header().Set(name, value)` on the response.
func (f *function) headerCall(call *ssa.Call) (string, response.Value, bool) {
	name, ok := f.headerName(call)
	if !ok {
		return "", response.Value{}, false
	}
	return name, f.plain(f.resolve(&call.Call).args[2], call), true
}

// headerName is the name of the field that the call sets.
func (f *function) headerName(call *ssa.Call) (string, bool) {
	kind := framework.HeaderCalls()[calleeName(call)]
	if kind != framework.Sets && kind != framework.Adds {
		return "", false
	}
	args := f.resolve(&call.Call).args
	if !f.isHeader(args[0]) && !f.setsHeader(args[0]) {
		return "", false
	}
	return textproto.CanonicalMIMEHeaderKey(f.text(args[1])), true
}

// headerDeleted reads `w.Header().Del(name)` and `delete(w.Header(), name)`.
func (f *function) headerDeleted(call *ssa.Call) (string, bool) {
	args := f.resolve(&call.Call).args
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		if b.Name() != "delete" || !f.isHeader(args[0]) {
			return "", false
		}
		return f.text(args[1]), true
	}
	if framework.HeaderCalls()[calleeName(call)] != framework.Deletes || !f.isHeader(args[0]) && !f.setsHeader(args[0]) {
		return "", false
	}
	return textproto.CanonicalMIMEHeaderKey(f.text(args[1])), true
}

// headerAssigned reads `w.Header()["Name"] = …`.
func (f *function) headerAssigned(m *ssa.MapUpdate) []response.Header {
	if !f.isHeader(m.Map) {
		return nil
	}
	return []response.Header{{Name: f.text(m.Key)}}
}

// isHeader tells whether the value is the header of the response: that of an http.ResponseWriter, or of what wraps it. That of an exchange
// may be the request's.
func (f *function) isHeader(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok || typeName(call.Type()) != "net/http.Header" {
		return false
	}
	c := f.resolve(&call.Call)
	return len(c.args) == 1 && c.obj != nil && c.obj.Name() == "Header" && !framework.Inputs()[c.obj.FullName()] && f.isResponse(c.args[0])
}

// setsHeader tells whether the value is the response of a framework, or the header of one that is a part of it: `c.Response.Header`.
func (f *function) setsHeader(v ssa.Value) bool {
	return !isMap(v.Type()) && f.isResponse(v)
}

func isMap(t types.Type) bool {
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// plain is the value if there is only one.
func (f *function) plain(v ssa.Value, at ssa.Instruction) response.Value {
	if alts := f.eval(v, at); len(alts) == 1 {
		return alts[0].Value
	}
	return response.Value{}
}

// headers gives the fields that a call sets.
func (f *function) headers(r response.Response, c callee, call ssa.Instruction) []response.Header {
	var out []response.Header
	env := f.environment(response.Outcome{}, c, call)
	for _, h := range r.Header {
		if alts := f.substitute(h.Value, env); len(alts) == 1 {
			h.Value = alts[0].Value
		}
		out = append(out, h)
	}
	return out
}
