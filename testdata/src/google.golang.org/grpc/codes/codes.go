// Package codes stands in for that of gRPC.
package codes

type Code uint32

const (
	OK              Code = 0
	Canceled        Code = 1
	InvalidArgument Code = 3
	NotFound        Code = 5
	AlreadyExists   Code = 6
	Internal        Code = 13
	Unauthenticated Code = 16
)
