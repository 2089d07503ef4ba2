// Traps: moves by their looks, beside which a comment says that they are for a time, or why they are not for good.

package permanent302

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/gorilla/mux"

	"example.com/permanent302/redirect"
)

func tryTLS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil {
			// 307 on purpose: we may have to go back to plain HTTP, and browsers would remember a 308.
			http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusTemporaryRedirect)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// tryDomain leads to the new domain. It is deliberately not permanent before the old one is given up.
func tryDomain(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host == "example.net" {
			http.Redirect(w, r, "https://example.com"+r.URL.Path, http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func trySlash(w http.ResponseWriter, r *http.Request) {
	if p := r.URL.Path; strings.HasSuffix(p, "/") {
		// Must stay 307: the scanners in the warehouse do not know 308.
		http.Redirect(w, r, strings.TrimSuffix(p, "/"), http.StatusTemporaryRedirect)
		return
	}
	fmt.Fprintln(w, "stock: 7")
}

func rebuilt(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/contact", http.StatusFound) // temporary, the page is being written anew
}

// The old gallery is closed until the pictures have been sorted.
func oldGallery(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/photos", http.StatusFound)
}

func campaign(w http.ResponseWriter, r *http.Request) {
	// The target changes every month, so this must not be cached.
	http.Redirect(w, r, "/offers/autumn", http.StatusFound)
}

// legacyExport leads to the new export for the time being; the customers who need the legacy one have till March to say so.
func legacyExport(w http.ResponseWriter, r *http.Request) {
	redirect.To(w, r, "/api/v2/export", http.StatusTemporaryRedirect)
}

// docsHost answers for docs.example.com while its certificate is renewed. It will be taken out again.
func docsHost(w http.ResponseWriter, r *http.Request) {
	if r.Host == "docs.example.com" {
		// For now only.
		http.Redirect(w, r, "https://example.com/docs"+r.URL.Path, http.StatusFound)
		return
	}
	http.NotFound(w, r)
}

type pilot struct{ next http.Handler }

func (p pilot) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/calendar":
		// An experiment: half of the schools see the planner instead. Not permanent, whatever comes of it.
		http.Redirect(w, r, "/planner", http.StatusFound)
	default:
		p.next.ServeHTTP(w, r)
	}
}

func commentRoutes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("/stock/", trySlash)
	m.HandleFunc("/services", rebuilt)
	m.HandleFunc("/pictures", oldGallery)
	m.HandleFunc("/campaign", campaign)
	m.HandleFunc("/api/v1/export", legacyExport)
	m.HandleFunc("/help", func(w http.ResponseWriter, r *http.Request) {
		// Temporarily moved, as the help desk is on holiday.
		http.Redirect(w, r, "/faq", http.StatusSeeOther)
	})
	// Until the shop opens.
	m.Handle("/market", http.RedirectHandler("/opening-soon", http.StatusFound))
	m.Handle("/festival", http.RedirectHandler("/festival-2025", http.StatusFound)) // not 301: next year it is another page
	return tryTLS(tryDomain(pilot{m}))
}

func commentGorillaRoutes() *mux.Router {
	router := mux.NewRouter()
	router.HandleFunc("/tournament", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", "/tournament-rules")
		w.WriteHeader(http.StatusFound) // temporarily, before the first game
	}).Methods(http.MethodGet)
	return router
}
