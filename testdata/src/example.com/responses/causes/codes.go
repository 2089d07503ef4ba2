package causes

import (
	"database/sql"
	"errors"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgconn"
)

// os.ReadFile fails with fs.ErrNotExist, which os.ErrNotExist is another name of.
func readFile(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/srv/" + r.PathValue("name"))
	if errors.Is(err, os.ErrNotExist) {
		w.WriteHeader(http.StatusNotFound) // → GET by name 404 empty because absence (a comparison with os.ErrNotExist)
		return
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → GET by name 500 empty because server fault (the error of os.ReadFile)
		return
	}
	w.Write(data) // → GET by name implicit 200 body
}

type roll struct {
	db     *sql.DB
	failed int
}

func (s *roll) enroll(w http.ResponseWriter, r *http.Request) {
	_, err := s.db.ExecContext(r.Context(), "INSERT INTO members (name) VALUES ($1)", r.FormValue("name"))
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) && pgErr.Code == "23505" {
		w.WriteHeader(http.StatusConflict) // → 409 empty because conflict (pgErr.Code == "23505")
		return
	}
	if errors.As(err, &pgErr) {
		switch pgErr.Code {
		case "22P02":
			w.WriteHeader(http.StatusBadRequest) // → 400 empty because malformed input (pgErr.Code == "22P02")
			return
		}
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of sql.DB.ExecContext)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty creates INSERT INTO members
}

type box interface{ Open() (string, error) }

// The variable of the error lives on in a closure.
func (s *roll) open(w http.ResponseWriter, r *http.Request, b box) {
	text, err := b.Open()
	defer func() {
		if err != nil {
			s.failed++
		}
	}()
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because failure (the error of causes.box.Open)
		return
	}
	w.Write([]byte(text)) // → implicit 200 body
}
