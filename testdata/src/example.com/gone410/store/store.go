// Package store keeps posts, and remembers those that were deleted.
package store

import (
	"database/sql"
	"errors"
	"time"
)

// Errors of posts.
var (
	ErrNoPost      = errors.New("store: no such post")
	ErrPostDeleted = errors.New("store: the post was deleted")
	ErrGone        = errors.New("store: gone")
	ErrNotFound    = errors.New("store: not found")
)

// State is what became of a document.
type State int

// The states.
const (
	Live State = iota
	Hidden
	Deleted
)

// Post is a post.
type Post struct {
	ID        string
	Title     string
	Deleted   bool
	Draft     bool
	DeletedAt *time.Time
	RemovedOn time.Time
	Erased    sql.NullTime
	State     State
	Status    string
}

// IsDeleted tells whether it was deleted.
func (p *Post) IsDeleted() bool { return p.DeletedAt != nil }

// Posts are the posts.
type Posts struct{ DB *sql.DB }

// Find finds a post, nil if there is none.
func (p *Posts) Find(id string) (*Post, error) {
	var post Post
	err := p.DB.QueryRow("SELECT id, title FROM posts WHERE id = $1", id).Scan(&post.ID, &post.Title)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNoPost
	}
	if err != nil {
		return nil, err
	}
	return &post, nil
}

// Living finds a post that was not deleted.
func (p *Posts) Living(id string) (*Post, error) {
	post, err := p.Find(id)
	if err != nil {
		return nil, err
	}
	if post.Deleted {
		return nil, ErrPostDeleted
	}
	return post, nil
}

// Visible finds a post, as if those that were deleted had never been.
func (p *Posts) Visible(id string) (*Post, error) {
	post, err := p.Find(id)
	if err != nil {
		return nil, err
	}
	if post.Deleted {
		return nil, ErrNotFound
	}
	return post, nil
}

// Delete deletes a post, and tells whether there was one.
func (p *Posts) Delete(id string) (deleted bool, err error) {
	res, err := p.DB.Exec("DELETE FROM posts WHERE id = $1", id)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n > 0, err
}
