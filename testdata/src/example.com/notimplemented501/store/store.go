// Package store keeps what it is given, in one of several ways.
package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// What a store cannot do.
var (
	ErrNotImplemented      = errors.New("store: some day")
	ErrUnsupported         = errors.New("store: not in this store")
	ErrUnsupportedCurrency = errors.New("store: euros only")
	ErrFormatNotSupported  = errors.New("store: not in this format")
	ErrNotEnabled          = errors.New("store: snapshots are switched off")
	ErrNotFound            = errors.New("store: nothing of that name")
)

// UnimplementedError names what is missing.
type UnimplementedError struct{ Part string }

func (e *UnimplementedError) Error() string { return e.Part + " is missing" }

// IsNotImplemented tells whether an error says that something is missing.
func IsNotImplemented(err error) bool {
	var missing *UnimplementedError
	return errors.As(err, &missing)
}

// Store keeps things.
type Store interface {
	Snapshot(ctx context.Context, of string) error
	Restore(ctx context.Context, of string) error
	Pay(ctx context.Context, amount int, currency string) error
	Export(ctx context.Context, format string) ([]byte, error)
}

// Memory is a store that forgets.
type Memory struct {
	mu   sync.Mutex
	all  map[string]string
	snap bool
}

// Snapshot keeps a copy.
func (m *Memory) Snapshot(ctx context.Context, of string) error {
	if !m.snap {
		return ErrNotEnabled
	}
	return fmt.Errorf("snapshot of %s: %w", of, errors.ErrUnsupported)
}

// Restore goes back to a copy.
func (m *Memory) Restore(ctx context.Context, of string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, known := m.all[of]; !known {
		return ErrNotFound
	}
	return ErrNotImplemented
}

// Lock is for one at a time.
func (m *Memory) Lock(ctx context.Context, of string) error { return &UnimplementedError{"locking"} }

// Pay takes money.
func (m *Memory) Pay(ctx context.Context, amount int, currency string) error {
	if currency != "EUR" {
		return fmt.Errorf("pay in %s: %w", currency, ErrUnsupportedCurrency)
	}
	return nil
}

// Change makes other money of it.
func (m *Memory) Change(ctx context.Context, currency string) error {
	if currency != "EUR" {
		return fmt.Errorf("change %s: %w", currency, errors.ErrUnsupported)
	}
	return nil
}

// Export writes all of it.
func (m *Memory) Export(ctx context.Context, format string) ([]byte, error) {
	if format != "csv" {
		return nil, ErrFormatNotSupported
	}
	return nil, nil
}

// Compact needs less room.
func (m *Memory) Compact(ctx context.Context) error { return ErrUnsupported }
