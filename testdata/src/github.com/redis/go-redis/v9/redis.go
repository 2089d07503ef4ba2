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

// TxFailedErr says that what was watched has changed, ErrPoolTimeout that all connections are in use.
var (
	TxFailedErr    = proto.RedisError("redis: transaction failed")
	ErrPoolTimeout = errors.New("redis: connection pool timeout")
)

type cmdable func(ctx context.Context) error

// Ping asks whether the server is there.
func (c cmdable) Ping(ctx context.Context) *StatusCmd { return nil }

// Get asks for what is under a key.
func (c cmdable) Get(ctx context.Context, key string) *StringCmd { return nil }

// Set puts something there.
func (c cmdable) Set(ctx context.Context, key string, value any, ttl time.Duration) *StatusCmd {
	return nil
}

// Client asks the server.
type Client struct{ cmdable }

// UniversalClient asks a server or a cluster.
type UniversalClient interface{ Cmdable }

// Cmdable are the commands.
type Cmdable interface {
	Ping(ctx context.Context) *StatusCmd
	Get(ctx context.Context, key string) *StringCmd
	Set(ctx context.Context, key string, value any, ttl time.Duration) *StatusCmd
}

type baseCmd struct{ err error }

// Err gives the error.
func (c *baseCmd) Err() error { return c.err }

// StatusCmd is whether something was done.
type StatusCmd struct{ baseCmd }

// Result gives what the server says.
func (c *StatusCmd) Result() (string, error) { return "", c.err }

// StringCmd is a text that was asked for.
type StringCmd struct{ baseCmd }

// Result gives the text.
func (c *StringCmd) Result() (string, error) { return "", c.err }
