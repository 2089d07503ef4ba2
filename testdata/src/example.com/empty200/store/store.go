// Package store keeps the records in a SQL database.
package store

import (
	"context"
	"database/sql"
)

// Store is the database.
type Store struct{ DB *sql.DB }

// Delete removes a record.
func (s *Store) Delete(ctx context.Context, id string) error {
	_, err := s.DB.ExecContext(ctx, "DELETE FROM records WHERE id = $1", id)
	return err
}

// Rename changes a record.
func (s *Store) Rename(ctx context.Context, id, name string) error {
	_, err := s.DB.ExecContext(ctx, "UPDATE records SET name = $2 WHERE id = $1", id, name)
	return err
}

// Names has the names of all records.
func (s *Store) Names(ctx context.Context) (*sql.Rows, error) {
	return s.DB.QueryContext(ctx, "SELECT name FROM records")
}
