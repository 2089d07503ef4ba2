// Package redirect sends clients elsewhere. Where to and why is its callers' affair, but for HTTPS.
//
//	redirect.To(w, r, "/team", http.StatusMovedPermanently)
package redirect

import (
	"net/http"
	"net/url"
)

// To answers with the code: three hops to WriteHeader.
func To(w http.ResponseWriter, r *http.Request, target string, code int) {
	if u, err := url.Parse(target); err == nil && u.RawQuery == "" {
		u.RawQuery = r.URL.RawQuery
		target = u.String()
	}
	point(w, target, code)
}

func point(w http.ResponseWriter, target string, code int) {
	w.Header().Set("Location", target)
	finish(w, code)
}

func finish(w http.ResponseWriter, code int) {
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(code)
}

// Found answers 302.
func Found(w http.ResponseWriter, r *http.Request, target string) {
	To(w, r, target, http.StatusFound)
}

// Handler answers every request 302.
func Handler(target string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		Found(w, r, target)
	})
}

// HTTPS lets only encrypted requests through.
func HTTPS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS != nil {
			next.ServeHTTP(w, r)
			return
		}
		Found(w, r, "https://"+r.Host+r.URL.Path) // want "permanent-302: .*use 301 M[o]ved Permanently"
	})
}
