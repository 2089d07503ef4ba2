package store

import "crypto/rand"

type Order struct {
	ID       string `json:"id"`
	Customer string `json:"customer"`
	Product  string `json:"product"`
	Quantity int    `json:"quantity"`
}

func (s *Store) Order(id string) (Order, error) {
	return find(s, s.orders, id)
}

func (s *Store) CreateOrder(o Order) (Order, error) {
	o.ID = rand.Text()
	return o, put(s, s.orders, o.ID, o)
}

func (s *Store) RemoveOrder(id string) error {
	return remove(s, s.orders, id)
}
