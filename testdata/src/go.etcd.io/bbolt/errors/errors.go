// Package errors stands in for the errors of bbolt.
package errors

import "errors"

// Errors of buckets.
var (
	ErrBucketNotFound = errors.New("bucket not found")
	ErrBucketExists   = errors.New("bucket already exists")
)
