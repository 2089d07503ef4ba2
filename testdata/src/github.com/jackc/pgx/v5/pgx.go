// Package pgx stands in for the driver of that name.
package pgx

import "errors"

// ErrNoRows is returned by Scan where the query gave nothing.
var ErrNoRows = errors.New("no rows in result set")
