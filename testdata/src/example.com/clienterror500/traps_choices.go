// Input that only chooses between answers is not what is wrong.

package clienterror500

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

// The failure is the database's; the client says how it wants to hear of it.
func (s *server) pinged(w http.ResponseWriter, r *http.Request) {
	if err := s.db.Ping(); err != nil {
		if r.Header.Get("X-Requested-With") != "XMLHttpRequest" {
			http.Error(w, "the service is down", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func report(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("report.json")
	if err != nil && strings.Contains(r.Header.Get("Accept"), "json") {
		http.Error(w, `{"message":"no report"}`, http.StatusInternalServerError)
		return
	} else if err != nil {
		http.Error(w, "no report", http.StatusInternalServerError)
		return
	}
	_, _ = w.Write(data)
}

// Crash answers as asked, to try alerts out.
func crash(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("simulate") == "failure" {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func mode(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("mode") {
	case "maintenance":
		http.Error(w, "come back later", http.StatusServiceUnavailable)
	default:
		http.Error(w, "no such mode", http.StatusUnprocessableEntity)
	}
}

// Statuses other than 500 are chosen.
func beta(w http.ResponseWriter, r *http.Request) {
	if len(r.FormValue("q")) > 10 && os.Getenv("BUSY") != "" {
		http.Error(w, "too much for now", http.StatusServiceUnavailable)
		return
	}
	if v := r.Header.Get("X-Version"); v != "2" {
		w.WriteHeader(http.StatusHTTPVersionNotSupported)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l label) shared() bool { return l.owner == "shared" }

func (s *server) openLabel(w http.ResponseWriter, r *http.Request) {
	l := label{r.FormValue("owner"), r.FormValue("name")}
	if l.shared() {
		if s.log == nil {
			http.Error(w, "no log has been set up", http.StatusInternalServerError)
			return
		}
	}
	fmt.Fprintln(w, l.owner, l.name)
}
