// Package badger stands in for the database of that name: the tables speak for it, only its declarations matter.
package badger

import "errors"

// Errors of transactions.
var (
	ErrKeyNotFound = errors.New("Key not found")
	ErrConflict    = errors.New("Transaction Conflict. Please retry")
)

// Txn is a transaction, Item what stands under a key.
type (
	Txn  struct{ last error }
	Item struct{ last error }
)

// Get looks for a key.
func (t *Txn) Get(key []byte) (*Item, error) { return nil, t.last }

// Set stores a value.
func (t *Txn) Set(key, value []byte) error { return t.last }

// Commit ends the transaction.
func (t *Txn) Commit() error { return t.last }

// ValueCopy gives the value.
func (i *Item) ValueCopy(dst []byte) ([]byte, error) { return nil, i.last }
