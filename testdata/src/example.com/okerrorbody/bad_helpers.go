// Helpers write the failure: the finding stands at the call that makes it one, or in the helper that fixes 200 for it.

package okerrorbody

import (
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"strconv"
)

// Three hops, none of which knows that it carries a failure: say, sayWith, writeJSON.
func say(w http.ResponseWriter, text string) { sayWith(w, http.StatusOK, text) }

func sayWith(w http.ResponseWriter, status int, text string) {
	writeJSON(w, status, map[string]string{"message": text})
}

func (s *server) pinNote(w http.ResponseWriter, r *http.Request) {
	if _, err := s.find(r.Context(), r.PathValue("id")); err != nil {
		say(w, "pin: "+err.Error()) // want "ok-error-body: "
		return
	}
	say(w, "pinned")
}

// sendFailure fixes the failure and the 200: one finding here, none at its calls.
func sendFailure(w http.ResponseWriter, err error) {
	writeJSON(w, http.StatusOK, failure{Error: err.Error()}) // want "ok-error-body: "
}

func (s *server) unpinNote(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		sendFailure(w, err)
		return
	}
	say(w, "unpinned")
}

func (s *server) copyNote(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.FormValue("from"))
	if err != nil {
		sendFailure(w, fmt.Errorf("copy: %w", err))
		return
	}
	writeJSON(w, http.StatusOK, n)
}

// errorBody leaves the status to its caller, who may have set it, or not.
func errorBody(w http.ResponseWriter, err error) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(failure{err.Error()})
}

func (s *server) foldNote(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		errorBody(w, err) // want "ok-error-body: "
		return
	}
	fmt.Fprintln(w, "folded")
}

func (s *server) answer(w http.ResponseWriter, v any, err error) {
	if err != nil {
		writeJSON(w, 200, map[string]any{"ok": false, "error": err.Error()}) // want "ok-error-body: "
		return
	}
	writeJSON(w, 200, map[string]any{"ok": true, "value": v})
}

func (s *server) answered(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.PathValue("id"))
	s.answer(w, n, err)
}

func emit[T any](w http.ResponseWriter, v T) { encode(w, v) }

func (s *server) exportNote(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.PathValue("id"))
	if err != nil {
		emit(w, failure{"export: " + err.Error()}) // want "ok-error-body: "
		return
	}
	emit(w, n)
}

type result struct {
	Status int
	Body   any
}

func (res result) send(w http.ResponseWriter) { writeJSON(w, res.Status, res.Body) }

func (s *server) hideNote(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		result{Status: http.StatusOK, Body: err.Error()}.send(w) // want "ok-error-body: "
		return
	}
	result{Status: http.StatusOK, Body: "hidden"}.send(w)
}

func pairs(w http.ResponseWriter, status int, kv ...string) {
	body := map[string]string{}
	for i := 0; i+1 < len(kv); i += 2 {
		body[kv[i]] = kv[i+1]
	}
	writeJSON(w, status, body)
}

func splitNote(w http.ResponseWriter, r *http.Request) {
	at, err := strconv.Atoi(r.FormValue("at"))
	if err != nil {
		pairs(w, http.StatusOK, "error", err.Error()) // want "ok-error-body: "
		return
	}
	pairs(w, http.StatusOK, "split", strconv.Itoa(at))
}

func (s *server) linkNotes(w http.ResponseWriter, r *http.Request) {
	sendErr := func(text string) { encode(w, map[string]string{"error": text}) }
	if r.FormValue("from") == r.FormValue("to") {
		sendErr("a note cannot be linked to itself") // want "ok-error-body: "
		return
	}
	if _, err := s.find(r.Context(), r.FormValue("to")); err != nil {
		sendErr(err.Error()) // want "ok-error-body: "
		return
	}
	encode(w, map[string]string{"linked": r.FormValue("to")})
}

// statusFor forgets the failures that it does not know.
func statusFor(err error) int {
	if errors.Is(err, errArchived) {
		return http.StatusConflict
	}
	return http.StatusOK
}

func decodeNote(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := json.NewDecoder(r.Body).Decode(&n); err != nil {
		http.Error(w, "malformed JSON", statusFor(err)) // want "ok-error-body: "
		return
	}
	encode(w, n)
}

func (s *server) statusInVariable(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		status := http.StatusInternalServerError
		if errors.Is(err, errArchived) {
			status = http.StatusOK // want "ok-error-body: "
		}
		http.Error(w, "titles could not be read", status)
		return
	}
	writeJSON(w, http.StatusOK, list)
}

var pages = template.Must(template.ParseGlob("templates/*.html"))

func (s *server) render(w http.ResponseWriter, name string, data any) {
	if err := pages.ExecuteTemplate(w, name, data); err != nil {
		s.log.Print(err)
	}
}

func (s *server) indexPage(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		s.render(w, "error.html", err) // want "ok-error-body: "
		return
	}
	s.render(w, "index.html", list)
}

func badRoutes(mux *http.ServeMux, s *server) {
	mux.HandleFunc("GET /notes", s.listNotes)
	mux.HandleFunc("GET /notes/{id}", s.showNote)
	mux.HandleFunc("PUT /notes/{id}/star", s.starNote)
	mux.HandleFunc("DELETE /notes/{id}", s.archiveNote)
	mux.HandleFunc("GET /notes/{id}/page", s.notePage)
	mux.HandleFunc("GET /", s.indexPage)
	mux.Handle("GET /newest", newest(s.db))
	mux.Handle("/counter", counter{"visits.txt"})
}
