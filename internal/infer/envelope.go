// Bodies that only talk about what has happened, and envelopes whose callers say what.
//
//	map[string]any{"message": "user not found"}                        a failure, by its text
//	map[string]any{"message": text}                                    the branch tells
//	map[string]any{"message": text, "user": user}                      data
//
//	func reply(w http.ResponseWriter, code int, text string) {
//		json.NewEncoder(w).Encode(envelope{Code: code, Message: text})     what its callers give it: object{code: $1, message: $2}
//	}

package infer

import (
	"slices"

	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// member is one named part of a body that is written.
type member struct {
	name  string // in JSON
	value ssa.Value
}

// members gives the parts of a map or a struct that is written where they are put together.
func (f *function) members(v ssa.Value) []member {
	switch v := stripped(v).(type) {
	case *ssa.MakeMap:
		return f.mapMembers(v)
	case *ssa.Alloc:
		return structMembers(v)
	case *ssa.UnOp:
		if a, ok := v.X.(*ssa.Alloc); ok {
			return structMembers(a)
		}
	}
	return nil
}

func (f *function) mapMembers(m *ssa.MakeMap) []member {
	var all []member
	for _, ref := range *m.Referrers() {
		if u, ok := ref.(*ssa.MapUpdate); ok {
			all = append(all, member{f.text(u.Key), u.Value})
		}
	}
	return all
}

func structMembers(a *ssa.Alloc) []member {
	s, ok := pointed(a).Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var all []member
	for _, ref := range *a.Referrers() {
		if addr, ok := ref.(*ssa.FieldAddr); ok {
			for _, store := range storesTo(addr) {
				all = append(all, member{jsonName(s, addr.Field), store.Val})
			}
		}
	}
	return all
}

var (
	messageKey = pattern.New(`^(message|msg|detail|details|reason|description|title|text|info|err msg|error msg)$`)
	successVal = pattern.New(`(?i)^(ok|okay|success|succeeded|successful|done)$`)
)

// talk is the body of members of which none is data, SuccessBody where one is or where nothing is said.
func (f *function) talk(members []member, depth int) response.Body {
	body := response.SuccessBody
	for _, m := range members {
		key, c := words(m.name), asConstant(m.value)
		switch {
		case c != nil && (c.IsNil() || isEmpty(c)):
		case messageKey.MatchString(key):
			if body != response.FailureBody {
				body = response.SomeBody
			}
			if f.says(m.value, depth+1) == response.FailureBody {
				body = response.FailureBody
			}
		case !isVerdict(key) || c != nil && saysSuccess(c):
			return response.SuccessBody
		case body == response.SuccessBody:
			body = response.SomeBody
		}
	}
	return body
}

func asConstant(v ssa.Value) *ssa.Const {
	c, _ := stripped(v).(*ssa.Const)
	return c
}

// saysSuccess tells whether a constant verdict is that all went well.
func saysSuccess(c *ssa.Const) bool {
	switch {
	case c.Value == nil:
		return false
	case c.Value.Kind() == constant.Bool:
		return constant.BoolVal(c.Value)
	}
	return successVal.MatchString(constantText(c.Value))
}

// isVerdict tells whether a part of that name says whether all went well.
func isVerdict(key string) bool {
	return verdictKey.MatchString(key) || statusKey.MatchString(key) || codeKey.MatchString(key)
}

// envelope is what callers put into a body that is written here: an object whose fields are parameters.
func (f *function) envelope(v ssa.Value) (response.Value, bool) {
	var fields []response.Field
	for _, m := range f.members(v) {
		if p, ok := stripped(m.value).(*ssa.Parameter); ok {
			fields = withField(fields, response.Field{Name: m.name, Value: response.Value{Kind: response.Parameter, Param: f.params[p]}})
		}
	}
	return response.Value{Kind: response.Object, Fields: fields}, len(fields) > 0
}

// envelopeBody reads what a call puts into the callee's envelope.
func (f *function) envelopeBody(content response.Value, c callee) response.Body {
	var given []member
	for _, field := range content.Fields {
		if field.Value.Param < len(c.args) {
			given = append(given, member{field.Name, c.args[field.Value.Param]})
		}
	}
	if slices.ContainsFunc(given, func(m member) bool { return f.fieldBody(m.name, m.value) == response.FailureBody }) {
		return response.FailureBody
	}
	return f.talk(given, 0)
}
