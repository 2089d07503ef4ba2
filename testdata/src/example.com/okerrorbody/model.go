// Package okerrorbody is the fixture of ok-error-body: a notebook on net/http.
//
//	if err != nil {
//		json.NewEncoder(w).Encode(map[string]string{"error": err.Error()}) // reported: a 200
//		return
//	}
package okerrorbody

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"log"
	"net/http"
)

var errArchived = errors.New("note is archived")

type note struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

type server struct {
	db  *sql.DB
	log *log.Logger
}

func (s *server) find(ctx context.Context, id string) (note, error) {
	var n note
	err := s.db.QueryRowContext(ctx, "SELECT id, title, text FROM notes WHERE id = $1", id).Scan(&n.ID, &n.Title, &n.Text)
	return n, err
}

func (s *server) titles(ctx context.Context) ([]string, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT title FROM notes")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []string
	for rows.Next() {
		var title string
		if err := rows.Scan(&title); err != nil {
			return nil, err
		}
		list = append(list, title)
	}
	return list, rows.Err()
}

func (s *server) delete(ctx context.Context, id string) error {
	_, err := s.db.ExecContext(ctx, "DELETE FROM notes WHERE id = $1", id)
	return err
}

func (s *server) lock(ctx context.Context, id string) error {
	res, err := s.db.ExecContext(ctx, "UPDATE notes SET locked = true WHERE id = $1 AND NOT archived", id)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n > 0 {
		return err
	}
	return errArchived
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Print(err)
	}
}

// encode leaves the status to its caller, or to net/http.
func encode(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}
