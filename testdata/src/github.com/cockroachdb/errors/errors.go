// Package errors stands in for the package of that name: the tables speak for it, only its declarations matter.
package errors

func New(message string) error                          { return nil }
func Newf(format string, args ...any) error             { return nil }
func Wrap(err error, message string) error              { return err }
func Wrapf(err error, format string, args ...any) error { return err }
func WithHint(err error, message string) error          { return err }
func WithDetail(err error, message string) error        { return err }
func Mark(err, reference error) error                   { return err }
func Is(err, reference error) bool                      { return err == reference }
func As(err error, target any) bool                     { return target == nil }
