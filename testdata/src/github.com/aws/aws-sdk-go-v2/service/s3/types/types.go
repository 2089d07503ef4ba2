// Package types stands in for the types of S3.
package types

// NoSuchKey says that there is no object of that name.
type NoSuchKey struct{ Message *string }

func (e *NoSuchKey) Error() string        { return "" }
func (e *NoSuchKey) ErrorCode() string    { return "NoSuchKey" }
func (e *NoSuchKey) ErrorMessage() string { return "" }

// NoSuchBucket says that there is no bucket of that name.
type NoSuchBucket struct{ Message *string }

func (e *NoSuchBucket) Error() string        { return "" }
func (e *NoSuchBucket) ErrorCode() string    { return "NoSuchBucket" }
func (e *NoSuchBucket) ErrorMessage() string { return "" }

// NotFound says that there is nothing.
type NotFound struct{ Message *string }

func (e *NotFound) Error() string        { return "" }
func (e *NotFound) ErrorCode() string    { return "NotFound" }
func (e *NotFound) ErrorMessage() string { return "" }
