package empty200

import (
	"database/sql"
	"log"
	"net/http"
	"strings"
	"sync/atomic"
)

// Traps: the status is all that was asked for, or nothing was.
type probes struct {
	db    *sql.DB
	ready atomic.Bool
	items Items
}

func (p *probes) routes(mux *http.ServeMux) {
	mux.HandleFunc("HEAD /items/{id}", p.exists)
	mux.HandleFunc("OPTIONS /", p.options)
	mux.HandleFunc("OPTIONS /items", allow("GET, HEAD"))
	mux.HandleFunc("/items", p.list)
	mux.HandleFunc("/files/", p.file)
	mux.HandleFunc("/healthz", p.healthz)
	mux.HandleFunc("GET /readyz", p.probe)
	mux.HandleFunc("GET /live", up)
	mux.HandleFunc("GET /ping", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /-/healthy", func(http.ResponseWriter, *http.Request) {})
	mux.Handle("/startup", p)
	mux.HandleFunc("/status/check", p.healthCheck())
	mux.HandleFunc("/favicon.ico", noop)
	mux.HandleFunc("POST /beacon", ignore)
}

func (p *probes) exists(w http.ResponseWriter, r *http.Request) {
	items, err := p.items.List(r.Context())
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-Count", strings.Repeat("i", len(items)))
	w.WriteHeader(http.StatusOK)
}

func (p *probes) options(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "OPTIONS, GET")
	w.WriteHeader(200)
}

func allow(methods string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Methods", methods)
	}
}

// The preflight shares the handler with GET.
func (p *probes) list(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		w.WriteHeader(http.StatusOK)
	case http.MethodGet:
		w.Write([]byte("[]"))
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// A HEAD ends where the body would begin.
func (p *probes) file(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	if r.Method == http.MethodHead {
		return
	}
	w.Write([]byte("text"))
}

func (p *probes) healthz(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
}

// The route says that it is for readiness.
func (p *probes) probe(w http.ResponseWriter, r *http.Request) {
	if !p.ready.Load() {
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func up(w http.ResponseWriter, _ *http.Request) {
	log.Println("still alive")
}

// ServeHTTP is for the probe at the start.
func (p *probes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := p.db.PingContext(r.Context()); err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
}

// The factory's name says what its handler is for.
func (p *probes) healthCheck() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := p.db.Ping(); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		w.WriteHeader(http.StatusOK)
	}
}

// LivenessProbe is registered elsewhere.
func LivenessProbe(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

func noop(w http.ResponseWriter, r *http.Request) {}

func ignore(http.ResponseWriter, *http.Request) {}

// Stub has no statement that does anything yet.
func Stub(w http.ResponseWriter, r *http.Request) {
	_, _ = w, r
}

// A handler that panics answers nothing, and neither does one that ends the connection.
func giveUp(w http.ResponseWriter, r *http.Request) {
	panic(http.ErrAbortHandler)
}
