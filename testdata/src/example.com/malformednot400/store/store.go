// Package store keeps orders, and reads what a client sends of them.
//
//	in, err := store.Decode(r.Body)   // malformed input
//	err = in.Validate()               // invalid input
//	order, err := orders.ByCode(code) // store.ErrBadCode or store.ErrNoOrder
package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ErrInvalidCode says that a code cannot be one, ErrNoOrder that there is no such order.
var (
	ErrInvalidCode = errors.New("store: invalid code")
	ErrNoOrder     = errors.New("store: no such order")
)

// Order is an order.
type Order struct {
	Code  string `json:"code"`
	Count int    `json:"count"`
}

// Decode reads an order.
func Decode(r io.Reader) (Order, error) {
	var o Order
	if err := json.NewDecoder(r).Decode(&o); err != nil {
		return Order{}, fmt.Errorf("decode order: %w", err)
	}
	return o, nil
}

// Validate checks an order.
func (o Order) Validate() error {
	if o.Count <= 0 {
		return errors.New("an order has at least one item")
	}
	return CheckCode(o.Code)
}

// CheckCode says whether the code can be one.
func CheckCode(code string) error {
	if !strings.HasPrefix(code, "O-") {
		return ErrInvalidCode
	}
	return nil
}

// Page reads the number of a page.
func Page(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("page: %w", err)
	}
	return n, nil
}

// Orders are kept in memory.
type Orders struct{ byCode map[string]Order }

// ByCode finds an order.
func (s *Orders) ByCode(code string) (Order, error) {
	if err := CheckCode(code); err != nil {
		return Order{}, err
	}
	o, ok := s.byCode[code]
	if !ok {
		return Order{}, ErrNoOrder
	}
	return o, nil
}

// Put keeps an order.
func (s *Orders) Put(o Order) { s.byCode[o.Code] = o }
