// Package depend asks what a service depends on whether it is there.
package depend

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Why a part is not ready.
var (
	ErrNotReady   = errors.New("depend: not ready")
	ErrMigrating  = errors.New("depend: migrations are running")
	ErrConnection = errors.New("depend: no connection")
)

// LagError says how far a replica is behind.
type LagError struct{ Behind time.Duration }

func (e *LagError) Error() string { return fmt.Sprintf("depend: %s behind", e.Behind) }

// Checker is a part that can be asked.
type Checker interface {
	Check(ctx context.Context) error
}

// Queue is where jobs wait.
type Queue struct{ open bool }

// Check tells whether the queue is open.
func (q *Queue) Check(context.Context) error {
	if !q.open {
		return ErrConnection
	}
	return nil
}

// Replica is a copy of the database.
type Replica struct{ behind time.Duration }

// Check tells whether the copy keeps up.
func (r *Replica) Check(context.Context) error {
	if r.behind > time.Minute {
		return &LagError{Behind: r.behind}
	}
	return nil
}

// All asks every part, and gives the first failure.
func All(ctx context.Context, parts map[string]Checker) error {
	for name, part := range parts {
		if err := part.Check(ctx); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}
