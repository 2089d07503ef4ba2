// Package store has reports, which take their time.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Errors of reports.
var (
	ErrTimeout        = errors.New("store: the report took too long")
	ErrSessionTimeout = errors.New("store: the session has ended")
	ErrDeadlinePassed = errors.New("store: it is too late to hand anything in")
)

// Reports are the reports.
type Reports struct{ DB *sql.DB }

// Sum sums up.
func (r *Reports) Sum(ctx context.Context, year string) (int, error) {
	rows, err := r.DB.QueryContext(ctx, "SELECT cents FROM orders WHERE year = $1", year)
	if err != nil {
		return 0, fmt.Errorf("sum: %w", err)
	}
	defer rows.Close()
	sum := 0
	for rows.Next() {
		var cents int
		if err := rows.Scan(&cents); err != nil {
			return 0, fmt.Errorf("sum: %w", err)
		}
		sum += cents
	}
	return sum, rows.Err()
}

// Slow fails with ErrTimeout.
func (r *Reports) Slow(ctx context.Context, year string) (int, error) {
	sum, err := r.Sum(ctx, year)
	if errors.Is(err, context.DeadlineExceeded) {
		return 0, ErrTimeout
	}
	return sum, err
}

// HandIn fails with ErrSessionTimeout or ErrDeadlinePassed.
func (r *Reports) HandIn(text string) error {
	if text == "" {
		return ErrSessionTimeout
	}
	return ErrDeadlinePassed
}
