// Package clienterror500 is the fixture of client-error-500: a shop on net/http.
//
//	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
//		http.Error(w, err.Error(), http.StatusInternalServerError) // reported: use 400
//	}
package clienterror500

import (
	"context"
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
)

type order struct {
	ID       int      `json:"id"`
	Item     string   `json:"item"`
	Quantity int      `json:"quantity"`
	Email    string   `json:"email"`
	Kind     string   `json:"kind"`
	Tags     []string `json:"tags"`
}

type server struct {
	db  *sql.DB
	log *log.Logger
}

func (s *server) insert(ctx context.Context, o order) error {
	_, err := s.db.ExecContext(ctx, "INSERT INTO orders (item, quantity) VALUES ($1, $2)", o.Item, o.Quantity)
	return err
}

func (s *server) orders(ctx context.Context, limit int) ([]order, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT id, item FROM orders LIMIT $1", limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []order{}
	for rows.Next() {
		var o order
		if err := rows.Scan(&o.ID, &o.Item); err != nil {
			return nil, err
		}
		list = append(list, o)
	}
	return list, rows.Err()
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Print(err)
	}
}
