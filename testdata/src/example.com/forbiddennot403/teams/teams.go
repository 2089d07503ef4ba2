// Package teams keeps teams, and what their members may do.
package teams

import (
	"context"
	"errors"
	"fmt"
)

// What goes wrong with a team.
var (
	ErrNotOwner         = errors.New("teams: not owner")
	ErrPermission       = errors.New("teams: permission denied")
	ErrAccessDenied     = errors.New("teams: access denied")
	ErrNotFound         = errors.New("teams: not found")
	ErrTypeNotAllowed   = errors.New("teams: file type not allowed")
	ErrSessionExpired   = errors.New("teams: expired token")
	ErrInviteNotAllowed = errors.New("teams: invitations are closed")
)

// ForbiddenError says who may not do what.
type ForbiddenError struct {
	Member int64
	Action string
}

func (e *ForbiddenError) Error() string {
	return fmt.Sprintf("teams: %d may not %s", e.Member, e.Action)
}

// Role is what a member is.
type Role int

// The roles, least first.
const (
	Guest Role = iota
	Player
	Captain
)

// Member is a member.
type Member struct {
	ID       int64
	Role     Role
	Scopes   []string
	ReadOnly bool
}

// HasScope tells whether a member was granted a scope.
func (m *Member) HasScope(scope string) bool {
	for _, s := range m.Scopes {
		if s == scope {
			return true
		}
	}
	return false
}

// Team is a team.
type Team struct {
	ID      string
	OwnerID int64
	Name    string
}

// Store holds teams.
type Store struct{ teams map[string]*Team }

// Rename gives a team another name.
func (s *Store) Rename(_ context.Context, m *Member, id, name string) error {
	t, ok := s.teams[id]
	switch {
	case !ok:
		return ErrNotFound
	case t.OwnerID != m.ID:
		return ErrNotOwner
	}
	t.Name = name
	return nil
}

// Disband ends a team.
func (s *Store) Disband(_ context.Context, m *Member, id string) error {
	if m.Role < Captain {
		return &ForbiddenError{Member: m.ID, Action: "disband"}
	}
	delete(s.teams, id)
	return nil
}

// Authorize tells whether a member may do something.
func (s *Store) Authorize(m *Member, action string) error {
	if !m.HasScope(action) {
		return fmt.Errorf("%s: %w", action, ErrAccessDenied)
	}
	return nil
}

// Attach puts a file to a team.
func (s *Store) Attach(id, kind string) error {
	if kind != "text/plain" {
		return ErrTypeNotAllowed
	}
	return nil
}

// Find finds a team.
func (s *Store) Find(id string) (*Team, error) {
	t, ok := s.teams[id]
	if !ok {
		return nil, ErrNotFound
	}
	return t, nil
}
