// Package store keeps notes.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// ErrNoNote says that there is no such note.
var ErrNoNote = errors.New("store: note not found")

// Note is a note.
type Note struct {
	ID    string
	Title string
}

// Notes keeps them in a database.
type Notes struct{ DB *sql.DB }

// Find looks for a note.
func (n *Notes) Find(ctx context.Context, id string) (Note, error) {
	var note Note
	err := n.DB.QueryRowContext(ctx, "SELECT id, title FROM notes WHERE id = $1", id).Scan(&note.ID, &note.Title)
	if errors.Is(err, sql.ErrNoRows) {
		return Note{}, ErrNoNote
	}
	if err != nil {
		return Note{}, fmt.Errorf("find note %s: %w", id, err)
	}
	return note, nil
}

// Settings are the service's own.
func (n *Notes) Settings(ctx context.Context) (string, error) {
	var theme string
	return theme, n.DB.QueryRowContext(ctx, "SELECT theme FROM settings").Scan(&theme)
}

// ErrNoRow is what the database says.
var ErrNoRow = sql.ErrNoRows

// Title gives the title of a note.
func (n *Notes) Title(ctx context.Context, id string) (string, error) {
	var title string
	err := n.DB.QueryRowContext(ctx, "SELECT title FROM notes WHERE id = $1", id).Scan(&title)
	return title, err
}
