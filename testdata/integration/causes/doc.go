// Package causes holds the tables of internal/framework against the real libraries: a run that fails shows the error, the result or the code
// that a table has a cause for.
package causes
