// Package store keeps notes in a CouchDB, which speaks HTTP, and orders in a SQL database.
package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

// Notes are the notes.
type Notes struct {
	HTTP *http.Client
	Base string
}

type Note struct{ Title string }

// Note reads a note.
func (n *Notes) Note(id string) (*Note, error) {
	resp, err := n.HTTP.Get(n.Base + "/notes/" + url.PathEscape(id))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("store: %s", resp.Status)
	}
	var note Note
	if err := json.NewDecoder(resp.Body).Decode(&note); err != nil {
		return nil, err
	}
	return &note, nil
}

// Orders are the orders.
type Orders struct{ DB *sql.DB }

// Count counts them.
func (o *Orders) Count() (int, error) {
	rows, err := o.DB.Query("SELECT id FROM orders")
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}
