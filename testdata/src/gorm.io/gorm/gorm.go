// Package gorm stands in for the library of that name.
package gorm

import "errors"

// Errors of statements.
var (
	ErrDuplicatedKey      = errors.New("duplicated key not allowed")
	ErrForeignKeyViolated = errors.New("violates foreign key constraint")
	ErrRecordNotFound     = errors.New("record not found")
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
