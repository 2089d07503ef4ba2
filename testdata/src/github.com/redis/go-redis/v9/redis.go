// Package redis stands in for the client of that name.
package redis

import (
	"context"
	"errors"
)

var ErrPoolTimeout = errors.New("redis: connection pool timeout")

type cmdable func(ctx context.Context) error

func (c cmdable) Ping(ctx context.Context) *StatusCmd { return nil }

func (c cmdable) Get(ctx context.Context, key string) *StringCmd { return nil }

type Client struct{ cmdable }

type UniversalClient interface{ Cmdable }

type Cmdable interface {
	Ping(ctx context.Context) *StatusCmd
	Get(ctx context.Context, key string) *StringCmd
}

type baseCmd struct{ err error }

func (c *baseCmd) Err() error { return c.err }

type StatusCmd struct{ baseCmd }

func (c *StatusCmd) Result() (string, error) { return "", c.err }

type StringCmd struct{ baseCmd }

func (c *StringCmd) Result() (string, error) { return "", c.err }
