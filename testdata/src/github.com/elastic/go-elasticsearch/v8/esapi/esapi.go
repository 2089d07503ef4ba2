// Package esapi stands in for the client of Elasticsearch.
package esapi

import (
	"context"
	"errors"
	"io"
)

var failure = errors.New("no node")

// Response is what the server has answered.
type Response struct {
	StatusCode int
	Body       io.ReadCloser
}

// IsError tells whether it has failed.
func (r *Response) IsError() bool { return r.StatusCode > 299 }

// Transport asks the server.
type Transport interface{ Perform() error }

// GetRequest asks for a document.
type GetRequest struct{ Index, DocumentID string }

// Do asks.
func (r GetRequest) Do(ctx context.Context, t Transport) (*Response, error) { return nil, failure }
