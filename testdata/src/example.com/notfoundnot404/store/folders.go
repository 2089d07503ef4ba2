package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// MissingError says which thing of which kind is not there.
type MissingError struct{ Kind, ID string }

func (e *MissingError) Error() string { return e.Kind + " " + e.ID + " not found" }

// ErrFolderNotFound says that there is no such folder.
var ErrFolderNotFound = errors.New("store: folder not found")

// Folder holds notes.
type Folder struct {
	Name  string
	Notes []Note
}

// Folders are kept in memory.
type Folders struct{ byName map[string]*Folder }

// Folder looks for a folder.
func (f *Folders) Folder(name string) (*Folder, error) {
	folder, ok := f.byName[name]
	if !ok {
		return nil, fmt.Errorf("folder %q: %w", name, ErrFolderNotFound)
	}
	return folder, nil
}

// Lookup gives nil where there is no such folder.
func (f *Folders) Lookup(name string) *Folder { return f.byName[name] }

// Tag looks for a tag.
func (n *Notes) Tag(ctx context.Context, id string) (string, error) {
	var name string
	err := n.DB.QueryRowContext(ctx, "SELECT name FROM tags WHERE id = $1", id).Scan(&name)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", &MissingError{Kind: "tag", ID: id}
	}
	return name, err
}

// IsNotFound tells whether an error says that something is not there.
func IsNotFound(err error) bool {
	var missing *MissingError
	return errors.As(err, &missing) || errors.Is(err, ErrNoNote) || errors.Is(err, ErrFolderNotFound)
}
