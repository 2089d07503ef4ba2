// Package multierror stands in for the package of that name: the tables speak for it, only its declarations matter.
package multierror

// Error holds several.
type Error struct{ Errors []error }

func (e *Error) Error() string { return "" }

// ErrorOrNil is nil if there are none.
func (e *Error) ErrorOrNil() error { return e }

// Append adds errors.
func Append(err error, errs ...error) *Error { return &Error{} }
