// Traps: short links, whose owners may lead them elsewhere.

package permanent302

import (
	"database/sql"
	"errors"
	"net/http"
)

// shortener leads from short names to long addresses, which their owners may edit.
type shortener struct{ db *sql.DB }

func (s *shortener) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var target string
	err := s.db.QueryRowContext(r.Context(), "SELECT target FROM links WHERE slug = $1", r.PathValue("slug")).Scan(&target)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		http.NotFound(w, r)
	case err != nil:
		http.Error(w, "the link could not be read", http.StatusInternalServerError)
	default:
		http.Redirect(w, r, target, http.StatusFound)
	}
}

var shortLinks = map[string]string{
	"/discord": "https://discord.example.com/invite/x7f",
	"/survey":  "https://forms.example.com/2f1c",
}

func throughLinks(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if target, ok := shortLinks[r.URL.Path]; ok {
			http.Redirect(w, r, target, http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A campaign may end, and its name be used again.
type campaigns map[string]struct{ URL, Fallback string }

func (c campaigns) follow(w http.ResponseWriter, r *http.Request) {
	link, ok := c[r.PathValue("slug")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if link.URL == "" {
		link.URL = link.Fallback
	}
	w.Header().Set("Cache-Control", "private, max-age=0")
	w.Header().Set("Location", link.URL)
	w.WriteHeader(http.StatusTemporaryRedirect)
}

func linkRoutes(db *sql.DB, c campaigns) http.Handler {
	m := http.NewServeMux()
	m.Handle("GET /l/{slug}", &shortener{db})
	m.HandleFunc("GET /go/{slug}", c.follow)
	return throughLinks(m)
}
