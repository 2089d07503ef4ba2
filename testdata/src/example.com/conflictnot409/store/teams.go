package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
)

// ExistsError says which team there is already.
type ExistsError struct{ Name string }

func (e *ExistsError) Error() string { return "team " + e.Name + " already exists" }

// What can be in the way of a team.
var (
	ErrVersionConflict = errors.New("store: the team has been changed by somebody else")
	ErrTeamExists      = errors.New("store: there is such a team")
	ErrTeamInUse       = errors.New("store: the team still has members")
	ErrNameInvalid     = errors.New("store: a name has letters only")
)

// Team is a group of accounts.
type Team struct {
	Name    string
	Version int
	State   string
	Members []string
}

// Create stores a team.
func (a *Accounts) Create(ctx context.Context, name string) error {
	_, err := a.DB.ExecContext(ctx, "INSERT INTO teams (name) VALUES ($1)", name)
	var violated *pgconn.PgError
	if errors.As(err, &violated) && violated.Code == "23505" {
		return fmt.Errorf("create: %w", &ExistsError{Name: name})
	}
	return err
}

// Rename gives a team another name.
func (a *Accounts) Rename(ctx context.Context, name, to string, version int) error {
	result, err := a.DB.ExecContext(ctx, "UPDATE teams SET name = $1 WHERE name = $2 AND version = $3", to, name, version)
	if err != nil {
		return fmt.Errorf("rename: %w", err)
	}
	n, err := result.RowsAffected()
	if err != nil {
		return fmt.Errorf("rename: %w", err)
	}
	if n == 0 {
		return fmt.Errorf("rename %s: %w", name, ErrVersionConflict)
	}
	return nil
}

// Remove removes a team without members.
func (a *Accounts) Remove(ctx context.Context, name string) error {
	_, err := a.DB.ExecContext(ctx, "DELETE FROM teams WHERE name = $1", name)
	var violated *pgconn.PgError
	if errors.As(err, &violated) && violated.Code == "23503" {
		return ErrTeamInUse
	}
	return err
}

// Team looks for a team.
func (a *Accounts) Team(ctx context.Context, name string) (Team, error) {
	var team Team
	err := a.DB.QueryRowContext(ctx, "SELECT name, version, state FROM teams WHERE name = $1", name).Scan(&team.Name, &team.Version, &team.State)
	return team, err
}

// IsConflict tells whether an error says that something is in the way.
func IsConflict(err error) bool {
	var exists *ExistsError
	return errors.As(err, &exists) || errors.Is(err, ErrVersionConflict) || errors.Is(err, ErrEmailTaken)
}
