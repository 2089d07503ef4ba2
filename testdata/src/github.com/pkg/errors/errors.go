// Package errors stands in for the package of that name: the tables speak for it, only its declarations matter.
package errors

func New(message string) error                          { return nil }
func Errorf(format string, args ...any) error           { return nil }
func Wrap(err error, message string) error              { return err }
func Wrapf(err error, format string, args ...any) error { return err }
func WithMessage(err error, message string) error       { return err }
func WithStack(err error) error                         { return err }
func Cause(err error) error                             { return err }
func Is(err, target error) bool                         { return err == target }
func As(err error, target any) bool                     { return target == nil }
