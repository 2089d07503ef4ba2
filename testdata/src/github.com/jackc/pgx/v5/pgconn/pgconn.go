// Package pgconn stands in for the driver: the type of its errors is all that is asked for.
package pgconn

// PgError is an error of the server.
type PgError struct {
	Code    string // SQLSTATE
	Message string
}

func (e *PgError) Error() string { return e.Message }

// SQLState is the code.
func (e *PgError) SQLState() string { return e.Code }

// CommandTag says what a statement has done.
type CommandTag struct{ affected int64 }

// RowsAffected counts the rows.
func (t CommandTag) RowsAffected() int64 { return t.affected }
