// What the conditions around a redirect depend on. One that is for good may depend on the address, and on how the service is configured;
// after any other condition the next request may go elsewhere.
//
//	r.TLS == nil && !strings.HasSuffix(r.URL.Path, "/")     the address
//	s.forceTLS                                              the configuration
//	s.rebuilding.Load()                                     state

package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
)

var (
	addressNames = names(`https?`, `tls`, `ssl`, `secure`, `scheme`, `proto`, `hosts?`, `hostname`, `domains?`, `www`, `slash`, `paths?`, `uri`, `urls?`, `canonical`,
		`prefix`, `suffix`, `redirects?`, `pages?`, `routes?`, `target`)
	configNames  = names(`force`, `enable[ds]?`, `config`, `conf`, `cfg`, `opts?`, `options?`, `settings`)
	neutral      = pattern.New(`^(?:ok|found|exists|err|nil|true|false|p|u|to)$`)
	libraries    = pattern.New(`^(?:strings|net|path|url|slices|filepath|errors)\.|^(?:len|string)$`)
	ofRequest    = pattern.New(`^(?:r|req|request)\.(?:URL|Host|TLS|Method|RequestURI|Proto)\b`)
	proxyHeaders = pattern.New(`(?i)\.Header\.Get\("[\w-]*(?:forwarded|proto|scheme|host|ssl)`)
)

// dependsOnState tells whether one of the conditions is about something else than the address or the configuration.
func dependsOnState(guards []string) bool { return slices.ContainsFunc(guards, isOfState) }

func isOfState(guard string) bool {
	e, err := parser.ParseExpr(guard)
	return err != nil || !addressed(e)
}

// addressed tells whether the condition is about the address or the configuration.
func addressed(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		return addressed(e.X)
	case *ast.BinaryExpr:
		if e.Op == token.LAND || e.Op == token.LOR {
			return addressed(e.X) && addressed(e.Y)
		}
		return addressed(e.X) && isValue(e.Y) || addressed(e.Y) && isValue(e.X)
	case *ast.CallExpr:
		return addressedCall(e)
	case *ast.IndexExpr:
		return addressed(e.Index) || addressed(e.X)
	case *ast.SliceExpr:
		return addressed(e.X)
	}
	text := types.ExprString(e)
	return neutral.MatchString(text) || ofRequest.MatchString(text) || speaksOfAddress(text)
}

// isValue tells whether the expression only gives what is compared with.
func isValue(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		return addressedCall(e)
	case *ast.BinaryExpr:
		return isValue(e.X) && isValue(e.Y)
	}
	return true
}

func addressedCall(call *ast.CallExpr) bool {
	callee := types.ExprString(call.Fun)
	switch {
	case fromInput.MatchString(callee + "("), strings.HasSuffix(callee, ".PathValue"):
		return false
	case libraries.MatchString(callee):
		return slices.ContainsFunc(call.Args, addressed)
	case ofRequest.MatchString(callee):
		return true
	}
	return proxyHeaders.MatchString(types.ExprString(call)) || speaksOfAddress(callee)
}

func speaksOfAddress(text string) bool {
	said := spoken(text)
	return addressNames.MatchString(said) || configNames.MatchString(said) || movedGuards.MatchString(said)
}
