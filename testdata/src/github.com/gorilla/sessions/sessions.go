// Package sessions stands in for the library of that name: the tables speak for it, only its declarations matter.
package sessions

import (
	"errors"
	"net/http"
)

var failure = errors.New("no session")

// Session is one.
type Session struct{ Values map[any]any }

// Save stores it.
func (s *Session) Save(r *http.Request, w http.ResponseWriter) error { return failure }

// CookieStore keeps sessions in cookies.
type CookieStore struct{}

// Get gives the session of a request.
func (s *CookieStore) Get(r *http.Request, name string) (*Session, error) { return nil, failure }
