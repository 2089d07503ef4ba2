// Package access knows who may do what. It answers no request, so nothing is reported here.
//
//	if err := access.Check(user, doc); err != nil { // access.ErrForbidden, and nothing else
package access

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// The errors of this package.
var (
	ErrForbidden = errors.New("access: forbidden")
	ErrNotOwner  = errors.New("access: not the owner")
)

// DeniedError says which right is missing.
type DeniedError struct{ Right string }

func (e *DeniedError) Error() string { return "the right " + e.Right + " is missing" }

// User is the signed-in caller.
type User struct {
	ID      int64
	Login   string
	IsAdmin bool
	Roles   []string
}

// HasRole reports whether the user was given the role.
func (u *User) HasRole(role string) bool { return slices.Contains(u.Roles, role) }

// Document is what access is about.
type Document struct {
	ID      string
	OwnerID int64
	Readers []int64
	Text    string
}

type contextKey struct{}

// UserFrom returns the caller; the authentication has put it into the context.
func UserFrom(ctx context.Context) *User {
	return ctx.Value(contextKey{}).(*User)
}

// CanEdit reports whether the user may change the document.
func CanEdit(user *User, doc *Document) bool {
	return user.IsAdmin || doc.OwnerID == user.ID
}

// CanRead reports whether the user may see the document.
func CanRead(user *User, doc *Document) bool {
	return CanEdit(user, doc) || slices.Contains(doc.Readers, user.ID)
}

// Check fails where the user may not change the document.
func Check(user *User, doc *Document) error {
	if !CanEdit(user, doc) {
		return ErrForbidden
	}
	return nil
}

// Demand fails where the user lacks the right.
func Demand(user *User, right string) error {
	if user.IsAdmin || user.HasRole(right) {
		return nil
	}
	return &DeniedError{Right: right}
}

// Transfer gives the document to another user.
func Transfer(from *User, doc *Document, to int64) error {
	if doc.OwnerID != from.ID {
		return fmt.Errorf("transfer %s: %w", doc.ID, ErrNotOwner)
	}
	doc.OwnerID = to
	return nil
}
