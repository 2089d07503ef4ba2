// Helpers, handler types and returned values send the redirect, and the status travels to them.

package permanent302

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"example.com/permanent302/redirect"
)

// elsewhere is the house's own name for a status.
const elsewhere = http.StatusFound

var elsewhereKeepingMethod = http.StatusTemporaryRedirect

// Three hops: leadTo, withLocation, finish.
func leadTo(w http.ResponseWriter, target string, code int) {
	withLocation(w, code, target)
}

func withLocation(w http.ResponseWriter, code int, target string) {
	w.Header().Set("Location", target)
	finish(w, code)
}

func finish(w http.ResponseWriter, code int) {
	w.WriteHeader(code)
	fmt.Fprintln(w, http.StatusText(code))
}

func hours(w http.ResponseWriter, r *http.Request) {
	leadTo(w, "/hours", http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

func prices(w http.ResponseWriter, r *http.Request) {
	redirect.To(w, r, "/prices", elsewhere) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

func api(w http.ResponseWriter, r *http.Request) {
	redirect.To(w, r, "/api/v2/status", elsewhereKeepingMethod) // want "permanent-302: .*use 308 Permanent Redirect"
}

func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil && r.Header.Get("X-Forwarded-Proto") != "https" {
			redirect.Found(w, r, "https://"+r.Host+r.URL.Path) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The status is chosen by the method.
func (s *server) chooseByMethod(w http.ResponseWriter, r *http.Request) {
	if r.Host == s.domain {
		s.mux.ServeHTTP(w, r)
		return
	}
	code := http.StatusFound // want "permanent-302: .*use 301 M[o]ved Permanently"
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		code = http.StatusTemporaryRedirect // want "permanent-302: .*use 308 Permanent Redirect"
	}
	http.Redirect(w, r, "https://"+s.domain+r.URL.RequestURI(), code)
}

func slashByMethod(w http.ResponseWriter, r *http.Request) {
	target := strings.TrimSuffix(r.URL.Path, "/")
	if target == r.URL.Path {
		fmt.Fprintln(w, target)
		return
	}
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		http.Redirect(w, r, target, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	default:
		http.Redirect(w, r, target, http.StatusTemporaryRedirect) // want "permanent-302: .*use 308 Permanent Redirect"
	}
}

func withoutWWWInOneVariable(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		const status = http.StatusFound
		if strings.HasPrefix(r.Host, "www.") {
			u := *r.URL
			u.Host = strings.TrimPrefix(r.Host, "www.")
			http.Redirect(w, r, u.String(), status) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Factories: the target comes from the registration, and so does the reason.
func goTo(target string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, target, http.StatusFound)
	}
}

func forward(target string, code int) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leadTo(w, target, code)
	})
}

// signpost is a handler type.
type signpost struct {
	to   string
	code int
}

func (s *signpost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, s.to, s.code)
}

// action returns where to go; ServeHTTP answers.
type action func(r *http.Request) (target string, code int)

func (a action) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	target, code := a(r)
	http.Redirect(w, r, target, code)
}

func gallery(r *http.Request) (string, int) {
	return "/photos", http.StatusFound // want "permanent-302: .*use 301 M[o]ved Permanently"
}

// detour is an error that leads elsewhere.
type detour struct {
	to   string
	code int
}

func (d *detour) Error() string { return "see " + d.to }

type page func(w http.ResponseWriter, r *http.Request) error

func (p page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := p(w, r)
	var d *detour
	switch {
	case errors.As(err, &d):
		http.Redirect(w, r, d.to, d.code)
	case err != nil:
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func references(w http.ResponseWriter, r *http.Request) error {
	return &detour{to: "/customers", code: http.StatusFound} // want "permanent-302: .*use 301 M[o]ved Permanently"
}

func helperRoutes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("/opening-times", hours)
	m.HandleFunc("GET /prices.html", prices)
	m.HandleFunc("/api/v1/status", api)
	m.HandleFunc("/jobs.asp", goTo("/jobs"))                    // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.Handle("/careers", forward("/jobs", http.StatusSeeOther)) // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.Handle("/map.asp", &signpost{"/map", http.StatusFound})   // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.Handle("/letters", redirect.Handler("/newsletter"))       // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.Handle("/gallery", action(gallery))
	m.Handle("/references", page(references))
	return m
}
