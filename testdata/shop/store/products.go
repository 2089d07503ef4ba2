package store

import (
	"crypto/rand"
	"slices"
	"strings"
)

type Product struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Cents int    `json:"cents"`
}

// Products returns those that cost no more than budget, by name.
func (s *Store) Products(budget int) []Product {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := []Product{}
	for _, p := range s.products {
		if p.Cents <= budget {
			found = append(found, p)
		}
	}
	slices.SortFunc(found, func(a, b Product) int { return strings.Compare(a.Name, b.Name) })
	return found
}

func (s *Store) Product(id string) (Product, error) {
	return find(s, s.products, id)
}

func (s *Store) CreateProduct(p Product) (Product, error) {
	p.ID = rand.Text()
	return p, put(s, s.products, p.ID, p)
}

// UpsertProduct replaces a product, or adds it under the ID it comes with.
func (s *Store) UpsertProduct(p Product) error {
	return put(s, s.products, p.ID, p)
}

func (s *Store) RemoveProduct(id string) error {
	return remove(s, s.products, id)
}
