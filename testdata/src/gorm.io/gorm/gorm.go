// Package gorm stands in for the library of that name.
package gorm

import (
	"context"
	"errors"
)

// Errors of statements.
var (
	ErrDuplicatedKey      = errors.New("duplicated key not allowed")
	ErrForeignKeyViolated = errors.New("violates foreign key constraint")

	ErrCheckConstraintViolated = errors.New("violates check constraint")
	ErrRecordNotFound          = errors.New("record not found")
)

// DB is a connection, and the result of a statement.
type DB struct {
	Error        error
	RowsAffected int64
}

// Where narrows a statement.
func (db *DB) Where(query any, args ...any) *DB { return db }

// Create stores a record.
func (db *DB) Create(value any) *DB { return db }

// First looks for a record.
func (db *DB) First(dest any, conds ...any) *DB { return db }

// Find looks for records.
func (db *DB) Find(dest any, conds ...any) *DB { return db }

// G begins a statement about a type.
func G[T any](db *DB) Interface[T] { return nil }

// Interface is such a statement.
type Interface[T any] interface {
	CreateInterface[T]
}

// CreateInterface is one that nothing has narrowed.
type CreateInterface[T any] interface {
	ExecInterface[T]
	Where(query any, args ...any) ChainInterface[T]
	Create(ctx context.Context, r *T) error
}

// ChainInterface is one that was narrowed.
type ChainInterface[T any] interface {
	ExecInterface[T]
	Where(query any, args ...any) ChainInterface[T]
}

// ExecInterface runs one.
type ExecInterface[T any] interface {
	First(ctx context.Context) (T, error)
	Find(ctx context.Context) ([]T, error)
}
