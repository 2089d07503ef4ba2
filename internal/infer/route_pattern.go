package infer

import (
	"go/ast"
	"slices"
	"strings"
)

var httpMethods = []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE", "QUERY"}

// verbOf is the method that a function registers by its name, "" if it names none.
//
//	r.Get, e.GET, r.postFunc, s.handleDELETE, h.PUTEX
func verbOf(name string) string {
	name = strings.ToUpper(name)
	name = strings.TrimPrefix(name, "HANDLE")
	for _, suffix := range []string{"", "FUNC", "HANDLER", "EX"} {
		if verb, ok := strings.CutSuffix(name, suffix); ok && slices.Contains(httpMethods, verb) {
			return verb
		}
	}
	return ""
}

// splitPattern splits what Go 1.22's ServeMux takes. A path that may hold a method is none.
//
//	"POST /users/{id}"     POST, /users/{id}
//	"example.com/"         "", example.com/
func splitPattern(pattern string) (method, path string, ok bool) {
	method, path, spaced := strings.Cut(strings.ReplaceAll(pattern, "\t", " "), " ")
	if !spaced {
		return "", pattern, strings.Contains(pattern, "/")
	}
	path = strings.TrimLeft(path, " ")
	return method, path, slices.Contains(httpMethods, method) && (strings.Contains(path, "/") || path == "*")
}

// methods gives the methods that the expressions name: constants, variables, slices. It is not ok if one of them does not show.
func (f *routeFinder) methods(exprs []ast.Expr) (methods []string, ok bool) {
	for _, e := range exprs {
		if lit, isLit := f.literal(e); isLit {
			inner, ok := f.methods(lit.Elts)
			if !ok {
				return nil, false
			}
			methods = append(methods, inner...)
			continue
		}
		for _, text := range f.texts(e) {
			if text = strings.ToUpper(text); !slices.Contains(httpMethods, text) {
				return nil, false
			}
			methods = append(methods, text)
		}
	}
	return methods, len(methods) > 0
}
