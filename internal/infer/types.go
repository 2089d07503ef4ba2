// The types that responses are made of, told by their names: the packages that declare them need not be loaded.
//
//	type Context struct {         holds the response
//		http.ResponseWriter
//	}

package infer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
)

func isResponseWriter(t types.Type) bool { return framework.Responses()[typeName(t)] }

func isRequest(t types.Type) bool { return framework.Requests()[typeName(t)] }

// isExchange tells whether the type is both, as the context of a web framework is.
func isExchange(t types.Type) bool { return framework.Exchanges()[typeName(t)] }

// isContext tells a context.Context, through which nothing can be sent, although a framework's may be one.
func isContext(t types.Type) bool { return typeName(t) == "context.Context" }

func isPlainWriter(t types.Type) bool { return typeName(t) == "io.Writer" }

// holdsResponseWriter tells whether the struct has a field that is the response, as a context of the project's own has.
func holdsResponseWriter(t types.Type) bool { return hasField(t, isResponseWriter) }

// holdsPlainWriter tells whether the struct has a field that can be the response.
func holdsPlainWriter(t types.Type) bool { return hasField(t, isPlainWriter) }

// isOwnExchange tells whether the type is a context of the project's own, which holds both the response and the request.
func isOwnExchange(t types.Type) bool {
	return !isExchange(t) && holdsResponseWriter(t) && hasField(t, isRequest)
}

func hasField(t types.Type, is func(types.Type) bool) bool { return hasFieldIn(t, is, 0) }

const maxEmbedding = 3 // of structs that are embedded in one another

func hasFieldIn(t types.Type, is func(types.Type) bool, depth int) bool {
	s, ok := pointedTo(t).(*types.Struct)
	if !ok {
		return false
	}
	for v := range s.Fields() {
		if is(v.Type()) || v.Embedded() && depth < maxEmbedding && hasFieldIn(v.Type(), is, depth+1) {
			return true
		}
	}
	return false
}

// typeName is the qualified name of a type, with a star for a pointer, "" for a type without a name.
func typeName(t types.Type) string {
	star := ""
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		star, t = "*", p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return ""
	}
	obj := named.Obj()
	if obj.Pkg() == nil {
		return star + obj.Name()
	}
	return star + obj.Pkg().Path() + "." + obj.Name()
}

var errorType = types.Universe.Lookup("error").Type().Underlying().(*types.Interface)

func isError(t types.Type) bool { return t != nil && types.Implements(t, errorType) }

// holdsError tells whether the value is an error or a list of errors.
func holdsError(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return isError(t) || ok && isError(s.Elem())
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// globalName is the qualified name of a package variable.
func globalName(g *ssa.Global) string {
	if g.Pkg == nil {
		return g.Name()
	}
	return g.Pkg.Pkg.Path() + "." + g.Name()
}
