// Absence that is answered as such.

package notfoundnot404

import (
	"errors"
	"net/http"
	"os"
	"time"

	"example.com/notfoundnot404/store"
)

func modified(f *os.File) time.Time {
	info, err := f.Stat()
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}

func (s *server) showRight(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNoNote) {
		http.Error(w, "no such note", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, note)
}

func (s *server) showGone(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNoNote) {
		http.Error(w, "it has been removed", http.StatusGone)
		return
	}
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, note)
}

func (s *server) showHidden(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNoNote) {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, note)
}

func (s *server) draftRight(w http.ResponseWriter, r *http.Request) {
	draft, ok := s.drafts[r.PathValue("id")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	writeJSON(w, draft)
}
