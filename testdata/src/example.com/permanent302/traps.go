// Traps: the caller decides where the redirect leads, by a session, a cookie, a header or a parameter.

package permanent302

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type guest struct {
	ID, Host, Plan string
	Confirmed      bool
}

var errNoGuest = errors.New("nobody is signed in")

type hotel struct {
	guests map[string]*guest
	domain string
}

func (h *hotel) guest(r *http.Request) (*guest, error) {
	cookie, err := r.Cookie("session")
	if err != nil {
		return nil, errNoGuest
	}
	g, ok := h.guests[cookie.Value]
	if !ok {
		return nil, errNoGuest
	}
	return g, nil
}

func (h *hotel) signedIn(r *http.Request) bool {
	_, err := h.guest(r)
	return err == nil
}

// One constant path, and another where nobody is signed in.
func (h *hotel) bookings(w http.ResponseWriter, r *http.Request) {
	g, err := h.guest(r)
	if err != nil {
		http.Redirect(w, r, "/sign-in", http.StatusFound)
		return
	}
	fmt.Fprintln(w, g.ID)
}

// Whoever is signed in has no use for the form.
func (h *hotel) signInForm(w http.ResponseWriter, r *http.Request) {
	if h.signedIn(r) {
		http.Redirect(w, r, "/bookings", http.StatusSeeOther)
		return
	}
	fmt.Fprintln(w, "<form method=post></form>")
}

// The payment provider leads back to where the session began.
func (h *hotel) afterPayment(w http.ResponseWriter, r *http.Request) {
	g, err := h.guest(r)
	switch {
	case err != nil:
		http.Redirect(w, r, "/sign-in", http.StatusFound)
	case g.Plan == "":
		http.Redirect(w, r, "/plans", http.StatusFound)
	case !g.Confirmed:
		http.Redirect(w, r, "/confirm", http.StatusFound)
	default:
		http.Redirect(w, r, "/bookings", http.StatusFound)
	}
}

func (h *hotel) me(w http.ResponseWriter, r *http.Request) {
	g, err := h.guest(r)
	if err != nil {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	http.Redirect(w, r, "/guests/"+g.ID+"/", http.StatusTemporaryRedirect)
}

func (h *hotel) consent(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("consent"); err != nil || c.Value == "" {
			http.Redirect(w, r, "/consent?for="+url.QueryEscape(r.URL.String()), http.StatusSeeOther)
			return
		}
		next(w, r)
	}
}

// The target is the visitor's choice, so long as it stays on this site.
func setTheme(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: r.FormValue("theme"), Path: "/"})
	target := r.FormValue("return_to")
	if !strings.HasPrefix(target, "/") || strings.HasPrefix(target, "//") {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusFound)
}

func goBack(w http.ResponseWriter, r *http.Request) {
	if from, err := url.Parse(r.Referer()); err == nil && from.Host == r.Host {
		http.Redirect(w, r, from.RequestURI(), http.StatusFound)
		return
	}
	http.Redirect(w, r, "/", http.StatusFound)
}

func (h *hotel) routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /bookings", h.bookings)
	m.HandleFunc("GET /sign-in", h.signInForm)
	m.HandleFunc("GET /payment/done", h.afterPayment)
	m.HandleFunc("/me", h.me)
	m.HandleFunc("GET /theme", setTheme)
	m.HandleFunc("GET /back", h.consent(goBack))
	return h.ownHost(h.onTelephones(h.byCountry(m)))
}
