// Package amqp091 stands in for the client of that name: the tables speak for it, only its declarations matter.
package amqp091

import "context"

// Error is one of the broker.
type Error struct{ Code int }

func (e *Error) Error() string { return "" }

// ErrClosed says that the connection is closed.
var ErrClosed = &Error{Code: 504}

// Publishing is a message.
type Publishing struct{ Body []byte }

// Channel sends messages.
type Channel struct{ last error }

// PublishWithContext sends one.
func (c *Channel) PublishWithContext(ctx context.Context, exchange, key string, mandatory, immediate bool, m Publishing) error {
	return c.last
}
