// Package redis stands in for the client of that name: the tables speak for it, only its declarations matter.
package redis

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9/internal/proto"
)

// Nil says that there is nothing under the key.
const Nil = proto.Nil

// TxFailedErr says that what was watched has changed.
const TxFailedErr = proto.RedisError("redis: transaction failed")

// StringCmd is a text that was asked for, StatusCmd whether something was done.
type (
	StringCmd struct{ baseCmd }
	StatusCmd struct{ baseCmd }
)

type baseCmd struct{ err error }

// Err gives the error.
func (c *baseCmd) Err() error { return c.err }

// Result gives the text.
func (c *StringCmd) Result() (string, error) { return "", c.err }

// Client asks the server.
type Client struct{ err error }

// Get asks for what is under a key.
func (c *Client) Get(ctx context.Context, key string) *StringCmd { return &StringCmd{baseCmd{c.err}} }

// Set puts something there.
func (c *Client) Set(ctx context.Context, key string, value any, ttl time.Duration) *StatusCmd {
	return &StatusCmd{baseCmd{c.err}}
}
