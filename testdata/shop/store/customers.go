package store

import (
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
)

var ErrCredentials = errors.New("wrong email or password")

type Customer struct {
	Email    string
	Admin    bool
	salt     []byte
	password []byte
}

// CreateCustomer adds a customer; the first one of a shop is its admin.
func (s *Store) CreateCustomer(email, password string) error {
	salt := []byte(rand.Text())
	key, err := hash(password, salt)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, taken := s.customers[email]; taken {
		return ErrTaken
	}
	return record(s, s.customers, email, Customer{email, len(s.customers) == 0, salt, key})
}

func (s *Store) Customer(email string) (Customer, error) {
	return find(s, s.customers, email)
}

// Login returns the token of a new session, or ErrCredentials.
func (s *Store) Login(email, password string) (string, error) {
	c, err := find(s, s.customers, email)
	if err != nil {
		return "", ErrCredentials
	}
	key, err := hash(password, c.salt)
	if err != nil {
		return "", err
	}
	if subtle.ConstantTimeCompare(key, c.password) == 0 {
		return "", ErrCredentials
	}
	token := rand.Text()
	return token, put(s, s.sessions, token, email)
}

// CustomerOf returns the customer whose session has the token.
func (s *Store) CustomerOf(token string) (Customer, error) {
	email, err := find(s, s.sessions, token)
	if err != nil {
		return Customer{}, err
	}
	return find(s, s.customers, email)
}

func (s *Store) EndSession(token string) error {
	return remove(s, s.sessions, token)
}

func hash(password string, salt []byte) ([]byte, error) {
	return pbkdf2.Key(sha256.New, password, salt, 600_000, 32)
}
