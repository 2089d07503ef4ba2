// Absence that is not of what the address names.

package notfoundnot404

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"os"

	"example.com/notfoundnot404/store"
)

// The note stands in the body: 400 and 422 say that of a field.
func (s *server) pin(w http.ResponseWriter, r *http.Request) {
	var in struct{ Note string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if _, err := s.notes.Find(r.Context(), in.Note); errors.Is(err, store.ErrNoNote) {
		http.Error(w, "there is no such note to pin", http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The service's own settings are missing, whatever was asked for.
func (s *server) theme(w http.ResponseWriter, r *http.Request) {
	var theme string
	err := s.notes.DB.QueryRow("SELECT theme FROM settings").Scan(&theme)
	if errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "no theme has been set up", http.StatusInternalServerError)
		return
	}
	if err != nil {
		http.Error(w, "the theme could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, theme)
}

func templates(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("templates/index.html")
	if errors.Is(err, os.ErrNotExist) {
		http.Error(w, "the template is missing", http.StatusInternalServerError)
		return
	}
	if err != nil {
		http.Error(w, "the template could not be read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

// A sign-in does not say which of the two was wrong.
func (s *server) login(w http.ResponseWriter, r *http.Request) {
	var hash string
	err := s.notes.DB.QueryRow("SELECT hash FROM users WHERE name = $1", r.URL.Query().Get("name")).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "wrong name or password", http.StatusBadRequest)
		return
	}
	if err != nil {
		http.Error(w, "the user could not be read", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type pool struct{ clients map[string]*http.Client }

func (p *pool) get(region string) (*http.Client, bool) {
	c, ok := p.clients[region]
	return c, ok
}

// Somebody has forgotten to set a client up: nothing that the caller names is absent.
func (p *pool) proxy(w http.ResponseWriter, r *http.Request) {
	client, ok := p.get(r.PathValue("region"))
	if !ok {
		http.Error(w, "unable to reach the region", http.StatusInternalServerError)
		return
	}
	resp, err := client.Get("https://notes.example.com/")
	if err != nil {
		http.Error(w, "the region does not answer", http.StatusBadGateway)
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

// A part of the request that is left out is missing, not absent.
func (s *server) archive(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if id == "" {
		http.Error(w, "which note?", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A list that is empty.
func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if len(s.drafts) == 0 {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	writeJSON(w, s.drafts)
}

// The absence has been answered under another name.
func (s *server) renamed(w http.ResponseWriter, r *http.Request) {
	title, err := s.notes.Title(r.Context(), r.PathValue("id"))
	if err != nil {
		if errors.Is(err, store.ErrNoRow) {
			http.NotFound(w, r)
			return
		}
		http.Error(w, "the title could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, title)
}

// The path names where to put the note, and the body the note.
func (s *server) file(w http.ResponseWriter, r *http.Request) {
	var in struct{ Note string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	folder := r.PathValue("folder")
	if _, err := s.notes.Find(r.Context(), in.Note); errors.Is(err, store.ErrNoNote) {
		http.Error(w, "there is no such note to put into "+folder, http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What is not there may be the one or the other.
func (s *server) link(w http.ResponseWriter, r *http.Request) {
	var in struct{ Note string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if _, err := s.notes.Find(r.Context(), r.PathValue("id")+"/"+in.Note); errors.Is(err, store.ErrNoNote) {
		http.Error(w, "they cannot be linked", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
