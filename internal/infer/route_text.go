package infer

import (
	"go/ast"
	"go/constant"
	"go/token"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
)

const (
	maxTexts      = 64 // alternatives of one text
	maxRouteDepth = 24 // steps from one expression to what it stands for
)

var (
	anyText    = []string{"*"}
	formatVerb = pattern.New(`%[-+# 0]*[0-9.]*[a-zA-Z]`)
	stars      = pattern.New(`\*{2,}`)
)

// texts gives what a string can be, with "*" for the parts that do not show.
//
//	prefix + "/users"                            */users
//	fmt.Sprintf("/%s/users/%d", version, id)     /v1/users/*, if version is a constant
func (f *routeFinder) texts(e ast.Expr) []string {
	f.depth++
	defer func() { f.depth-- }()
	if value := f.info.Types[e].Value; value != nil && value.Kind() == constant.String {
		return []string{constant.StringVal(value)}
	}
	if f.depth > maxRouteDepth {
		return anyText
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			return crossTexts(f.texts(e.X), f.texts(e.Y), "")
		}
	case *ast.CallExpr:
		return f.callTexts(e)
	case *ast.Ident, *ast.SelectorExpr:
		return f.definedTexts(e)
	}
	return anyText
}

// cross joins every text of the one with every text of the other.
func crossTexts(left, right []string, between string) []string {
	if len(left)*len(right) > maxTexts {
		return anyText
	}
	var all []string
	for _, l := range left {
		for _, r := range right {
			all = append(all, stars.ReplaceAllString(l+between+r, "*"))
		}
	}
	return all
}

func (f *routeFinder) callTexts(call *ast.CallExpr) []string {
	if f.info.Types[call.Fun].IsType() && len(call.Args) == 1 {
		return f.texts(call.Args[0])
	}
	if fn := f.function(call.Fun); fn != nil {
		switch fn.FullName() {
		case "fmt.Sprintf":
			return f.formatted(call.Args)
		case "path.Join":
			return f.joined(call.Args)
		}
	}
	texts := anyText
	if c, ok := f.callee(call); ok {
		if results := returnedExprs(c.body); len(results) == 1 {
			f.enter(c, func() { texts = f.texts(results[0]) })
		}
	}
	return texts
}

func (f *routeFinder) formatted(args []ast.Expr) []string {
	format := f.texts(args[0])
	if len(format) != 1 {
		return anyText
	}
	i := 0
	text := formatVerb.ReplaceAllStringFunc(strings.ReplaceAll(format[0], "%%", "\x00"), func(string) string {
		if i++; i < len(args) {
			if texts := f.texts(args[i]); len(texts) == 1 {
				return texts[0]
			}
		}
		return "*"
	})
	return []string{stars.ReplaceAllString(strings.ReplaceAll(text, "\x00", "%"), "*")}
}

func (f *routeFinder) joined(args []ast.Expr) []string {
	all := []string{""}
	for i, arg := range args {
		if i == 0 {
			all = f.texts(arg)
			continue
		}
		all = crossTexts(all, f.texts(arg), "/")
	}
	for i, text := range all {
		for strings.Contains(text, "//") {
			text = strings.ReplaceAll(text, "//", "/")
		}
		all[i] = text
	}
	return all
}

// definedTexts follows a variable or a field.
func (f *routeFinder) definedTexts(e ast.Expr) []string {
	def, ok := f.definition(e)
	if !ok || def.part != wholeValue {
		return anyText
	}
	return f.texts(def.expr)
}
