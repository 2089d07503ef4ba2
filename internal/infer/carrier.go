// Values that say what to answer: an error or a failure with a status in it.
//
//	type HandlerError struct {
//		StatusCode int
//		Message    string
//		Err        error
//	}

package infer

import (
	"go/types"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
)

var (
	statusName  = pattern.New(`^(http )?(status|status code|code|response code)$`)
	failureName = pattern.New(`\b(error|err|failure|fault|problem|exception)$`)
)

// carriesStatus tells whether values of the type are failures with a status of their own.
func carriesStatus(t types.Type) bool { return hasStatusField(t) && isFailure(t) }

func hasStatusField(t types.Type) bool {
	s, ok := pointedTo(t).(*types.Struct)
	if !ok {
		return false
	}
	for v := range s.Fields() {
		b, basic := v.Type().Underlying().(*types.Basic)
		if basic && b.Info()&types.IsInteger != 0 && statusName.MatchString(words(v.Name())) {
			return true
		}
	}
	return false
}

// isFailure tells whether the type is that of an error, or is called like one.
func isFailure(t types.Type) bool {
	name := strings.TrimPrefix(typeName(t), "*")
	return isError(t) || isError(types.NewPointer(t)) || failureName.MatchString(words(name[strings.LastIndexByte(name, '.')+1:]))
}

// carriesStatusName is carriesStatus for the qualified name of a type.
func (f *function) carriesStatusName(name string) bool {
	t := f.typeNamed(name)
	return t != nil && carriesStatus(t)
}
