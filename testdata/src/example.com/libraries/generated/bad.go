package generated

import (
	"database/sql"
	"errors"
	"net/http"
	"strconv"

	"example.com/libraries/generated/ent"
	"example.com/libraries/generated/sqlc"
)

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	n, err := s.queries.GetNote(r.Context(), r.PathValue("id"))
	if err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	w.Write([]byte(n.Text))
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	if _, err := s.queries.ListNotes(r.Context()); err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) add(w http.ResponseWriter, r *http.Request) {
	if _, err := s.queries.CreateNote(r.Context(), sqlc.CreateNoteParams{Text: r.FormValue("text")}); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) drop(w http.ResponseWriter, r *http.Request) {
	if err := s.queries.DeleteNote(r.Context(), r.PathValue("id")); err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) pgxShow(w http.ResponseWriter, r *http.Request) {
	n, err := s.pgx.GetNote(r.Context(), r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		failed(w, http.StatusBadRequest) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	w.Write([]byte(n.Text))
}

func (s *server) pgxDrop(w http.ResponseWriter, r *http.Request) {
	if err := s.pgx.DeleteNote(r.Context(), r.PathValue("id")); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) entShow(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	n, err := s.client.Note.Get(r.Context(), id)
	if ent.IsNotFound(err) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	w.Write([]byte(n.Text))
}

func (s *server) entAdd(w http.ResponseWriter, r *http.Request) {
	_, err := s.client.Note.Save(r.Context(), r.FormValue("text"))
	switch {
	case ent.IsConstraintError(err):
		failed(w, http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
	case ent.IsValidationError(err):
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
	case err != nil:
		failed(w, http.StatusInternalServerError)
	default:
		done(w)
	}
}

func (s *server) entAddAgain(w http.ResponseWriter, r *http.Request) {
	_, err := s.client.Note.Save(r.Context(), r.FormValue("text"))
	var violated *ent.ConstraintError
	if errors.As(err, &violated) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	done(w)
}
