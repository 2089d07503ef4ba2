// Package pgxpool stands in for the pool of that name: the tables speak for it, only its declarations matter.
package pgxpool

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

var failure = errors.New("no connection")

// Pool has connections.
type Pool struct{ row pgx.Row }

// QueryRow looks for a row.
func (p *Pool) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row { return p.row }

// Query looks for rows.
func (p *Pool) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	return nil, failure
}

// Exec runs a statement.
func (p *Pool) Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error) {
	return pgconn.CommandTag{}, failure
}

// Ping asks whether the database is there.
func (p *Pool) Ping(ctx context.Context) error { return failure }

// New makes a pool for the database at the address.
func New(ctx context.Context, dsn string) (*Pool, error) { return nil, failure }

// Close gives the connections back.
func (p *Pool) Close() {}
