// Package method405 answers methods that it does not serve.
package method405

import (
	"encoding/json"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
)

type note struct {
	ID    string
	Owner string
	Text  string
	Tag   string
}

type server struct {
	mu          sync.Mutex
	notes       map[string]note
	readOnly    bool
	maintenance atomic.Bool
}

func (s *server) list(w http.ResponseWriter) { json.NewEncoder(w).Encode(s.notes) }

func (s *server) add(w http.ResponseWriter, r *http.Request) {
	var in note
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.notes[in.ID] = in
	w.WriteHeader(http.StatusCreated)
}

func (s *server) clear(w http.ResponseWriter) {
	clear(s.notes)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/notes", s.without)
	mux.HandleFunc("/notes/new", s.onlyPost)
	mux.HandleFunc("/notes/all", s.onlyIf)
	mux.HandleFunc("GET /notes/first", s.first)
	mux.HandleFunc("POST /notes/first", s.first)
	mux.HandleFunc("/notes/length", s.length)
	mux.HandleFunc("/notes/count", s.count)
	mux.HandleFunc("/notes/draft", s.draft)
	return mux
}

func fail(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": text})
}

var errMethod = errors.New("method not allowed")
