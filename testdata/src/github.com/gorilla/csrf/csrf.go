// Package csrf stands in for the library of that name: the tables speak for it, only its declarations matter.
package csrf

import (
	"errors"
	"net/http"
)

// Errors of forms.
var (
	ErrBadOrigin = errors.New("origin invalid")
	ErrBadToken  = errors.New("CSRF token invalid")
)

// FailureReason says why a request was refused.
func FailureReason(r *http.Request) error { return ErrBadToken }
