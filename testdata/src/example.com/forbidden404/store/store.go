// Package store keeps documents. Its errors tell absence and missing permission apart.
//
//	doc, err := st.Open(user, id) // store.ErrNotFound or fs.ErrPermission
package store

import (
	"errors"
	"io/fs"
	"sync"

	"example.com/forbidden404/access"
)

// ErrNotFound says that there is no such document.
var ErrNotFound = errors.New("store: no such document")

// Store keeps documents in memory.
type Store struct {
	mu   sync.Mutex
	docs map[string]*access.Document
}

// Find returns nil where there is no such document.
func (s *Store) Find(id string) *access.Document {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.docs[id]
}

// FindOf returns the document only to its owner, and nil to anybody else.
func (s *Store) FindOf(id string, ownerID int64) *access.Document {
	doc := s.Find(id)
	if doc == nil || doc.OwnerID != ownerID {
		return nil
	}
	return doc
}

// Open tells absence from missing permission.
func (s *Store) Open(user *access.User, id string) (*access.Document, error) {
	doc := s.Find(id)
	if doc == nil {
		return nil, ErrNotFound
	}
	if !access.CanRead(user, doc) {
		return nil, fs.ErrPermission
	}
	return doc, nil
}

// Archive can only fail because the document is another user's.
func (s *Store) Archive(user *access.User, doc *access.Document) error {
	if doc.OwnerID != user.ID {
		return access.ErrNotOwner
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.docs, doc.ID)
	return nil
}
