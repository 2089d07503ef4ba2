// Error branches that only log, or do not even that: net/http answers 200 with an empty body.

package okerrorbody

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strconv"
	"time"
)

func (s *server) editNote(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.PathValue("id"))
	if err != nil {
		log.Println("edit:", err)
		return // want "ok-error-body: "
	}
	writeJSON(w, http.StatusOK, n)
}

func (s *server) countNotes(w http.ResponseWriter, r *http.Request) {
	var n int
	if s.db.QueryRow("SELECT count(*) FROM notes").Scan(&n) != nil {
		return // want "ok-error-body: "
	}
	fmt.Fprintln(w, n)
}

func exportNotes(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(shelf)
	if err == nil {
		w.Header().Set("Content-Type", "application/json")
		w.Write(data)
	} else {
		slog.ErrorContext(r.Context(), "export", "err", err) // want "ok-error-body: "
	}
}

func backup(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("notes.db")
	if err == nil {
		defer f.Close()
		io.Copy(w, f)
	}
} // want "ok-error-body: "

func randomNote(w http.ResponseWriter, r *http.Request) {
	seed, err := strconv.Atoi(r.FormValue("seed"))
	if err != nil {
		fmt.Println("seed:", err)
		return // want "ok-error-body: "
	}
	for _, n := range shelf {
		if seed--; seed < 0 {
			encode(w, n)
			return
		}
	}
	http.NotFound(w, r)
}

var notePage = template.Must(template.New("note").Parse("{{range .}}<h1>{{.}}</h1>{{end}}"))

func (s *server) notePage(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		http.Error(w, "titles could not be read", http.StatusInternalServerError)
		return
	}
	var buf bytes.Buffer
	if err := notePage.Execute(&buf, list); err != nil {
		s.log.Print(err)
		return // want "ok-error-body: "
	}
	buf.WriteTo(w)
}

func newest(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var title string
		err := db.QueryRowContext(r.Context(), "SELECT max(title) FROM notes").Scan(&title)
		if err != nil {
			log.Printf("%s: %v", r.URL.Path, err)
			return // want "ok-error-body: "
		}
		fmt.Fprintln(w, title)
	}
}

func waitFor(done <-chan note) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case n := <-done:
			encode(w, n)
		case <-time.After(5 * time.Second):
			log.Print("timed out")
			return // want "ok-error-body: "
		}
	}
}

type counter struct{ file string }

func (c counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		data, err := os.ReadFile(c.file)
		if err != nil {
			log.Print(err)
			return // want "ok-error-body: "
		}
		w.Write(data)
	default:
		w.Header().Set("Allow", "GET")
		http.Error(w, "use GET", http.StatusMethodNotAllowed)
	}
}

func toBackend(target *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		log.Printf("proxy: %v", err) // want "ok-error-body: "
	}
	return proxy
}

func (s *server) cleanUp(w http.ResponseWriter, r *http.Request) {
	err := s.delete(r.Context(), r.URL.Query().Get("id"))
	if err != nil && s.log != nil {
		s.log.Print("clean up: ", err)
	}
	if err != nil {
		return // want "ok-error-body: "
	}
	w.WriteHeader(http.StatusNoContent)
}
