// Package store keeps books. Some of its errors are the client's, some the server's, and one function has both.
//
//	store.ParseFilter("pages=x") // malformed input
//	books.Find(ctx, filter)      // an error of the database
//	books.Save(ctx, book)        // either
package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ErrInvalidISBN says that a book's number cannot be one.
var ErrInvalidISBN = errors.New("invalid ISBN")

// Book is a book.
type Book struct {
	ISBN, Title string
	Pages       int
}

// DecodeBook reads a book.
func DecodeBook(r io.Reader) (Book, error) {
	var b Book
	if err := json.NewDecoder(r).Decode(&b); err != nil {
		return Book{}, fmt.Errorf("decode book: %w", err)
	}
	return b, nil
}

// Validate checks a book.
func (b Book) Validate() error {
	if b.Title == "" {
		return errors.New("title is required")
	}
	if b.Pages <= 0 {
		return fmt.Errorf("%d pages are too few", b.Pages)
	}
	return CheckISBN(b.ISBN)
}

// CheckISBN checks the number of a book.
func CheckISBN(isbn string) error {
	if len(isbn) != 13 {
		return ErrInvalidISBN
	}
	return nil
}

// Filter chooses books.
type Filter struct {
	Field string
	Value int
}

// SyntaxError is a filter that cannot be read.
type SyntaxError struct{ Expr string }

func (e *SyntaxError) Error() string { return "filter: cannot read " + strconv.Quote(e.Expr) }

// ParseFilter reads "pages=200".
func ParseFilter(expr string) (Filter, error) {
	field, value, ok := strings.Cut(expr, "=")
	if !ok {
		return Filter{}, &SyntaxError{expr}
	}
	n, err := strconv.Atoi(value)
	if err != nil {
		return Filter{}, fmt.Errorf("filter %s: %w", field, err)
	}
	return Filter{field, n}, nil
}

// Books is the table of books.
type Books struct{ DB *sql.DB }

// Find reads books; it fails only with the database.
func (s *Books) Find(ctx context.Context, f Filter) (n int, err error) {
	err = s.DB.QueryRowContext(ctx, "SELECT count(*) FROM books WHERE pages = $1", f.Value).Scan(&n)
	return n, err
}

// Save validates and writes a book.
func (s *Books) Save(ctx context.Context, b Book) error {
	if err := b.Validate(); err != nil {
		return fmt.Errorf("save: %w", err)
	}
	_, err := s.DB.ExecContext(ctx, "INSERT INTO books VALUES ($1, $2, $3)", b.ISBN, b.Title, b.Pages)
	return err
}

// Extra reads the JSON that is stored with a book.
func (s *Books) Extra(ctx context.Context, isbn string) (map[string]string, error) {
	var raw []byte
	if err := s.DB.QueryRowContext(ctx, "SELECT extra FROM books WHERE isbn = $1", isbn).Scan(&raw); err != nil {
		return nil, err
	}
	var extra map[string]string
	if err := json.Unmarshal(raw, &extra); err != nil {
		return nil, fmt.Errorf("extra of %s: %w", isbn, err)
	}
	return extra, nil
}

// Reserve only computes; it fails for what was asked.
func (s *Books) Reserve(b Book, copies int) error {
	if copies > 5 {
		return fmt.Errorf("%d copies are too many", copies)
	}
	return CheckISBN(b.ISBN)
}
