// Package shop takes orders.
package shop

import (
	"errors"
	"fmt"
)

// Errors of orders.
var (
	ErrInvalidItem = errors.New("shop: there is no such item")
	ErrSoldOut     = errors.New("shop: sold out")
)

// Order is an order.
type Order struct {
	Item     string `json:"item"`
	Quantity int    `json:"quantity"`
	Notes    []string
}

// Validate holds an order to the rules.
func (o *Order) Validate() error {
	if o.Item == "" {
		return errors.New("item is empty")
	}
	if o.Quantity < 1 || o.Quantity > 100 {
		return fmt.Errorf("%d is no quantity", o.Quantity)
	}
	return nil
}

// Shop has items.
type Shop struct{ left map[string]int }

// Place takes an order, or fails with ErrInvalidItem or ErrSoldOut.
func (s *Shop) Place(o Order) error {
	left, ok := s.left[o.Item]
	switch {
	case !ok:
		return ErrInvalidItem
	case left < o.Quantity:
		return ErrSoldOut
	}
	s.left[o.Item] -= o.Quantity
	return nil
}

// List is a part of the items.
func (s *Shop) List(from, to int) []string { return nil }
