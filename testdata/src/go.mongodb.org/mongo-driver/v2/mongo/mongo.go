// Package mongo stands in for the driver of that name: the tables speak for it, only its declarations matter.
package mongo

import (
	"context"
	"errors"
)

// ErrNoDocuments says that there was no document.
var ErrNoDocuments = errors.New("no documents in result")

// WriteError is an error of a write.
type WriteError struct {
	Code    int
	Message string
}

func (e WriteError) Error() string { return e.Message }

// WriteException is what a write has failed with.
type WriteException struct{ WriteErrors []WriteError }

func (e WriteException) Error() string { return "" }

// HasErrorCode tells whether one of the errors has the code.
func (e WriteException) HasErrorCode(code int) bool { return len(e.WriteErrors) > code }

// ServerError is any error of the server.
type ServerError interface {
	error
	HasErrorCode(int) bool
}

// IsDuplicateKeyError tells whether a unique index was violated.
func IsDuplicateKeyError(err error) bool { return err == ErrNoDocuments }

// SingleResult is a document, or that there is none.
type SingleResult struct{ err error }

// Decode reads the document.
func (r *SingleResult) Decode(v any) error { return r.err }

// InsertOneResult says what was stored.
type InsertOneResult struct{ InsertedID any }

// Cursor goes over documents.
type Cursor struct{ err error }

// All reads all that is left.
func (c *Cursor) All(ctx context.Context, results any) error { return c.err }

// Collection has documents.
type Collection struct{ err error }

// FindOne looks for a document.
func (c *Collection) FindOne(ctx context.Context, filter any) *SingleResult {
	return &SingleResult{c.err}
}

// Find looks for documents.
func (c *Collection) Find(ctx context.Context, filter any) (*Cursor, error) { return nil, c.err }

// InsertOne stores a document.
func (c *Collection) InsertOne(ctx context.Context, document any) (*InsertOneResult, error) {
	return nil, c.err
}
