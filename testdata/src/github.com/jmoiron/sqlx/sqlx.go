// Package sqlx stands in for the library of that name: the tables speak for it, only its declarations matter.
package sqlx

import (
	"context"
	"errors"
)

var failure = errors.New("no connection")

// DB is a connection.
type DB struct{}

// GetContext looks for a row.
func (db *DB) GetContext(ctx context.Context, dest any, query string, args ...any) error {
	return failure
}

// SelectContext looks for rows.
func (db *DB) SelectContext(ctx context.Context, dest any, query string, args ...any) error {
	return failure
}
