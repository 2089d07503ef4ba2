package infer

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// routeLoader imports the stand-ins of testdata, and the standard library.
type routeLoader struct {
	fset *token.FileSet
	std  types.Importer
	done map[string]*types.Package
}

func newRouteLoader() *routeLoader {
	return &routeLoader{token.NewFileSet(), importer.Default(), map[string]*types.Package{}}
}

func (l *routeLoader) Import(path string) (*types.Package, error) {
	if !strings.Contains(path, ".") {
		return l.std.Import(path)
	}
	if l.done[path] == nil {
		names, _ := filepath.Glob(filepath.Join("../../testdata/src", path, "*.go"))
		files, err := l.parse(names, nil)
		if err != nil {
			return nil, err
		}
		_, l.done[path], err = l.check(path, files)
		if err != nil {
			return nil, err
		}
	}
	return l.done[path], nil
}

func (l *routeLoader) parse(names []string, source any) ([]*ast.File, error) {
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(l.fset, name, source, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return files, nil
}

func (l *routeLoader) check(path string, files []*ast.File) (*types.Info, *types.Package, error) {
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Instances: map[*ast.Ident]types.Instance{},
	}
	pkg, err := (&types.Config{Importer: l}).Check(path, l.fset, files, info)
	return info, pkg, err
}

// routeLines gives the registrations as lines: POST /users → (*server).create.
func (l *routeLoader) routeLines(t *testing.T, files []*ast.File) []string {
	t.Helper()
	info, pkg, err := l.check("p", files)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, r := range registrations(info, files) {
		var routes []string
		for _, route := range r.Routes {
			if route.Method == "" {
				route.Method = "any"
			}
			routes = append(routes, strings.TrimRight(route.Method+" "+route.Path, " "))
			if !route.Pos.IsValid() {
				t.Errorf("%s has no position", route.Path)
			}
		}
		lines = append(lines, strings.Join(routes, ", ")+" → "+describeHandler(r, pkg))
	}
	return lines
}

func describeHandler(r registration, pkg *types.Package) string {
	name := ""
	if r.Func != nil {
		name = strings.ReplaceAll(strings.ReplaceAll(r.Func.FullName(), pkg.Path()+".", ""), "example.com/create200/", "")
	}
	switch {
	case r.Lit != nil && r.Func != nil:
		return "literal of " + name
	case r.Lit != nil:
		return "literal"
	case r.Call != nil && r.Func != nil:
		return "made by " + name
	case r.Call != nil:
		return types.ExprString(r.Call)
	case r.Func != nil:
		return name
	}
	return "value " + types.ExprString(r.Node)
}

const routePrelude = `package p

import (
	"context"
	"fmt"
	"net/http"
	"path"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gorilla/mux"
	"github.com/uptrace/bunrouter"
)

var _, _, _, _, _, _ = context.TODO, fmt.Sprint, path.Join, mux.Vars, app.Engine{}, bunrouter.New

type server struct {
	mux    *http.ServeMux
	router *mux.Router
	base   string
}

func (s *server) create(w http.ResponseWriter, r *http.Request)           {}
func (s *server) list(w http.ResponseWriter, r *http.Request)             {}
func (s *server) failing(w http.ResponseWriter, r *http.Request) error    { return nil }
func (s *server) answer(r *http.Request) (any, error)                     { return nil, nil }
func (s *server) param(w http.ResponseWriter, r *http.Request, p []string) {}
func show(w http.ResponseWriter, r *http.Request)                         {}
func read(w http.ResponseWriter, req bunrouter.Request) error             { return nil }

type page struct{ title string }

func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func auth(next http.Handler) http.Handler { return next }
func adapt(f func(w http.ResponseWriter, r *http.Request) error) http.Handler { return nil }
func answering(f func(r *http.Request) (any, error)) http.HandlerFunc { return nil }

`

func TestRegistrations(t *testing.T) {
	loader := newRouteLoader()
	for name, cases := range map[string][]routeCase{
		"mux": muxRoutes, "gorilla": gorillaRoutes, "other routers": routerRoutes, "tables": tableRoutes, "handlers": handlerRoutes,
		"bunrouter": bunrouterRoutes, "hertz": hertzRoutes,
		"adapters": adapterRoutes, "own functions": followedRoutes, "none": noRoutes,
	} {
		t.Run(name, func(t *testing.T) {
			for _, c := range cases {
				source := c.source
				if !strings.Contains(source, "func routes(") {
					source = "func routes(s *server, m *http.ServeMux, r *mux.Router) {\n" + source + "\n}"
				}
				files, err := loader.parse([]string{"p.go"}, routePrelude+source)
				if err != nil {
					t.Fatal(err, source)
				}
				if got := loader.routeLines(t, files); !slices.Equal(got, c.want) {
					t.Errorf("%s\ngot\n\t%s\nwant\n\t%s", c.source, strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
				}
			}
		})
	}
}

// routeCase is source, in a function if it declares none, and the registrations in it.
type routeCase struct {
	source string
	want   []string
}

func TestRegistrationsOfFixtures(t *testing.T) {
	loader := newRouteLoader()
	for dir, want := range fixtureRoutes {
		names, _ := filepath.Glob(filepath.Join("../../testdata/src/example.com", dir))
		files, err := loader.parse(names, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := loader.routeLines(t, files)
		for _, line := range want {
			if !slices.Contains(got, line) {
				t.Errorf("%s lacks %q; it has\n\t%s", dir, line, strings.Join(got, "\n\t"))
			}
		}
	}
}

func TestRegistrationsOfTests(t *testing.T) {
	loader := newRouteLoader()
	source := "package p\nimport (\"net/http\"; \"testing\")\nfunc show(http.ResponseWriter, *http.Request) {}\n" +
		"func fake(*testing.T) { http.HandleFunc(\"/a\", show) }"
	files, err := loader.parse([]string{"p_test.go"}, source)
	if err != nil {
		t.Fatal(err)
	}
	if got := loader.routeLines(t, files); len(got) > 0 {
		t.Errorf("a fake server's routes: %q", got)
	}
}

func TestNameRoute(t *testing.T) {
	for method, names := range nameCases {
		for _, name := range strings.Fields(names) {
			if got := nameRoute(name); got != method {
				t.Errorf("%s is %q, want %q", name, got, method)
			}
		}
	}
}

func TestAnnotatedRoutes(t *testing.T) {
	source := `package p

// add adds.
//
//	@Summary	add
//	@Router		/pets/{id} [post]
// @router /v1/pets [Put]
// @DeprecatedRouter /old [get]
// @Router /bad [get,post]
// see @Router /text [get]
func add() {}
`
	file, err := parser.ParseFile(token.NewFileSet(), "p.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, route := range annotatedRoutes(file.Decls[0].(*ast.FuncDecl).Doc) {
		got = append(got, route.Method+" "+route.Path)
	}
	if want := []string{"POST /pets/{id}", "PUT /v1/pets", "GET /old"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
