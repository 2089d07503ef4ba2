// Package failures knows the errors of a service and what to answer to them.
package failures

import (
	"database/sql"
	"errors"
	"net/http"
)

// ErrTaken is that a name is in use.
var ErrTaken = errors.New("the name is taken")

// ErrForbidden is that it is somebody else's.
var ErrForbidden = errors.New("it belongs to somebody else")

// Invalid is a field that cannot be as it is.
type Invalid struct{ Field string }

func (i *Invalid) Error() string { return i.Field + " is not valid" }

// Status is what to answer to an error.
func Status(err error) int {
	var invalid *Invalid
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return http.StatusNotFound
	case errors.Is(err, ErrTaken):
		return http.StatusConflict
	case errors.As(err, &invalid):
		return http.StatusUnprocessableEntity
	}
	return http.StatusInternalServerError
}

// Response is a failure that knows its status.
type Response struct {
	Code int
	Err  error
}

// New makes one.
func New(code int, err error) *Response { return &Response{Code: code, Err: err} }

// Missing is for what is not there.
func Missing(err error) *Response { return New(http.StatusNotFound, err) }
