// What the fields of a body say: that something failed, that it worked, or neither.
//
//	map[string]any{"success": false, "reason": text}     a failure
//	Reply{Data: user}                                    a success

package infer

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// mapBody reads the keys of a map that is written: {"error": …}, {"success": false}.
func (f *function) mapBody(m *ssa.MakeMap, depth int) response.Body {
	open := false
	for _, ref := range *m.Referrers() {
		u, ok := ref.(*ssa.MapUpdate)
		if !ok {
			continue
		}
		if said := f.fieldBody(f.text(u.Key), u.Value); said == response.FailureBody {
			return said
		}
		open = open || !constantValue(u.Key) || isTextParameter(u.Value) // the caller decides what it says
	}
	body := f.talk(f.mapMembers(m), depth)
	if open && body == response.SuccessBody {
		return response.SomeBody
	}
	return body
}

func isTextParameter(v ssa.Value) bool {
	p, ok := stripped(v).(*ssa.Parameter)
	return ok && isText(p.Type())
}

// structBody reads the fields of a struct that is written.
func (f *function) structBody(a *ssa.Alloc, at ssa.Instruction, depth int) response.Body {
	t := pointed(a)
	if b, known := typeBody(t); known {
		return b
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return dataBody(a)
	}
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == a && depth < 4 {
				return f.says(ref.Val, depth+1)
			}
		case *ssa.FieldAddr:
			if f.alwaysFails(jsonName(s, ref.Field), ref, at) {
				return response.FailureBody
			}
		}
	}
	if _, open := f.envelope(a); open {
		return response.SomeBody // the caller decides what it says
	}
	return f.talk(structMembers(a), depth)
}

// alwaysFails tells whether all that a field can hold where the struct is written reports a failure.
func (f *function) alwaysFails(name string, addr *ssa.FieldAddr, at ssa.Instruction) bool {
	writes := map[ssa.Instruction]ssa.Value{}
	for _, s := range storesTo(addr) {
		writes[s] = s.Val
	}
	seen := slices.Collect(maps.Keys(writes))
	if v, _ := at.(ssa.Value); at != nil && v != addr.X && at.Parent() == addr.Parent() {
		seen = reaching(writes, at)
	}
	return len(seen) > 0 && !slices.ContainsFunc(seen, func(w ssa.Instruction) bool {
		return w == nil || f.fieldBody(name, writes[w]) != response.FailureBody
	})
}

// jsonName is what a field is called in JSON.
func jsonName(s *types.Struct, i int) string {
	tag, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ",")
	if tag != "" {
		return tag
	}
	return s.Field(i).Name()
}

var (
	failureKey = pattern.New(`^(error|errors|err|error (message|msg|code|description|text)|err (msg|message)|failure|fault)$`)
	verdictKey = pattern.New(`^(success|ok|succeeded|successful)$`)
	statusKey  = pattern.New(`^(status|result|state|outcome|code)$`)
	codeKey    = pattern.New(`^(code|status|status code|err code|errno|error code)$`)
	failureVal = pattern.New(`(?i)^(error|err|fail|failed|failure|ko|nok|not ok)$`)
)

// fieldBody reads one field of a body.
func (f *function) fieldBody(name string, v ssa.Value) response.Body {
	key := words(name)
	v = stripped(v)
	c, constant := v.(*ssa.Const)
	switch {
	case failureKey.MatchString(key) && (isError(v.Type()) && f.mayBeNil(v) || f.holdsData(v)):
		return response.SomeBody
	case failureKey.MatchString(key) && !isQuiet(c, constant):
		return response.FailureBody
	case constant && verdictKey.MatchString(key) && isFalse(c):
		return response.FailureBody
	case constant && statusKey.MatchString(key) && c.Value != nil && failureVal.MatchString(constantText(c.Value)):
		return response.FailureBody
	case constant && codeKey.MatchString(key) && (isFailureCode(c) || f.isNamedFailure(c)):
		return response.FailureBody
	}
	return response.SomeBody
}

// isQuiet tells whether an error field says that there is none.
func isQuiet(c *ssa.Const, constant bool) bool {
	return constant && (c.IsNil() || isEmpty(c) || isFalse(c))
}

func isFalse(c *ssa.Const) bool {
	return c.Value != nil && c.Value.Kind() == constant.Bool && !constant.BoolVal(c.Value)
}

// isFailureCode tells whether a code in the body is an HTTP status of a failure.
func isFailureCode(c *ssa.Const) bool {
	if c.Value == nil {
		return false
	}
	code, err := strconv.Atoi(c.Value.ExactString())
	return err == nil && (code < 0 || code >= 400 && code < 600)
}

// mayBeNil tells whether nothing says that an error which is written is there: {"success": err == nil, "error": err} reports either.
func (f *function) mayBeNil(v ssa.Value) bool {
	at, ok := v.(ssa.Instruction)
	if !ok || at.Parent() != f.fn {
		return false
	}
	none, some := false, false
	for _, a := range f.eval(v, at) {
		none = none || a.Kind == response.Nil
		some = some || a.Kind != response.Nil
	}
	return none && some && !f.testedForNil(v)
}

// testedForNil tells whether the function asks anywhere if the error is nil, and then writes it, as far as anybody can see, where it is not.
func (f *function) testedForNil(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		if b, ok := ref.(*ssa.BinOp); ok && isEmpty(b.Y) && branches(b) {
			return true
		}
	}
	return false
}

// branches tells whether a condition decides where to go on, rather than being a value.
func branches(b *ssa.BinOp) bool {
	for _, ref := range *b.Referrers() {
		if _, ok := ref.(*ssa.If); ok {
			return true
		}
	}
	return false
}
