// Traps: words of a move, where no address was given up; and constant paths that are no old and new ones.

package permanent302

import (
	"fmt"
	"net/http"
	"strings"

	"example.com/permanent302/pages"
)

type folder struct {
	names    map[string]string
	archived map[string]bool
}

// The form renames; the page after it is the thing under its new name.
func (f *folder) rename(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	f.names[r.PathValue("id")] = name
	http.Redirect(w, r, "/folders/"+name, http.StatusFound)
}

// The file has moved; the list says where to.
func (f *folder) move(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "malformed form", http.StatusBadRequest)
		return
	}
	f.names[r.PathValue("id")] = r.PostForm.Get("to")
	http.Redirect(w, r, "/folders?moved=1", http.StatusSeeOther)
}

// A form whose answer is on the page with the slash.
func (f *folder) archive(w http.ResponseWriter, r *http.Request) {
	f.archived[r.FormValue("id")] = true
	http.Redirect(w, r, "/archive/", http.StatusSeeOther)
}

// One handler for the form and for what it sends.
func (f *folder) settings(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		f.names["default"] = r.PostFormValue("default")
		http.Redirect(w, r, "/folders", http.StatusFound)
		return
	}
	fmt.Fprintln(w, "<form method=post></form>")
}

// The browser is old, not the address.
func legacyBrowser(r *http.Request) bool { return strings.Contains(r.UserAgent(), "MSIE") }

func modern(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if legacyBrowser(r) {
			http.Redirect(w, r, "/unsupported-browser", http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// oldOrders lists what was bought last year, to those who are signed in.
func oldOrders(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		http.Redirect(w, r, "/login", http.StatusSeeOther)
		return
	}
	fmt.Fprintln(w, "o-1, o-2")
}

// deprecatedKeys shows the keys that will soon be revoked, after a second factor.
func deprecatedKeys(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("second-factor"); err != nil || c.Value != "passed" {
		http.Redirect(w, r, "/account/second-factor", http.StatusFound)
		return
	}
	fmt.Fprintln(w, "k-1")
}

// The start page of the site or of a section, the newest documentation, the page after a form.
func startRoutes(site *pages.Site, f *folder) http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("/", site.Start)
	m.Handle("/{$}", http.RedirectHandler("/inventory", http.StatusFound))
	m.Handle("GET /admin", http.RedirectHandler("/admin/users", http.StatusFound))
	m.Handle("GET /docs/latest", http.RedirectHandler("/docs/v3.2", http.StatusFound))
	m.HandleFunc("GET /signout", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
		http.Redirect(w, r, "/goodbye", http.StatusFound)
	})
	m.Handle("POST /newsletter", http.RedirectHandler("/newsletter/thanks", http.StatusSeeOther))

	m.HandleFunc("POST /folders/{id}/name", f.rename)
	m.HandleFunc("POST /files/{id}/move", f.move)
	m.HandleFunc("POST /archive", f.archive)
	m.HandleFunc("/settings", f.settings)
	m.HandleFunc("GET /orders/old", oldOrders)
	m.HandleFunc("GET /keys/deprecated", deprecatedKeys)
	return modern(m)
}
