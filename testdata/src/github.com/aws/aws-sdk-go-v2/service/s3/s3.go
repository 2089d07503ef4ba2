// Package s3 stands in for the client of that name: the tables speak for it, only its declarations matter.
package s3

import (
	"context"
	"io"

	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

var failure error = &types.NoSuchKey{}

// Options are those of a call.
type Options struct{}

// GetObjectInput says which object.
type GetObjectInput struct{ Bucket, Key *string }

// GetObjectOutput is an object.
type GetObjectOutput struct{ Body io.ReadCloser }

// PutObjectInput is an object.
type PutObjectInput struct {
	Bucket, Key *string
	Body        io.Reader
}

// PutObjectOutput says nothing.
type PutObjectOutput struct{}

// Client asks S3.
type Client struct{}

// GetObject gives an object.
func (c *Client) GetObject(ctx context.Context, in *GetObjectInput, options ...func(*Options)) (*GetObjectOutput, error) {
	return &GetObjectOutput{}, failure
}

// PutObject stores an object.
func (c *Client) PutObject(ctx context.Context, in *PutObjectInput, options ...func(*Options)) (*PutObjectOutput, error) {
	return &PutObjectOutput{}, failure
}
