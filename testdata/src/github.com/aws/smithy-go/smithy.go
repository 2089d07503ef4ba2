// Package smithy stands in for what the clients of AWS have in common.
package smithy

// APIError is an error that a service answered.
type APIError interface {
	error
	ErrorCode() string
	ErrorMessage() string
}

// GenericAPIError is one without a type of its own.
type GenericAPIError struct{ Code, Message string }

func (e *GenericAPIError) Error() string        { return e.Message }
func (e *GenericAPIError) ErrorCode() string    { return e.Code }
func (e *GenericAPIError) ErrorMessage() string { return e.Message }
