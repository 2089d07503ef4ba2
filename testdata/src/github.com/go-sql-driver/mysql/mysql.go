// Package mysql stands in for the driver of that name.
package mysql

// MySQLError is an error of the server.
type MySQLError struct {
	Number  uint16
	Message string
}

func (e *MySQLError) Error() string { return e.Message }
