// A name or a comment says that the move is for good.

package permanent302

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"example.com/permanent302/redirect"
)

func legacyFeed(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/feed.xml", http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

func articles(w http.ResponseWriter, r *http.Request) {
	// The blog moved to /articles in 2021.
	http.Redirect(w, r, "/articles"+strings.TrimPrefix(r.URL.Path, "/blog"), http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

// Deprecated: clients should call version 2 themselves.
func firstVersion(w http.ResponseWriter, r *http.Request) {
	rest := strings.TrimPrefix(r.URL.Path, "/api/v1")
	http.Redirect(w, r, "/api/v2"+rest, http.StatusTemporaryRedirect) // want "permanent-302: .*use 308 Permanent Redirect"
}

func userPages(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name, ok := strings.CutPrefix(r.URL.Path, "/user/"); ok {
			http.Redirect(w, r, "/u/"+name, http.StatusFound) /* renamed with the new design */ // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

// movedTo leads to where a page is now.
func movedTo(target string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, target, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	}
}

const legacyDocs = "/documentation"

func docs(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, legacyDocs) {
		redirect.Found(w, r, "/docs"+r.URL.Path[len(legacyDocs):]) // want "permanent-302: .*use 301 M[o]ved Permanently"
		return
	}
	http.ServeFile(w, r, "docs"+r.URL.Path)
}

// renamedPage stands at the address that a page had before.
type renamedPage struct{ now string }

func (p renamedPage) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", p.now)
	w.WriteHeader(http.StatusSeeOther) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

func (s *server) deprecatedSearch(w http.ResponseWriter, r *http.Request) {
	u := *r.URL
	u.Path = "/search"
	redirect.To(w, r, u.String(), http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

// legacyUpload takes what the program of last year sends.
func legacyUpload(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/api/v2/upload", http.StatusFound) // want "permanent-302: .*use 308 Permanent Redirect"
}

func wordRoutes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("/rss", legacyFeed)
	m.HandleFunc("/blog/", articles)
	m.HandleFunc("/api/v1/", firstVersion)
	m.HandleFunc("POST /upload", legacyUpload)
	m.Handle("/price-list", movedTo("/prices"))
	m.Handle("/staff", renamedPage{"/team"})

	moved := func(from, to string) {
		m.HandleFunc(from, func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, to, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
		})
	}
	moved("/history", "/about/history")
	moved("/partners", "/about/partners")
	m.Handle("/forum/", http.StripPrefix("/forum", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// Moved: the forum has a host of its own.
		http.Redirect(w, r, "https://forum.example.com"+r.URL.Path, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	})))
	return m
}

func pageNumber(r *http.Request) (int, error) { return strconv.Atoi(r.PathValue("page")) }

// Deprecated: pages have an address of their own.
func pageStatus(w http.ResponseWriter, r *http.Request) {
	page, err := pageNumber(r)
	if err != nil {
		http.Error(w, "page is not a number", http.StatusBadRequest)
		return
	}
	http.Redirect(w, r, fmt.Sprintf("/api/pages/%d/status", page), http.StatusTemporaryRedirect) // want "permanent-302: "
}
