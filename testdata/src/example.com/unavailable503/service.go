// Package unavailable503 is not there at all hours.
package unavailable503

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"sync/atomic"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
	"github.com/sony/gobreaker/v2"

	"example.com/unavailable503/store"
)

var errMaintenance = errors.New("at night")

type server struct {
	db          *sql.DB
	pool        *pgxpool.Pool
	cache       *redis.Client
	shared      redis.UniversalClient
	breaker     *gobreaker.CircuitBreaker[string]
	store       *store.Store
	night       bool
	ready       atomic.Bool
	draining    atomic.Bool
	maintenance bool
	started     int32
	mode        string
	rooms       map[string]*room
}

type room struct {
	maintenance bool
	ready       bool
	available   bool
}

func (s *server) open() error {
	if s.night {
		return errMaintenance
	}
	return nil
}

func (s *server) isReady() bool {
	return s.ready.Load() && !s.draining.Load()
}

func (s *server) rate(ctx context.Context) (string, error) {
	return s.breaker.Execute(func() (string, error) { return "7", ctx.Err() })
}

var ready atomic.Bool

func fail(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(status)
	w.Write([]byte(text))
}
