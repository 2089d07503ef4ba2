// Package order holds the rules by which customers order.
package order

import (
	"errors"
	"fmt"

	"github.com/statuslint/statuslint/testdata/shop/store"
)

var (
	ErrInvalid   = errors.New("invalid order")
	ErrForbidden = errors.New("the order belongs to another customer")
)

type Service struct{ Store *store.Store }

func (s *Service) Place(email, product string, quantity int) (store.Order, error) {
	if quantity < 1 {
		return store.Order{}, fmt.Errorf("%w: quantity must be positive", ErrInvalid)
	}
	_, err := s.Store.Product(product)
	if errors.Is(err, store.ErrNotFound) {
		return store.Order{}, fmt.Errorf("%w: no product %q", ErrInvalid, product)
	}
	if err != nil {
		return store.Order{}, fmt.Errorf("place order: %w", err)
	}
	return s.Store.CreateOrder(store.Order{Customer: email, Product: product, Quantity: quantity})
}

// Find returns an order to the customer who has placed it.
func (s *Service) Find(email, id string) (store.Order, error) {
	o, err := s.Store.Order(id)
	if err != nil {
		return store.Order{}, fmt.Errorf("order %s: %w", id, err)
	}
	if o.Customer != email {
		return store.Order{}, ErrForbidden
	}
	return o, nil
}

func (s *Service) Cancel(email, id string) error {
	if _, err := s.Find(email, id); err != nil {
		return err
	}
	return s.Store.RemoveOrder(id)
}
