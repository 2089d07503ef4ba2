// The same moves with 301 and 308: to https, to the canonical host, to the path with its slash or without it.

package permanent302

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"

	"example.com/permanent302/redirect"
)

func overTLSRightly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil {
			http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusMovedPermanently)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Probes of the load balancer are plain, and stay so.
func behindProxyRightly(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/healthz":
			fmt.Fprintln(w, "ok")
		case r.Header.Get("X-Forwarded-Proto") == "http":
			target := url.URL{Scheme: "https", Host: r.Host, Path: r.URL.Path, RawQuery: r.URL.RawQuery}
			http.Redirect(w, r, target.String(), http.StatusPermanentRedirect)
		default:
			next(w, r)
		}
	}
}

func plainPort(w http.ResponseWriter, r *http.Request) {
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	w.Header().Set("Location", fmt.Sprintf("https://%s%s", host, r.URL.RequestURI()))
	w.WriteHeader(http.StatusMovedPermanently)
}

func withoutWWWRightly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if host, found := strings.CutPrefix(r.Host, "www."); found {
			redirect.To(w, r, "https://"+host+r.URL.Path, http.StatusPermanentRedirect)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A GET may become another GET; a POST must stay one.
func (s *server) ownDomainRightly(w http.ResponseWriter, r *http.Request) {
	if strings.EqualFold(r.Host, s.domain) {
		s.mux.ServeHTTP(w, r)
		return
	}
	code := http.StatusPermanentRedirect
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		code = http.StatusMovedPermanently
	}
	http.Redirect(w, r, "https://"+s.domain+r.URL.RequestURI(), code)
}

func trimSlashRightly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p := r.URL.Path; len(p) > 1 && strings.HasSuffix(p, "/") {
			http.Redirect(w, r, strings.TrimRight(p, "/"), http.StatusMovedPermanently)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func directoryRightly(w http.ResponseWriter, r *http.Request) {
	if !strings.HasSuffix(r.URL.Path, "/") {
		leadTo(w, r.URL.Path+"/", http.StatusMovedPermanently)
		return
	}
	fmt.Fprintln(w, "<ul></ul>")
}
