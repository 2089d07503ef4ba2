// What a type assertion or errors.As finds in a value.
//
//	var e *apiError
//	if errors.As(err, &e) {                 e is the *apiError that err is or wraps
//	if e, ok := err.(interface{ Status() int }); ok {

package infer

import (
	"go/types"

	"github.com/statuslint/statuslint/internal/response"
)

// asserted keeps what can have the type.
func (f *function) asserted(alts []alt, t types.Type) []alt {
	var out []alt
	for _, a := range alts {
		if a.Kind == response.Parameter {
			a.Path = withStep(a.Path, response.Step{As: typeName(t)})
			a.typ = t
		}
		if v, ok := f.as(a.Value, typeName(t)); ok {
			a.Value = v
			out = append(out, a)
		}
	}
	return out
}

// as finds the value in an error's chain that has the type: itself, or one that it wraps.
func (f *function) as(v response.Value, name string) (response.Value, bool) {
	if v.Kind != response.Object || v.Type == name || name == "" {
		return v, v.Kind != response.Nil
	}
	if f.isNone(v, name) {
		return response.Value{}, false
	}
	if is, _ := f.decide(v, name); is && name == anyError {
		return v, true
	}
	for _, w := range v.Wraps {
		if inner, ok := f.as(w, name); ok && inner.Kind == response.Object && inner.Type != "" {
			return inner, true
		}
	}
	if asked, t := f.interfaceNamed(name), f.typeNamed(v.Type); asked != nil && t != nil && types.Implements(t, errorType) {
		return v, types.Implements(t, asked)
	}
	if v.Type != "" && v.Type[0] != '*' && name[0] != '*' {
		return response.Value{}, v.Type == name
	}
	return f.found(name), v.Type == ""
}

// found is a value of the type of which nothing else is known, but that it is there.
func (f *function) found(name string) response.Value {
	if f.interfaceNamed(name) != nil {
		return response.Value{Kind: response.Object}
	}
	return response.Value{Kind: response.Object, Type: name}
}
