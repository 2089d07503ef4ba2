// Package store keeps the shop in memory and records every change in a journal before it takes effect.
package store

import (
	"errors"
	"fmt"
	"io"
	"sync"
)

var (
	ErrNotFound = errors.New("not found")
	ErrTaken    = errors.New("already taken")
)

type Store struct {
	mu        sync.Mutex
	journal   io.Writer
	customers map[string]Customer // by email
	sessions  map[string]string   // token to email
	products  map[string]Product
	orders    map[string]Order
}

func New(journal io.Writer) *Store {
	return &Store{
		journal:   journal,
		customers: map[string]Customer{},
		sessions:  map[string]string{},
		products:  map[string]Product{},
		orders:    map[string]Order{},
	}
}

func find[T any](s *Store, table map[string]T, key string) (T, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := table[key]
	if !ok {
		return v, ErrNotFound
	}
	return v, nil
}

func put[T any](s *Store, table map[string]T, key string, v T) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return record(s, table, key, v)
}

// record is put for callers that hold the lock.
func record[T any](s *Store, table map[string]T, key string, v T) error {
	if _, err := fmt.Fprintf(s.journal, "put %T %q\n", v, key); err != nil {
		return fmt.Errorf("write journal: %w", err)
	}
	table[key] = v
	return nil
}

func remove[T any](s *Store, table map[string]T, key string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := table[key]
	if !ok {
		return ErrNotFound
	}
	if _, err := fmt.Fprintf(s.journal, "remove %T %q\n", v, key); err != nil {
		return fmt.Errorf("write journal: %w", err)
	}
	delete(table, key)
	return nil
}
