// Package sqlite3 stands in for the constants of SQLite.
package sqlite3

// Result codes.
const (
	SQLITE_BUSY              = 5
	SQLITE_CONSTRAINT_UNIQUE = 2067
)
