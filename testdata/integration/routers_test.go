// gorilla/mux, gorilla/handlers and httprouter: what routers and middleware answer themselves, which no call in a handler tells.
//
//	r := mux.NewRouter()
//	r.HandleFunc("/a", show).Methods("GET")     POST /a is answered 405

package integration

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"
)

func answersNothing(http.ResponseWriter, *http.Request) {}

// byMethod asks for a path by a method.
func byMethod(method, path string) *http.Request { return httptest.NewRequest(method, path, nil) }

// wantField compares a header field.
func wantField(t *testing.T, got answer, name, value string) {
	t.Helper()
	if got.header.Get(name) != value {
		t.Errorf("%s %q, want %q", name, got.header.Get(name), value)
	}
}

func TestMuxWithoutHandler(t *testing.T) {
	router := mux.NewRouter()
	router.HandleFunc("/a", answersNothing).Methods(http.MethodGet)
	wantAnswer(t, overHTTP(t, router, byMethod(http.MethodGet, "/x")), 404, "404 page not found")
	wantAnswer(t, overHTTP(t, router, byMethod(http.MethodGet, "//a")), 301, "")
	refused := overHTTP(t, router, byMethod(http.MethodPost, "/a"))
	wantAnswer(t, refused, 405, "")
	wantField(t, refused, "Allow", "")
}

func TestMuxGivesVariables(t *testing.T) {
	router := mux.NewRouter()
	router.HandleFunc("/{a}", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, mux.Vars(r)["a"]) })
	wantAnswer(t, overHTTP(t, router, plainRequest()), 200, "x")
	if vars := mux.Vars(mux.SetURLVars(plainRequest(), map[string]string{"a": "b"})); vars["a"] != "b" {
		t.Error(vars)
	}
}

func TestHTTPRouterWithoutHandler(t *testing.T) {
	router := httprouter.New()
	router.GET("/a", func(http.ResponseWriter, *http.Request, httprouter.Params) {})
	router.POST("/a", func(http.ResponseWriter, *http.Request, httprouter.Params) {})
	wantAnswer(t, overHTTP(t, router, byMethod(http.MethodGet, "/x")), 404, "404 page not found")
	wantField(t, overHTTP(t, router, byMethod(http.MethodGet, "/a/")), "Location", "/a")
	if got := overHTTP(t, router, byMethod(http.MethodGet, "/a/")); got.status != 301 {
		t.Error(got)
	}
	if got := overHTTP(t, router, byMethod(http.MethodPost, "/a/")); got.status != 307 {
		t.Error(got)
	}
	refused := overHTTP(t, router, byMethod(http.MethodPut, "/a"))
	wantAnswer(t, refused, 405, "Method Not Allowed")
	if refused.header.Get("Allow") == "" {
		t.Error("no Allow")
	}
	if got := overHTTP(t, router, byMethod(http.MethodOptions, "/a")); got.status != 200 || got.header.Get("Allow") == "" {
		t.Error(got)
	}
}

// What the handlers of gorilla/handlers answer in place of the one in them.
func TestGorillaHandlersAnswer(t *testing.T) {
	show := http.HandlerFunc(answersNothing)
	panics := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("broken") })
	wantAnswer(t, overHTTP(t, handlers.RecoveryHandler(handlers.RecoveryLogger(quietLog{}))(panics), plainRequest()), 500, "")
	if got := overHTTP(t, handlers.ContentTypeHandler(show, "text/css"), brokenRequest()); got.status != 415 || got.body == "" {
		t.Error(got)
	}
	if got := overHTTP(t, handlers.CanonicalHost("http://a.example", sentStatus)(show), plainRequest()); got.status != sentStatus {
		t.Error(got)
	}
	methods := handlers.MethodHandler{http.MethodGet: show}
	refused := overHTTP(t, methods, byMethod(http.MethodPost, "/"))
	wantAnswer(t, refused, 405, "Method not allowed")
	wantField(t, refused, "Allow", http.MethodGet)
	wantAnswer(t, overHTTP(t, methods, byMethod(http.MethodOptions, "/")), 200, "")
}

// quietLog takes what is logged of a panic.
type quietLog struct{}

func (quietLog) Println(...any) {}

// A preflight never reaches the handler. One from an origin that is not allowed is answered 200 with nothing at all.
func TestGorillaAnswersPreflights(t *testing.T) {
	cors := handlers.CORS(handlers.AllowedOrigins([]string{"http://a.example"}))(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "a")
	}))
	preflight := func(fields ...string) answer {
		r := byMethod(http.MethodOptions, "/")
		for i := 0; i < len(fields); i += 2 {
			r.Header.Set(fields[i], fields[i+1])
		}
		return overHTTP(t, cors, r)
	}
	known, method, header := "http://a.example", "Access-Control-Request-Method", "Access-Control-Request-Headers"
	wantAnswer(t, preflight("Origin", "http://other.example"), 200, "")
	wantAnswer(t, preflight("Origin", known), 400, "")
	wantAnswer(t, preflight("Origin", known, method, http.MethodDelete), 405, "")
	wantAnswer(t, preflight("Origin", known, method, http.MethodGet, header, "X-Other"), 403, "")
	wantAnswer(t, preflight("Origin", known, method, http.MethodGet), 200, "")
}
