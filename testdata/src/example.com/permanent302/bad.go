// Package permanent302 redirects for good, and says that it is for now.
//
//	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusFound) // the bad files
//	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusMovedPermanently) // good.go
//
// The patterns after "want" are written so that they hold no word that a comment could be judged by.
package permanent302

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"strings"
)

// From http to https.

func overTLS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil {
			http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func behindProxy(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Forwarded-Proto") != "https" {
			target := *r.URL
			target.Scheme, target.Host = "https", r.Host
			http.Redirect(w, r, target.String(), http.StatusTemporaryRedirect) // want "permanent-302: .*use 308 Permanent Redirect"
			return
		}
		next(w, r)
	}
}

func behindHeroku(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		proto := r.Header.Get("X-Forwarded-Proto")
		if strings.EqualFold(proto, "http") {
			w.Header().Set("Location", fmt.Sprintf("https://%s%s", r.Host, r.URL.Path))
			w.WriteHeader(http.StatusSeeOther) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		w.Header().Set("Strict-Transport-Security", "max-age=31536000")
		next.ServeHTTP(w, r)
	})
}

// listen has a port of its own for plain requests.
func listen(site http.Handler) error {
	go func() {
		log.Print(http.ListenAndServe(":80", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			host, _, err := net.SplitHostPort(r.Host)
			if err != nil {
				host = r.Host
			}
			http.Redirect(w, r, "https://"+host+r.URL.String(), 302) // want "permanent-302: .*use 301 M[o]ved Permanently"
		})))
	}()
	return http.ListenAndServeTLS(":443", "cert.pem", "key.pem", site)
}

type server struct {
	forceTLS bool
	domain   string
	mux      *http.ServeMux
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.forceTLS && r.TLS == nil {
		u := r.URL
		u.Host = r.Host
		u.Scheme = "https"
		http.Redirect(w, r, u.String(), http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
		return
	}
	s.mux.ServeHTTP(w, r)
}

// From one host to the canonical one.

func withoutWWW(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if host, ok := strings.CutPrefix(r.Host, "www."); ok {
			http.Redirect(w, r, "https://"+host+r.RequestURI, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func withWWW(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.Host, "www.") {
			next.ServeHTTP(w, r)
			return
		}
		http.Redirect(w, r, "//www."+r.Host+r.URL.Path, http.StatusTemporaryRedirect) // want "permanent-302: .*use 308 Permanent Redirect"
	})
}

func canonicalHost(host string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Host != host {
				http.Redirect(w, r, "https://"+host+r.URL.Path, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func (s *server) oneDomain(w http.ResponseWriter, r *http.Request) {
	switch r.Host {
	case "example.net", "example.org":
		http.Redirect(w, r, "https://example.com"+r.URL.Path, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	default:
		s.mux.ServeHTTP(w, r)
	}
}

func (s *server) ownDomain(w http.ResponseWriter, r *http.Request) {
	if !strings.EqualFold(r.Host, s.domain) {
		w.Header().Set("Location", "https://"+s.domain+r.URL.RequestURI())
		w.WriteHeader(302) // want "permanent-302: .*use 301 M[o]ved Permanently"
		return
	}
	s.mux.ServeHTTP(w, r)
}

// With the trailing slash or without it.

func trimSlash(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p := r.URL.Path
		if p != "/" && strings.HasSuffix(p, "/") {
			http.Redirect(w, r, strings.TrimRight(p, "/"), http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func addSlash(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, r.URL.Path+"/", http.StatusTemporaryRedirect) // want "permanent-302: .*use 308 Permanent Redirect"
			return
		}
		next(w, r)
	}
}

func directory(w http.ResponseWriter, r *http.Request) {
	if last := len(r.URL.Path) - 1; r.URL.Path[last] != '/' {
		target := r.URL.Path + "/"
		if q := r.URL.RawQuery; q != "" {
			target += "?" + q
		}
		http.Redirect(w, r, target, http.StatusSeeOther) // want "permanent-302: .*use 301 M[o]ved Permanently"
		return
	}
	fmt.Fprintln(w, "<ul></ul>")
}
