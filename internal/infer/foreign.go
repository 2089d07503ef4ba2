// Errors of the standard library, which are never of a type that says how to answer a request.
//
//	info, err := fs.Stat(files, name)
//	if err != nil {
//		return Error(http.StatusForbidden, err)    403: whatever Error does with an *apiError, err is none
//	}

package infer

import (
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

// isStandard tells whether the callee is of the standard library.
func (c callee) isStandard() bool {
	if c.obj == nil || c.obj.Pkg() == nil {
		return false
	}
	first, _, _ := strings.Cut(c.obj.Pkg().Path(), "/")
	return isStandardRoot(first)
}

// foreign marks errors as the standard library's.
func foreign(alts []alt) []alt {
	out := make([]alt, len(alts))
	for i, a := range alts {
		a.Foreign = a.Kind == response.Object
		out[i] = a
	}
	return out
}

// isAnswer tells whether the type is of errors that hold a status to answer with. Callbacks and drivers hand their own errors through the
// standard library, but those have none.
func (in *inference) isAnswer(name string) bool {
	_, ok := in.statusField(name)
	return ok
}
