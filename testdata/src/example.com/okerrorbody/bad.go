// Failures answered 200, in the handler itself: by an error branch that writes, or by a body that says so.

package okerrorbody

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func (s *server) showNote(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.PathValue("id"))
	if err != nil {
		fmt.Fprintf(w, "error: %v", err) // want "ok-error-body: "
		return
	}
	fmt.Fprintln(w, n.Text)
}

func (s *server) listNotes(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // want "ok-error-body: "
		return
	}
	writeJSON(w, http.StatusOK, list)
}

func (s *server) moveNote(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Exec("UPDATE notes SET book = $1", r.FormValue("book")); err != nil {
		http.Error(w, "the note was not moved", http.StatusOK) // want "ok-error-body: "
		return
	}
	fmt.Fprintln(w, "moved")
}

func (s *server) starNote(w http.ResponseWriter, r *http.Request) {
	_, err := s.db.ExecContext(r.Context(), "UPDATE notes SET star = true WHERE id = $1", r.PathValue("id"))
	if err != nil {
		s.log.Printf("star: %v", err)
		w.WriteHeader(http.StatusOK) // want "ok-error-body: "
		w.Write([]byte("try again later"))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func parseNote(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.NewDecoder(r.Body).Decode(&n); err != nil {
		json.NewEncoder(w).Encode(map[string]any{ // want "ok-error-body: "
			"success": false,
			"message": "malformed JSON",
		})
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"success": true, "note": n})
}

var shelf = map[string]note{}

func shelfNote(w http.ResponseWriter, r *http.Request) {
	n, ok := shelf[r.PathValue("id")]
	if !ok {
		w.Write([]byte(`{"error": "no such note"}`)) // want "ok-error-body: "
		return
	}
	encode(w, n)
}

func shareNote(w http.ResponseWriter, r *http.Request) {
	var out struct {
		Status string `json:"status"`
		Link   string `json:"link,omitempty"`
	}
	abs, err := filepath.Abs(r.FormValue("path"))
	if err != nil {
		out.Status = "error"
		encode(w, out) // want "ok-error-body: "
		return
	}
	out.Status, out.Link = "ok", "/share"+abs
	encode(w, out)
}

type failure struct {
	Error string `json:"error" xml:"error"`
}

func renderNote(w http.ResponseWriter, r *http.Request) {
	src, err := os.ReadFile("templates/note.md")
	if err != nil {
		xml.NewEncoder(w).Encode(failure{err.Error()}) // want "ok-error-body: "
		return
	}
	w.Write(src)
}

type listing struct {
	Titles []string `json:"titles,omitempty"`
	Errors []string `json:"errors,omitempty"`
}

func (s *server) listing(w http.ResponseWriter, r *http.Request) {
	titles, err := s.titles(r.Context())
	if err == nil {
		encode(w, listing{Titles: titles})
	} else {
		encode(w, listing{Errors: []string{err.Error()}}) // want "ok-error-body: "
	}
}

func (s *server) lockNote(w http.ResponseWriter, r *http.Request) {
	err := s.lock(r.Context(), r.PathValue("id"))
	switch {
	case errors.Is(err, errArchived):
		io.WriteString(w, "this note is archived and cannot be locked") // want "ok-error-body: "
	case err != nil:
		http.Error(w, "note could not be locked", http.StatusInternalServerError)
	default:
		io.WriteString(w, "locked")
	}
}

func (s *server) private(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if token == "" {
		fmt.Fprintln(w, "unauthorized") // want "ok-error-body: "
		return
	}
	fmt.Fprintln(w, "private notes")
}

func purge(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		fmt.Fprint(w, "Method not allowed") // want "ok-error-body: "
		return
	}
	fmt.Fprint(w, "purged")
}

func pageOf(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		io.WriteString(w, `{"success":false,"message":"page is not a number"}`) // want "ok-error-body: "
		return
	}
	fmt.Fprintf(w, `{"success":true,"page":%d}`, page)
}

func (s *server) archiveNote(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		log.Printf("archive: %v", err)
		w.WriteHeader(http.StatusAccepted) // want "ok-error-body: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) renumber(w http.ResponseWriter, r *http.Request) {
	tx, err := s.db.BeginTx(r.Context(), nil)
	if err != nil {
		http.Error(w, "no transaction", http.StatusInternalServerError)
		return
	}
	if _, err := tx.Exec("UPDATE notes SET n = n + 1"); err != nil {
		tx.Rollback()
		w.WriteHeader(http.StatusNoContent) // want "ok-error-body: "
		return
	}
	if err := tx.Commit(); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
