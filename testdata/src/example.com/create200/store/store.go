// Package store keeps the records in a SQL database.
package store

import (
	"context"
	"database/sql"
)

// Store is the database.
type Store struct{ DB *sql.DB }

// User is an account.
type User struct {
	ID          int64
	Email, Name string
}

// Order is what a user has bought.
type Order struct {
	ID, Customer, Total int64
}

// Comment is a remark on a post.
type Comment struct {
	ID         int64
	Post, Text string
}

// Invoice is a bill.
type Invoice struct {
	Number string
	Total  int64
}

// CreateUser stores a new user.
func (s *Store) CreateUser(ctx context.Context, u User) (User, error) {
	row := s.DB.QueryRowContext(ctx, `INSERT INTO users (email, name) VALUES ($1, $2) RETURNING id`, u.Email, u.Name)
	err := row.Scan(&u.ID)
	return u, err
}

// InsertOrder stores o and sets its ID.
func (s *Store) InsertOrder(ctx context.Context, o *Order) error {
	result, err := s.DB.ExecContext(ctx, "INSERT INTO orders (customer, total) VALUES (?, ?)", o.Customer, o.Total)
	if err != nil {
		return err
	}
	o.ID, err = result.LastInsertId()
	return err
}

// AddComment stores c.
func (s *Store) AddComment(ctx context.Context, c Comment) error {
	_, err := s.DB.ExecContext(ctx, "INSERT INTO comments (post, text) VALUES ($1, $2)", c.Post, c.Text)
	return err
}

// Persist stores a new invoice; only the statement says that it creates.
func (s *Store) Persist(ctx context.Context, i Invoice) error {
	const statement = "insert into invoices (number, total) " +
		"values ($1, $2)"
	_, err := s.DB.ExecContext(ctx, statement, i.Number, i.Total)
	return err
}

// Remember stores a preference, new or not; only the statement says so.
func (s *Store) Remember(ctx context.Context, key, value string) error {
	_, err := s.DB.ExecContext(ctx, `
		INSERT INTO preferences (key, value) VALUES ($1, $2)
		ON CONFLICT (key) DO UPDATE SET value = excluded.value`, key, value)
	return err
}

// CreateSession stores the session of a user who has logged in.
func (s *Store) CreateSession(ctx context.Context, user int64) (string, error) {
	var id string
	err := s.DB.QueryRowContext(ctx, "INSERT INTO sessions (user_id) VALUES ($1) RETURNING id", user).Scan(&id)
	return id, err
}

// Deactivate closes an account.
func (s *Store) Deactivate(ctx context.Context, user string) error {
	_, err := s.DB.ExecContext(ctx, "UPDATE users SET active = false WHERE id = $1", user)
	return err
}

// InsertAuditEntry notes who did what.
func (s *Store) InsertAuditEntry(ctx context.Context, action, subject string) error {
	_, err := s.DB.ExecContext(ctx, "INSERT INTO audit (action, subject) VALUES ($1, $2)", action, subject)
	return err
}
