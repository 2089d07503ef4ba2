// Package service is the business between handlers and store; its names do not tell what the store is asked to do.
package service

import (
	"context"

	"example.com/create200/store"
)

// Accounts knows the users.
type Accounts struct{ Store *store.Store }

// Signup makes an account.
func (a *Accounts) Signup(ctx context.Context, email, name string) (store.User, error) {
	return a.Store.CreateUser(ctx, store.User{Email: email, Name: name})
}

// Login begins a session.
func (a *Accounts) Login(ctx context.Context, user int64) (string, error) {
	return a.Store.CreateSession(ctx, user)
}

// Close ends an account; the audit entry is made in passing.
func (a *Accounts) Close(ctx context.Context, user string) error {
	if err := a.Store.Deactivate(ctx, user); err != nil {
		return err
	}
	return a.Store.InsertAuditEntry(ctx, "close", user)
}
