// Package bun stands in for the library of that name: the tables speak for it, only its declarations matter.
package bun

import (
	"context"
	"database/sql"
	"errors"
)

var failure = errors.New("no connection")

// DB is a connection.
type DB struct{}

// SelectQuery and InsertQuery are statements.
type (
	SelectQuery struct{}
	InsertQuery struct{}
)

// NewSelect begins one.
func (db *DB) NewSelect() *SelectQuery { return &SelectQuery{} }

// NewInsert begins one.
func (db *DB) NewInsert() *InsertQuery { return &InsertQuery{} }

// Model says what it is about.
func (q *SelectQuery) Model(v any) *SelectQuery { return q }

// Model says what it is about.
func (q *InsertQuery) Model(v any) *InsertQuery { return q }

// Where narrows it.
func (q *SelectQuery) Where(query string, args ...any) *SelectQuery { return q }

// Scan runs it.
func (q *SelectQuery) Scan(ctx context.Context, dest ...any) error { return failure }

// Exec runs it.
func (q *InsertQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { return nil, failure }
