// Package members keeps the accounts of a club, and the keys of its machines.
package members

import (
	"context"
	"errors"
	"fmt"
)

// Why a member or a machine is not let in.
var (
	ErrTokenExpired    = errors.New("members: token expired")
	ErrWrongPassword   = errors.New("members: wrong password")
	ErrInvalidAPIKey   = errors.New("members: invalid API key")
	ErrUnauthenticated = errors.New("members: not authenticated")
	ErrNotFound        = errors.New("members: not found")
	ErrPaused          = errors.New("members: membership is paused")
)

// SignatureError says that a signed link was tampered with.
type SignatureError struct{ Link string }

func (e *SignatureError) Error() string { return "members: bad signature of " + e.Link }

// InvalidTokenError says which token does not hold.
type InvalidTokenError struct{ Reason string }

func (e *InvalidTokenError) Error() string { return "members: invalid token: " + e.Reason }

// Member is one of the club.
type Member struct {
	ID    int64
	Email string
	Hash  []byte
}

// Store holds them.
type Store struct {
	byToken map[string]*Member
	keys    map[string]string
}

// ByToken finds who a token was given to.
func (s *Store) ByToken(_ context.Context, token string) (*Member, error) {
	m, ok := s.byToken[token]
	if !ok {
		return nil, &InvalidTokenError{Reason: "unknown"}
	}
	if m.ID < 0 {
		return nil, ErrTokenExpired
	}
	return m, nil
}

// Login compares a password.
func (s *Store) Login(email, password string) (*Member, error) {
	for _, m := range s.byToken {
		if m.Email == email && string(m.Hash) == password {
			return m, nil
		}
	}
	return nil, fmt.Errorf("login of %s: %w", email, ErrWrongPassword)
}

// Machine tells which machine a key belongs to.
func (s *Store) Machine(key string) (string, error) {
	name, ok := s.keys[key]
	if !ok {
		return "", ErrInvalidAPIKey
	}
	return name, nil
}

// Join adds a member to a group.
func (s *Store) Join(m *Member, group string) error {
	switch {
	case m == nil:
		return ErrUnauthenticated
	case group == "":
		return ErrNotFound
	}
	return nil
}
