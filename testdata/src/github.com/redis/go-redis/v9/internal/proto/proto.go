// Package proto stands in for what package redis takes its errors from.
package proto

// RedisError is an error of the server.
type RedisError string

func (e RedisError) Error() string { return string(e) }

// Nil says that there is nothing under the key.
const Nil = RedisError("redis: nil")
