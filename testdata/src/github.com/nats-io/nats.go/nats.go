// Package nats stands in for the client of that name: the tables speak for it, only its declarations matter.
package nats

import (
	"errors"
	"time"
)

// Errors of connections and stores.
var (
	ErrMaxPayload   = errors.New("nats: maximum payload exceeded")
	ErrNoResponders = errors.New("nats: no responders available for request")
	ErrKeyNotFound  = errors.New("nats: key not found")
	ErrKeyExists    = errors.New("nats: key exists")
)

// Msg is a message.
type Msg struct{ Data []byte }

// Conn is a connection.
type Conn struct{ last error }

// Publish sends a message.
func (c *Conn) Publish(subject string, data []byte) error { return c.last }

// Request sends one and waits for an answer.
func (c *Conn) Request(subject string, data []byte, timeout time.Duration) (*Msg, error) {
	return nil, c.last
}

// KeyValueEntry is what stands under a key.
type KeyValueEntry interface{ Value() []byte }

// KeyValue is a store.
type KeyValue interface {
	Get(key string) (KeyValueEntry, error)
	Create(key string, value []byte) (uint64, error)
	Put(key string, value []byte) (uint64, error)
}
