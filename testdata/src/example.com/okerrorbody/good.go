// Failures that say so in the status, whatever their body looks like.

package okerrorbody

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strconv"

	"example.com/okerrorbody/respond"
)

func (s *server) goodShow(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		log.Print(err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	encode(w, n)
}

func (s *server) goodList(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError)
		json.NewEncoder(w).Encode(map[string]any{"success": false, "error": "titles could not be read"})
		return
	}
	encode(w, map[string]any{"success": true, "titles": list})
}

// The body helper comes after a status here, and without one elsewhere.
func (s *server) goodFold(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		errorBody(w, err)
		return
	}
	fmt.Fprintln(w, "folded")
}

func goodSort(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("by") == "" {
		w.WriteHeader(http.StatusBadRequest)
		respond.Body(w, "by is missing")
		return
	}
	respond.Message(w, "sorted")
}

func goodParse(w http.ResponseWriter, r *http.Request) {
	status, body := http.StatusOK, any("fine")
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		status, body = http.StatusBadRequest, failure{err.Error()}
	}
	writeJSON(w, status, body)
}

func (s *server) goodHide(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		result{Status: http.StatusInternalServerError, Body: failure{"not hidden"}}.send(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The branch without an error is the success here, whichever way it is written.
func (s *server) goodInverted(w http.ResponseWriter, r *http.Request) {
	if _, err := s.titles(r.Context()); err == nil {
		w.WriteHeader(http.StatusOK)
		fmt.Fprintln(w, "all titles can be read")
		return
	}
	http.Error(w, "titles could not be read", http.StatusInternalServerError)
}

func goodToken(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.Header().Set("WWW-Authenticate", "Bearer")
		respond.Send(w, respond.With(http.StatusUnauthorized, "no token"))
		return
	}
	respond.OK(w, "welcome")
}

func (s *server) goodAnswer(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	fail := func(status int) {
		w.WriteHeader(status)
		encode(w, failure{http.StatusText(status)})
	}
	switch {
	case errors.Is(err, errArchived):
		fail(http.StatusConflict)
	case err != nil:
		fail(http.StatusInternalServerError)
	default:
		encode(w, list)
	}
}

func (s *server) goodPage(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		s.render(w, "error.html", err)
		return
	}
	s.render(w, "index.html", list)
}
