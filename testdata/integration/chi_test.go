// chi's render, under a router of chi.

package integration

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	chi1 "github.com/go-chi/chi"
	middleware1 "github.com/go-chi/chi/middleware"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/render"
)

const renderRoot = "github.com/go-chi/render."

func askChi(t *testing.T, r *http.Request, h http.HandlerFunc) answer {
	t.Helper()
	router := chi.NewRouter()
	router.HandleFunc("/{a}", h)
	return overHTTP(t, router, r)
}

func inChi(h http.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer { return askChi(t, plainRequest(), h) }
}

// bindsInChi gives a case that fails to bind the broken request.
func bindsInChi(bind func(*http.Request) error) func(*testing.T) answer {
	return func(t *testing.T) answer {
		return askChi(t, brokenRequest(), func(_ http.ResponseWriter, r *http.Request) {
			if bind(r) == nil {
				t.Error("no error")
			}
		})
	}
}

// payload is what renders and binds itself.
type payload struct {
	A   int   `json:"a"`
	Err error `json:"-"`
}

func (p payload) Render(http.ResponseWriter, *http.Request) error { return p.Err }

func (p payload) Bind(*http.Request) error { return p.Err }

var chiCases = cases{
	renderRoot + "Status": inChi(func(w http.ResponseWriter, r *http.Request) {
		render.Status(r, sentStatus)
		render.Data(w, r, nil)
	}),
	renderRoot + "JSON":             inChi(func(w http.ResponseWriter, r *http.Request) { render.JSON(w, r, 1) }),
	renderRoot + "XML":              inChi(func(w http.ResponseWriter, r *http.Request) { render.XML(w, r, 1) }),
	renderRoot + "PlainText":        inChi(func(w http.ResponseWriter, r *http.Request) { render.PlainText(w, r, "a") }),
	renderRoot + "Data":             inChi(func(w http.ResponseWriter, r *http.Request) { render.Data(w, r, []byte("a")) }),
	renderRoot + "HTML":             inChi(func(w http.ResponseWriter, r *http.Request) { render.HTML(w, r, "<p>a</p>") }),
	renderRoot + "Respond":          inChi(func(w http.ResponseWriter, r *http.Request) { render.Respond(w, r, 1) }),
	renderRoot + "Decode":           bindsInChi(func(r *http.Request) error { return render.Decode(r, &payload{}) }),
	renderRoot + "DefaultResponder": inChi(func(w http.ResponseWriter, r *http.Request) { render.DefaultResponder(w, r, 1) }),
	renderRoot + "NoContent":        inChi(render.NoContent),
	renderRoot + "Render":           inChi(func(w http.ResponseWriter, r *http.Request) { render.Render(w, r, payload{}) }),
	renderRoot + "RenderList": inChi(func(w http.ResponseWriter, r *http.Request) {
		render.RenderList(w, r, []render.Renderer{payload{}})
	}),
	renderRoot + "Bind":           bindsInChi(func(r *http.Request) error { return render.Bind(r, &payload{}) }),
	renderRoot + "DefaultDecoder": bindsInChi(func(r *http.Request) error { return render.DefaultDecoder(r, &payload{}) }),
	renderRoot + "DecodeJSON":     bindsInChi(func(r *http.Request) error { return render.DecodeJSON(r.Body, &payload{}) }),
	renderRoot + "DecodeXML":      bindsInChi(func(r *http.Request) error { return render.DecodeXML(r.Body, &payload{}) }),
	renderRoot + "DecodeForm":     bindsInChi(func(r *http.Request) error { return render.DecodeForm(r.Body, &payload{}) }),
}

// The request keeps a status until one of render's own functions sends it, and it stays there.
func TestRenderStatusWaitsForRender(t *testing.T) {
	keeping := func(answer http.HandlerFunc) answer {
		return inChi(func(w http.ResponseWriter, r *http.Request) {
			render.Status(r, http.StatusNotFound)
			answer(w, r)
		})(t)
	}
	wantAnswer(t, keeping(func(w http.ResponseWriter, r *http.Request) { render.PlainText(w, r, "a") }), 404, "a")
	wantAnswer(t, keeping(func(http.ResponseWriter, *http.Request) {}), 200, "")
	wantAnswer(t, keeping(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "a") }), 200, "a")
	wantAnswer(t, keeping(func(w http.ResponseWriter, r *http.Request) { render.NoContent(w, r) }), 204, "")
	wantAnswer(t, keeping(func(w http.ResponseWriter, r *http.Request) {
		render.Status(r, http.StatusGone)
		render.PlainText(w, r, "a")
	}), 410, "a")
}

// A status goes to the request that is given, and to those that are made of it later: an earlier copy does not have it.
func TestRenderStatusIsOfOneRequest(t *testing.T) {
	wantAnswer(t, inChi(func(w http.ResponseWriter, r *http.Request) {
		earlier := r.WithContext(r.Context())
		render.Status(r, http.StatusNotFound)
		render.PlainText(w, earlier, "a")
	})(t), 200, "a")
}

// What cannot be marshaled is answered 500, whatever status the request has kept.
func TestRenderFailsToMarshal(t *testing.T) {
	got := inChi(func(w http.ResponseWriter, r *http.Request) {
		render.Status(r, http.StatusCreated)
		render.JSON(w, r, func() {})
	})(t)
	if got.status != 500 || got.body == "" {
		t.Errorf("%d %q", got.status, got.body)
	}
}

// A value that fails to render itself leaves the answer to the handler.
func TestRenderLeavesFailuresToTheHandler(t *testing.T) {
	wantAnswer(t, inChi(func(w http.ResponseWriter, r *http.Request) {
		if render.Render(w, r, payload{Err: errors.New("broken")}) != nil {
			http.Error(w, "broken", http.StatusUnprocessableEntity)
		}
	})(t), 422, "broken")
}

// Without a Content-Type that it knows, render decodes nothing.
func TestRenderDecodesKnownTypesOnly(t *testing.T) {
	r := httptest.NewRequest(http.MethodPost, "/x", strings.NewReader(`{"a":1}`))
	if render.Decode(r, &payload{}) == nil {
		t.Error("decoded without a type")
	}
}

func TestChiWrapsTheResponse(t *testing.T) {
	for _, wrapped := range []func(http.ResponseWriter) http.ResponseWriter{
		func(w http.ResponseWriter) http.ResponseWriter { return middleware.NewWrapResponseWriter(w, 1) },
		func(w http.ResponseWriter) http.ResponseWriter {
			return middleware.NewWrapResponseWriter(w, 1).Unwrap()
		},
		func(w http.ResponseWriter) http.ResponseWriter { return middleware1.NewWrapResponseWriter(w, 1) },
		func(w http.ResponseWriter) http.ResponseWriter {
			return middleware1.NewWrapResponseWriter(w, 1).Unwrap()
		},
	} {
		wantAnswer(t, inChi(func(w http.ResponseWriter, _ *http.Request) { http.Error(wrapped(w), "gone", http.StatusGone) })(t), 410, "gone")
	}
	wantAnswer(t, inChi(func(w http.ResponseWriter, _ *http.Request) {
		discarding := middleware.NewWrapResponseWriter(w, 1)
		discarding.Discard()
		http.Error(discarding, "gone", http.StatusGone)
	})(t), 200, "")
}

// What the routers answer themselves.
func TestChiWithoutHandler(t *testing.T) {
	v5, v1 := chi.NewRouter(), chi1.NewRouter()
	v5.Get("/a", func(http.ResponseWriter, *http.Request) {})
	v1.Get("/a", func(http.ResponseWriter, *http.Request) {})
	for _, router := range []http.Handler{v5, v1} {
		wantAnswer(t, overHTTP(t, router, plainRequest()), 404, "404 page not found")
		wantAnswer(t, overHTTP(t, router, httptest.NewRequest(http.MethodPost, "/a", nil)), 405, "")
	}
}

// What middleware answers in place of the handler. That of Timeout only goes out if the handler has sent nothing.
func TestChiMiddlewareAnswers(t *testing.T) {
	panics := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrBodyNotAllowed) })
	late := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	wantAnswer(t, overHTTP(t, middleware.Recoverer(panics), plainRequest()), 500, "")
	wantAnswer(t, overHTTP(t, middleware.Timeout(time.Millisecond)(late), plainRequest()), 504, "")
	wantAnswer(t, overHTTP(t, middleware.BasicAuth("a", nil)(panics), plainRequest()), 401, "")
	wantAnswer(t, overHTTP(t, middleware.AllowContentType("text/css")(panics), brokenRequest()), 415, "")
	wantAnswer(t, overHTTP(t, middleware.RedirectSlashes(panics), httptest.NewRequest(http.MethodPost, "/a/", nil)), 301, "")
}
