// Package pgxpool stands in for the pool of pgx.
package pgxpool

import "context"

type Pool struct{}

func New(ctx context.Context, dsn string) (*Pool, error) { return nil, nil }

func (p *Pool) Ping(ctx context.Context) error { return nil }

func (p *Pool) Close() {}
