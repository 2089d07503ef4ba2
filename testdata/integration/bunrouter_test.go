// bunrouter under a server of net/http.

package integration

import (
	"errors"
	"io"
	"net/http"
	"testing"

	"github.com/uptrace/bunrouter"
)

const bunrouterRoot = "github.com/uptrace/bunrouter."

// inBunrouter gives a case that is one call of a handler.
func inBunrouter(h bunrouter.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer {
		t.Helper()
		router := bunrouter.New()
		router.GET("/:a", h)
		return overHTTP(t, router, plainRequest())
	}
}

var bunrouterCases = cases{
	bunrouterRoot + "JSON": inBunrouter(func(w http.ResponseWriter, _ bunrouter.Request) error {
		return bunrouter.JSON(w, bunrouter.H{"a": 1})
	}),
}

// JSON sends no status of its own, and a value that is none of JSON's nothing at all.
func TestBunrouterJSON(t *testing.T) {
	got := inBunrouter(func(w http.ResponseWriter, _ bunrouter.Request) error {
		w.WriteHeader(http.StatusCreated)
		return bunrouter.JSON(w, nil)
	})(t)
	wantAnswer(t, got, 201, "null")
	wantAnswer(t, inBunrouter(func(w http.ResponseWriter, _ bunrouter.Request) error { return bunrouter.JSON(w, func() {}) })(t), 200, "")
}

// refusal is an error with a status.
type refusal struct{ error }

func (refusal) StatusCode() int { return http.StatusGone }

// The router drops errors, and a handler that serves by itself answers them.
func TestBunrouterReturnedErrors(t *testing.T) {
	returning := func(err error) bunrouter.HandlerFunc {
		return func(http.ResponseWriter, bunrouter.Request) error { return err }
	}
	broken := errors.New("broken")
	wantAnswer(t, inBunrouter(returning(broken))(t), 200, "")
	wantAnswer(t, inBunrouter(returning(refusal{broken}))(t), 200, "")
	wantAnswer(t, overHTTP(t, returning(broken), plainRequest()), 500, "broken")
	wantAnswer(t, overHTTP(t, returning(refusal{broken}), plainRequest()), 410, "broken")
	wantAnswer(t, overHTTP(t, returning(nil), plainRequest()), 200, "")
	wantAnswer(t, inBunrouter(bunrouter.HTTPHandlerFunc(func(http.ResponseWriter, *http.Request) { panic(broken) }))(t), 200, "")
}

// All handlers but those of Compat get the parameters of the path, and those of Compat find them in the context.
func TestBunrouterGivesParameters(t *testing.T) {
	router := bunrouter.New()
	router.GET("/a/:a", func(w http.ResponseWriter, req bunrouter.Request) error {
		text, ok := req.WithContext(req.Context()).Params().Get("a")
		if !ok || text != req.Param("a") || text != req.Params().Map()["a"] || text != req.Params().Slice()[0].Value {
			t.Error(text)
		}
		_, err := io.WriteString(w, req.Params().ByName("a"))
		return err
	})
	router.Verbose().GET("/b/:a", func(w http.ResponseWriter, _ *http.Request, ps bunrouter.Params) { io.WriteString(w, ps.ByName("a")) })
	router.Compat().GET("/c/:a", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, bunrouter.ParamsFromContext(r.Context()).ByName("a"))
	})
	for _, path := range []string{"/a/x", "/b/x", "/c/x"} {
		wantAnswer(t, overHTTP(t, router, byMethod(http.MethodGet, path)), 200, "x")
	}
}

// A parameter that is no number is an error.
func TestBunrouterNumbers(t *testing.T) {
	inBunrouter(func(_ http.ResponseWriter, req bunrouter.Request) error {
		ps := req.Params()
		_, a := ps.Int("a")
		_, b := ps.Int32("a")
		_, c := ps.Int64("a")
		_, d := ps.Uint32("a")
		_, e := ps.Uint64("a")
		for _, err := range []error{a, b, c, d, e} {
			if err == nil {
				t.Error("x is a number")
			}
		}
		return nil
	})(t)
}

// What the router answers itself, unless it is given handlers for that.
func TestBunrouterWithoutHandler(t *testing.T) {
	says := func(text string) bunrouter.HandlerFunc {
		return func(w http.ResponseWriter, _ bunrouter.Request) error {
			http.Error(w, text, http.StatusTeapot)
			return nil
		}
	}
	plain := bunrouter.New()
	own := bunrouter.New(bunrouter.WithNotFoundHandler(says("path")), bunrouter.WithMethodNotAllowedHandler(says("method")))
	for _, router := range []*bunrouter.Router{plain, own} {
		router.GET("/a", func(http.ResponseWriter, bunrouter.Request) error { return nil })
	}
	wantAnswer(t, overHTTP(t, plain, byMethod(http.MethodGet, "/x")), 404, "404 page not found")
	refused := overHTTP(t, plain, byMethod(http.MethodPost, "/a"))
	wantAnswer(t, refused, 405, "")
	wantField(t, refused, "Allow", "")
	for _, path := range []string{"/a/", "//a"} {
		moved := overHTTP(t, plain, byMethod(http.MethodGet, path))
		if moved.status != 301 {
			t.Error(moved)
		}
		wantField(t, moved, "Location", "/a")
	}
	wantAnswer(t, overHTTP(t, own, byMethod(http.MethodGet, "/x")), 418, "path")
	wantAnswer(t, overHTTP(t, own, byMethod(http.MethodPost, "/a")), 418, "method")
}

// The prefixes of groups go before the paths in them, whichever way the group is made.
func TestBunrouterGroups(t *testing.T) {
	show := func(w http.ResponseWriter, req bunrouter.Request) error {
		_, err := io.WriteString(w, req.Route())
		return err
	}
	router := bunrouter.New()
	router.NewGroup("/a").NewGroup("/b").GET("/c", show)
	router.WithGroup("/d", func(g *bunrouter.Group) { g.Handle(http.MethodGet, "/e", show) })
	router.NewGroup("/f", bunrouter.WithGroup(func(g *bunrouter.Group) { g.GET("", show) }))
	for _, path := range []string{"/a/b/c", "/d/e", "/f"} {
		wantAnswer(t, overHTTP(t, router, byMethod(http.MethodGet, path)), 200, path)
	}
}
