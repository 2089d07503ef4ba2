// Package bbolt stands in for the database of that name: the tables speak for it, only its declarations matter.
package bbolt

import "go.etcd.io/bbolt/errors"

// Errors of buckets.
var (
	ErrBucketNotFound = errors.ErrBucketNotFound
	ErrBucketExists   = errors.ErrBucketExists
)

// DB is a database, Tx a transaction, Bucket a part of it.
type (
	DB     struct{}
	Tx     struct{}
	Bucket struct{ last error }
)

// Begin begins a transaction.
func (db *DB) Begin(writable bool) (*Tx, error) { return nil, ErrBucketExists }

// CreateBucket makes a bucket.
func (tx *Tx) CreateBucket(name []byte) (*Bucket, error) { return nil, ErrBucketExists }

// DeleteBucket drops one.
func (tx *Tx) DeleteBucket(name []byte) error { return ErrBucketNotFound }

// Bucket gives one.
func (tx *Tx) Bucket(name []byte) *Bucket { return nil }

// Put stores a value.
func (b *Bucket) Put(key, value []byte) error { return b.last }
