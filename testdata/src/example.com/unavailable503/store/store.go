// Package store keeps rooms and who has them.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
)

// What stands in the way.
var (
	ErrUnavailable         = errors.New("store: down")
	ErrShuttingDown        = errors.New("store: closing")
	ErrNotFound            = errors.New("store: nothing of that name")
	ErrRoomUnavailable     = errors.New("store: somebody has it")
	ErrNameNotAvailable    = errors.New("store: somebody is called that")
	ErrExportNotReady      = errors.New("store: still writing")
	ErrMaintenanceNotFound = errors.New("store: no such visit")
	ErrInvalidMaintenance  = errors.New("store: not in the night")
)

// BackendUnavailableError names what is down.
type BackendUnavailableError struct{ Part string }

func (e *BackendUnavailableError) Error() string { return e.Part + " is down" }

// IsUnavailable tells whether an error says that something is down.
func IsUnavailable(err error) bool {
	var down *BackendUnavailableError
	return errors.As(err, &down)
}

// Store keeps all in a database.
type Store struct {
	DB     *sql.DB
	mu     sync.Mutex
	closed bool
	open   int
}

// Check tells whether the database answers.
func (s *Store) Check(ctx context.Context) error {
	if err := s.DB.PingContext(ctx); err != nil {
		return fmt.Errorf("check: %w", err)
	}
	return nil
}

// Book takes a room.
func (s *Store) Book(ctx context.Context, room string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.closed:
		return ErrShuttingDown
	case s.open > 100:
		return ErrUnavailable
	case s.taken(room):
		return ErrRoomUnavailable
	}
	return nil
}

func (s *Store) taken(room string) bool { return len(room)%2 == s.open%2 }

// Rename gives a guest another name.
func (s *Store) Rename(ctx context.Context, to string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open == len(to) {
		return ErrNameNotAvailable
	}
	return nil
}

// Export gives what has been written.
func (s *Store) Export(ctx context.Context, id string) ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open > 0 {
		return nil, ErrExportNotReady
	}
	return nil, nil
}

// Search asks the index.
func (s *Store) Search(ctx context.Context, text string) ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, &BackendUnavailableError{"the index"}
	}
	return nil, nil
}

// Visit is when somebody mends the room.
func (s *Store) Visit(ctx context.Context, hour int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if hour < s.open {
		return ErrInvalidMaintenance
	}
	return nil
}
