// Package access knows who may do what.
package access

import (
	"errors"
	"net/http"
)

// ErrForbidden says that a permission is missing.
var ErrForbidden = errors.New("access: forbidden")

// User is who is signed in.
type User struct {
	ID      string
	IsAdmin bool
	Role    string
	Grants  map[string]bool
}

// Of gives who has sent the request.
func Of(r *http.Request) *User {
	user, _ := r.Context().Value("user").(*User)
	return user
}

// CanEdit tells whether the user may edit what the owner has written.
func (u *User) CanEdit(owner string) bool { return u.IsAdmin || u.ID == owner }

// Check tells whether the user is an administrator.
func Check(u *User) error {
	if !u.IsAdmin {
		return ErrForbidden
	}
	return nil
}
