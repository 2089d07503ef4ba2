// Package store keeps accounts.
package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/lib/pq"
)

// What can be in the way.
var (
	ErrEmailTaken    = errors.New("store: this address is taken")
	ErrAlreadyActive = errors.New("store: the account is active")
	ErrWeak          = errors.New("store: that will not do")
)

// Accounts keeps them in a database.
type Accounts struct {
	DB     *sql.DB
	Active map[string]bool
}

// Add stores an account.
func (a *Accounts) Add(ctx context.Context, email string) error {
	_, err := a.DB.ExecContext(ctx, "INSERT INTO accounts (email) VALUES ($1)", email)
	var violated *pq.Error
	if errors.As(err, &violated) && violated.Code == "23505" {
		return ErrEmailTaken
	}
	return err
}

// Activate makes an account active.
func (a *Accounts) Activate(ctx context.Context, id string) error {
	if a.Active[id] {
		return ErrAlreadyActive
	}
	_, err := a.DB.ExecContext(ctx, "UPDATE accounts SET active = true WHERE id = $1", id)
	return err
}
