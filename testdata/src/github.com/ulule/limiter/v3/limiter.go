// Package limiter stands in for the library of that name: the tables speak for it, only its declarations matter.
package limiter

import "context"

// Context is what is left of a limit.
type Context struct {
	Limit, Remaining, Reset int64
	Reached                 bool
}

// Limiter counts.
type Limiter struct{ last error }

// Get counts once more.
func (l *Limiter) Get(ctx context.Context, key string) (Context, error) { return Context{}, l.last }
