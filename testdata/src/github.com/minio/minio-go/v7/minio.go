// Package minio stands in for the client of that name: the tables speak for it, only its declarations matter.
package minio

import (
	"context"
	"io"
)

var failure error = ErrorResponse{}

// ErrorResponse is an error that the server answered.
type ErrorResponse struct {
	Code       string
	Message    string
	StatusCode int
}

func (e ErrorResponse) Error() string { return e.Message }

// ToErrorResponse gives what the server answered.
func ToErrorResponse(err error) ErrorResponse { return ErrorResponse{} }

// Options are those of a call.
type (
	GetObjectOptions  struct{}
	StatObjectOptions struct{}
	PutObjectOptions  struct{}
)

// ObjectInfo says something of an object, Object is one.
type (
	ObjectInfo struct{ Size int64 }
	UploadInfo struct{ Size int64 }
	Object     struct{ io.ReadCloser }
)

// Client asks the server.
type Client struct{}

// StatObject says whether there is an object.
func (c *Client) StatObject(ctx context.Context, bucket, name string, o StatObjectOptions) (ObjectInfo, error) {
	return ObjectInfo{}, failure
}

// GetObject gives an object that is read later.
func (c *Client) GetObject(ctx context.Context, bucket, name string, o GetObjectOptions) (*Object, error) {
	return nil, failure
}

// PutObject stores an object.
func (c *Client) PutObject(ctx context.Context, bucket, name string, r io.Reader, size int64, o PutObjectOptions) (UploadInfo, error) {
	return UploadInfo{}, failure
}
