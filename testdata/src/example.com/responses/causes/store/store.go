// Package store fails in ways that its callers can tell.
package store

import (
	"database/sql"
	"errors"
	"fmt"
	"strconv"
)

// ErrNoUser is that nobody has this id.
var ErrNoUser = errors.New("no such user")

// InvalidError is a value that cannot be stored.
type InvalidError struct{ Field string }

func (e *InvalidError) Error() string { return e.Field + " is not valid" }

// User is somebody.
type User struct{ Name, Owner string }

// Store keeps users.
type Store struct{ DB *sql.DB }

// Find finds one.
func (s *Store) Find(id string) (*User, error) {
	u := new(User)
	err := s.DB.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&u.Name)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNoUser
	}
	if err != nil {
		return nil, fmt.Errorf("find user: %w", err)
	}
	return u, nil
}

// Lookup tells whether there is one.
func (s *Store) Lookup(id string) (*User, bool) { return nil, false }

// Rename gives one another name.
func (s *Store) Rename(id, name string) error {
	if len(name) > 100 {
		return &InvalidError{"name"}
	}
	_, err := s.DB.Exec("UPDATE users SET name = $1 WHERE id = $2", name, id)
	return err
}

// Parse reads an id.
func Parse(text string) (int, error) {
	id, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("id %q: %w", text, err)
	}
	return id, nil
}

// Load finds one as Find does, and gives other errors as they are.
func (s *Store) Load(id string) (*User, error) {
	u := new(User)
	err := s.DB.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&u.Name)
	if err == sql.ErrNoRows {
		return nil, ErrNoUser
	}
	return u, err
}

// Create stores one.
func (s *Store) Create(u User) (int64, error) {
	res, err := s.DB.Exec("INSERT INTO users (name) VALUES ($1)", u.Name)
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}

// Ensure stores one unless it is there.
func (s *Store) Ensure(u User) error {
	if _, err := s.Find(u.Name); err == nil {
		return nil
	}
	_, err := s.Create(u)
	return err
}
