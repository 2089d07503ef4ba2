// Package grpc stands in for the library: only its declarations matter.
package grpc

import "context"

// CallOption configures a call.
type CallOption interface{ before() error }

// ClientConnInterface is what generated clients call.
type ClientConnInterface interface {
	Invoke(ctx context.Context, method string, args, reply any, opts ...CallOption) error
}
