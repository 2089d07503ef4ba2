// Package pgx stands in for the driver of that name: the tables speak for it, only its declarations matter.
package pgx

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
)

// ErrNoRows is returned by Scan where the query gave nothing.
var ErrNoRows = errors.New("no rows in result set")

// Row is one that was asked for.
type Row interface{ Scan(dest ...any) error }

// Rows are several.
type Rows interface {
	Scan(dest ...any) error
	Err() error
}

// Tx is a transaction.
type Tx interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) Row
	Commit(ctx context.Context) error
}
