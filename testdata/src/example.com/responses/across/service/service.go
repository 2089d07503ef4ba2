// Package service does the work, and fails as package failures knows.
package service

import (
	"database/sql"
	"fmt"
	"net/mail"
	"strconv"

	"example.com/responses/across/failures"
)

// Users keeps users.
type Users struct{ db *sql.DB }

// Create stores one.
func (u *Users) Create(name, address string) (int64, error) {
	if _, err := mail.ParseAddress(address); err != nil {
		return 0, &failures.Invalid{Field: "address"}
	}
	res, err := u.db.Exec("INSERT INTO users (name) VALUES ($1)", name)
	if err != nil {
		return 0, fmt.Errorf("store: %w", err)
	}
	return res.LastInsertId()
}

// Rename renames one.
func (u *Users) Rename(id int, name string) error {
	if u.taken(name) {
		return failures.ErrTaken
	}
	_, err := u.db.Exec("UPDATE users SET name = $1 WHERE id = $2", name, id)
	return err
}

func (u *Users) taken(name string) bool { return name == "root" }

// Reserve keeps a name.
func (u *Users) Reserve(name string) error {
	if u.taken(name) {
		return failures.ErrTaken
	}
	return nil
}

// ID reads an id.
func ID(text string) (int, error) {
	id, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("the id %q is no number", text)
	}
	return id, nil
}

// Allowed tells whether the user may do it.
func (u *Users) Allowed(name string) error {
	if u.taken(name) {
		return failures.ErrForbidden
	}
	return nil
}
