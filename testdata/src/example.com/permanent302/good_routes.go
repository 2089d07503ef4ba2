// Paths that have moved, with 301 and 308: by the route, by a table, by a name or a comment.

package permanent302

import (
	"net/http"
	"strings"

	"github.com/gorilla/mux"

	"example.com/permanent302/paths"
)

func legacyFeedRightly(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/feed.xml", http.StatusMovedPermanently)
}

// Deprecated: clients should call version 2 themselves.
func firstVersionRightly(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/api/v2"+strings.TrimPrefix(r.URL.Path, "/api/v1"), http.StatusPermanentRedirect)
}

// The forum has moved to a host of its own.
func forum(w http.ResponseWriter, r *http.Request) {
	target := *r.URL
	target.Scheme, target.Host = "https", "forum.example.com"
	w.Header().Set("Location", target.String())
	w.Header().Set("Cache-Control", "max-age=86400")
	w.WriteHeader(http.StatusPermanentRedirect)
}

func throughTableRightly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if to, ok := pageTable[r.URL.Path]; ok {
			http.Redirect(w, r, to, http.StatusMovedPermanently)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func album(*http.Request) (string, int) { return "/photos", http.StatusMovedPermanently }

func customers(w http.ResponseWriter, r *http.Request) error {
	return &detour{to: "/references", code: http.StatusPermanentRedirect}
}

func rightRoutes() *http.ServeMux {
	m := http.NewServeMux()
	m.Handle("/about.html", http.RedirectHandler("/about", http.StatusMovedPermanently))
	m.Handle(paths.PricesPHP, http.RedirectHandler(paths.Prices, http.StatusPermanentRedirect))
	m.Handle("/sitemap", &signpost{"/sitemap.xml", http.StatusMovedPermanently})
	m.Handle("/vacancies", forward("/jobs", http.StatusMovedPermanently))
	m.Handle("/album", action(album))
	m.Handle("/customers", page(customers))
	m.HandleFunc("/rss.php", legacyFeedRightly)
	m.HandleFunc("/api/v1/", firstVersionRightly)
	for from, to := range map[string]string{"/imprint.html": "/imprint", "/terms.html": "/terms"} {
		m.Handle(from, http.RedirectHandler(to, http.StatusMovedPermanently))
	}
	return m
}

func rightGorillaRoutes() *mux.Router {
	router := mux.NewRouter()
	router.PathPrefix("/forum").HandlerFunc(forum)
	router.Handle("/v1/reports", http.RedirectHandler("/v2/reports", http.StatusPermanentRedirect)).Methods("PUT", "POST")
	return router
}
