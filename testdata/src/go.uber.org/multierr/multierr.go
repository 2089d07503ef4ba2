// Package multierr stands in for the package of that name: the tables speak for it, only its declarations matter.
package multierr

func Append(left, right error) error { return left }
func Combine(errs ...error) error    { return errs[0] }
