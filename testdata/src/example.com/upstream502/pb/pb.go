// Package pb has what a generator makes of the definition of two services.
package pb

import (
	"context"

	"google.golang.org/grpc"
)

type PriceRequest struct{ Item string }

type Price struct{ Cents int64 }

// PricesClient is the client of a service that another team runs. What makes one is generated elsewhere.
type PricesClient interface {
	Latest(ctx context.Context, in *PriceRequest, opts ...grpc.CallOption) (*Price, error)
}

// StockClient is the client of one more service.
type StockClient interface {
	Left(ctx context.Context, in *PriceRequest, opts ...grpc.CallOption) (*Price, error)
}

type stockClient struct{ cc grpc.ClientConnInterface }

func NewStockClient(cc grpc.ClientConnInterface) StockClient { return &stockClient{cc} }

func (c *stockClient) Left(ctx context.Context, in *PriceRequest, opts ...grpc.CallOption) (*Price, error) {
	out := new(Price)
	err := c.cc.Invoke(ctx, "/Stock/Left", in, out, opts...)
	if err != nil {
		return nil, err
	}
	return out, nil
}
