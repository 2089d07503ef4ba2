package empty200

import (
	"context"
	"expvar"
	"log"
	"net/http"
	"net/http/httputil"
	"net/http/pprof"
	"net/url"
	"time"
)

// Traps: somebody else answers.
type chain struct {
	next     http.Handler
	fallback http.HandlerFunc
	byName   map[string]http.Handler
	proxy    *httputil.ReverseProxy
	mux      *http.ServeMux
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begin := time.Now()
		next.ServeHTTP(w, r)
		log.Println(r.URL.Path, time.Since(begin))
	})
}

func measured(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		sw := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		defer func() { log.Println(sw.status) }()
		next(sw, r)
	}
}

// crossOrigin answers the preflight, on purpose with 200: old browsers accept nothing else.
func crossOrigin(next http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if r.Method == "OPTIONS" {
			w.WriteHeader(http.StatusOK)
			return
		}
		next.ServeHTTP(w, r)
	}
}

type key struct{}

func (c *chain) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), key{}, "chain")
	c.next.ServeHTTP(w, r.WithContext(ctx))
}

func (c *chain) authorize(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.Header().Set("WWW-Authenticate", "Bearer")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	c.fallback(w, r)
}

func (c *chain) dispatch(w http.ResponseWriter, r *http.Request) {
	handler, found := c.byName[r.PathValue("name")]
	if !found {
		http.NotFound(w, r)
		return
	}
	handler.ServeHTTP(w, r)
}

func (c *chain) relay(w http.ResponseWriter, r *http.Request) {
	r.Host = "inner.example.com"
	c.proxy.ServeHTTP(w, r)
}

func (c *chain) forward(w http.ResponseWriter, r *http.Request) {
	target := &url.URL{Scheme: "http", Host: r.PathValue("host")}
	httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r)
}

func (c *chain) route(w http.ResponseWriter, r *http.Request) {
	handler, pattern := c.mux.Handler(r)
	log.Println("pattern", pattern)
	handler.ServeHTTP(w, r)
}

func (c *chain) assets(w http.ResponseWriter, r *http.Request) {
	http.StripPrefix("/assets", http.FileServer(http.Dir("public"))).ServeHTTP(w, r)
}

func (c *chain) download(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Disposition", "attachment")
	http.ServeFile(w, r, "report.pdf")
}

func (c *chain) variables(w http.ResponseWriter, r *http.Request) {
	expvar.Handler().ServeHTTP(w, r)
}

func (c *chain) profile(w http.ResponseWriter, r *http.Request) {
	switch r.PathValue("profile") {
	case "cmdline":
		pprof.Cmdline(w, r)
	case "trace":
		pprof.Trace(w, r)
	default:
		pprof.Index(w, r)
	}
}

// Wrapped handlers are made and called on the spot.
func (c *chain) wrapped(w http.ResponseWriter, r *http.Request) {
	handler := logged(measured(c.fallback))
	http.TimeoutHandler(handler, time.Second, "too slow").ServeHTTP(w, r)
}

// All of a list, each as it likes.
func (c *chain) all(w http.ResponseWriter, r *http.Request) {
	for _, handler := range c.byName {
		handler.ServeHTTP(w, r)
	}
}

// The adapter's handler may have answered whatever it returns.
func adapted(next func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := next(w, r)
		if err == nil {
			return
		}
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}
