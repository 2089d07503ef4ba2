// Package codes stands in for that of gRPC.
package codes

type Code uint32

const (
	OK                Code = 0
	Canceled          Code = 1
	InvalidArgument   Code = 3
	NotFound          Code = 5
	AlreadyExists     Code = 6
	ResourceExhausted Code = 8
	Unimplemented     Code = 12
	Internal          Code = 13
	Unavailable       Code = 14
	Unauthenticated   Code = 16
)
