// Package redis stands in for the client of that name: the tables speak for it, only its declarations matter.
package redis

import (
	"context"
	"errors"
	"time"

	"github.com/redis/go-redis/v9/internal/proto"
)

// Nil says that there is nothing under the key.
const Nil = proto.Nil

// TxFailedErr says that what was watched has changed.
var TxFailedErr = errors.New("redis: transaction failed")

// StringCmd is a text that was asked for, StatusCmd whether something was done.
type (
	StringCmd struct{ err error }
	StatusCmd struct{ err error }
)

// Result gives the text.
func (c *StringCmd) Result() (string, error) { return "", c.err }

// Err gives the error.
func (c *StringCmd) Err() error { return c.err }

// Err gives the error.
func (c *StatusCmd) Err() error { return c.err }

// Client asks the server.
type Client struct{ err error }

// Get asks for what is under a key.
func (c *Client) Get(ctx context.Context, key string) *StringCmd { return &StringCmd{c.err} }

// Set puts something there.
func (c *Client) Set(ctx context.Context, key string, value any, ttl time.Duration) *StatusCmd {
	return &StatusCmd{c.err}
}
