// Package status stands in for what package status of gRPC takes its type from.
package status

import "google.golang.org/grpc/codes"

// Status is what a call came to.
type Status struct{ c codes.Code }

// Code is the code of the call.
func (s *Status) Code() codes.Code { return s.c }
