// Traps: the state of the service decides, so the next request may be led elsewhere or not at all.

package permanent302

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"time"
)

type station struct {
	cluster     cluster
	installed   atomic.Bool
	maintenance atomic.Bool
	rebuilding  atomic.Bool
	flags       map[string]bool
	dev         bool
	opens       time.Time
	files       map[string]bool // whether each is in cold storage
	next        http.Handler
}

// The first visitor sets the program up.
func (s *station) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !s.installed.Load() && !strings.HasPrefix(r.URL.Path, "/setup/") {
		http.Redirect(w, r, "/setup/", http.StatusFound)
		return
	}
	s.next.ServeHTTP(w, r)
}

func (s *station) setup(w http.ResponseWriter, r *http.Request) {
	if s.installed.Load() {
		http.Redirect(w, r, "/trains", http.StatusFound)
		return
	}
	fmt.Fprintln(w, "<form method=post></form>")
}

// Who waits on this page is led back when the work is done.
func (s *station) closed(w http.ResponseWriter, r *http.Request) {
	if !s.maintenance.Load() {
		http.Redirect(w, r, "/timetable", http.StatusFound)
		return
	}
	w.Header().Set("Retry-After", "600")
	http.Error(w, "maintenance", http.StatusServiceUnavailable)
}

// The printed timetable stands in while the index is rebuilt.
func (s *station) timetable(w http.ResponseWriter, r *http.Request) {
	if s.rebuilding.Load() {
		http.Redirect(w, r, "/timetable.pdf", http.StatusTemporaryRedirect)
		return
	}
	fmt.Fprintln(w, "8:15")
}

func (s *station) tickets(w http.ResponseWriter, r *http.Request) {
	if s.flags["new-ticket-shop"] {
		http.Redirect(w, r, "/shop", http.StatusFound)
		return
	}
	fmt.Fprintln(w, "<h1>Tickets</h1>")
}

// In development the pages come from the bundler, which reloads them.
func (s *station) assets() http.HandlerFunc {
	files := http.FileServer(http.Dir("dist"))
	return func(w http.ResponseWriter, r *http.Request) {
		if s.dev {
			http.Redirect(w, r, "http://localhost:5173"+r.URL.Path, http.StatusFound)
			return
		}
		files.ServeHTTP(w, r)
	}
}

func (s *station) presale(w http.ResponseWriter, r *http.Request) {
	if time.Now().Before(s.opens) {
		http.Redirect(w, r, "/countdown", http.StatusSeeOther)
		return
	}
	fmt.Fprintln(w, "<h1>Presale</h1>")
}

// What was moved to cold storage must be asked for, and is here again some hours later.
func (s *station) recording(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	cold, ok := s.files[name]
	switch {
	case !ok:
		http.NotFound(w, r)
	case cold:
		http.Redirect(w, r, "/recordings/"+name+"/thaw", http.StatusFound)
	default:
		http.ServeFile(w, r, "recordings/"+name)
	}
}

func (s *station) routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("/keys/{key}", s.onOwner)
	m.HandleFunc("GET /setup/{$}", s.setup)
	m.HandleFunc("GET /maintenance", s.closed)
	m.HandleFunc("GET /timetable", s.timetable)
	m.HandleFunc("GET /tickets", s.tickets)
	m.HandleFunc("GET /assets/", s.assets())
	m.HandleFunc("GET /presale", s.presale)
	m.HandleFunc("GET /recordings/{name}", s.recording)
	m.HandleFunc("/", s.drained)
	return s.onLeader(m)
}
