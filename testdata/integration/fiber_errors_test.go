// The errors that handlers of fiber return.

package integration

import (
	"fmt"
	"testing"

	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func returnFromFiber2(t *testing.T, err error) answer {
	return askFiber2(t, plainRequest(), func(*fiber2.Ctx) error { return err })
}

func returnFromFiber3(t *testing.T, err error) answer {
	return askFiber3(t, plainRequest(), func(fiber3.Ctx) error { return err })
}

// TestWrappedErrorsOfFiber shows that fiber finds a status within an error.
func TestWrappedErrorsOfFiber(t *testing.T) {
	if got := returnFromFiber2(t, fmt.Errorf("no user: %w", fiber2.ErrNotFound)); got.status != 404 {
		t.Errorf("v2 answers %d", got.status)
	}
	if got := returnFromFiber3(t, fmt.Errorf("no user: %w", fiber3.ErrNotFound)); got.status != 404 {
		t.Errorf("v3 answers %d", got.status)
	}
}

var fiber2Sentinels = map[string]error{
	"ErrBadRequest":                    fiber2.ErrBadRequest,
	"ErrUnauthorized":                  fiber2.ErrUnauthorized,
	"ErrPaymentRequired":               fiber2.ErrPaymentRequired,
	"ErrForbidden":                     fiber2.ErrForbidden,
	"ErrNotFound":                      fiber2.ErrNotFound,
	"ErrMethodNotAllowed":              fiber2.ErrMethodNotAllowed,
	"ErrNotAcceptable":                 fiber2.ErrNotAcceptable,
	"ErrProxyAuthRequired":             fiber2.ErrProxyAuthRequired,
	"ErrRequestTimeout":                fiber2.ErrRequestTimeout,
	"ErrConflict":                      fiber2.ErrConflict,
	"ErrGone":                          fiber2.ErrGone,
	"ErrLengthRequired":                fiber2.ErrLengthRequired,
	"ErrPreconditionFailed":            fiber2.ErrPreconditionFailed,
	"ErrRequestEntityTooLarge":         fiber2.ErrRequestEntityTooLarge,
	"ErrRequestURITooLong":             fiber2.ErrRequestURITooLong,
	"ErrUnsupportedMediaType":          fiber2.ErrUnsupportedMediaType,
	"ErrRequestedRangeNotSatisfiable":  fiber2.ErrRequestedRangeNotSatisfiable,
	"ErrExpectationFailed":             fiber2.ErrExpectationFailed,
	"ErrTeapot":                        fiber2.ErrTeapot,
	"ErrMisdirectedRequest":            fiber2.ErrMisdirectedRequest,
	"ErrUnprocessableEntity":           fiber2.ErrUnprocessableEntity,
	"ErrLocked":                        fiber2.ErrLocked,
	"ErrFailedDependency":              fiber2.ErrFailedDependency,
	"ErrTooEarly":                      fiber2.ErrTooEarly,
	"ErrUpgradeRequired":               fiber2.ErrUpgradeRequired,
	"ErrPreconditionRequired":          fiber2.ErrPreconditionRequired,
	"ErrTooManyRequests":               fiber2.ErrTooManyRequests,
	"ErrRequestHeaderFieldsTooLarge":   fiber2.ErrRequestHeaderFieldsTooLarge,
	"ErrUnavailableForLegalReasons":    fiber2.ErrUnavailableForLegalReasons,
	"ErrInternalServerError":           fiber2.ErrInternalServerError,
	"ErrNotImplemented":                fiber2.ErrNotImplemented,
	"ErrBadGateway":                    fiber2.ErrBadGateway,
	"ErrServiceUnavailable":            fiber2.ErrServiceUnavailable,
	"ErrGatewayTimeout":                fiber2.ErrGatewayTimeout,
	"ErrHTTPVersionNotSupported":       fiber2.ErrHTTPVersionNotSupported,
	"ErrVariantAlsoNegotiates":         fiber2.ErrVariantAlsoNegotiates,
	"ErrInsufficientStorage":           fiber2.ErrInsufficientStorage,
	"ErrLoopDetected":                  fiber2.ErrLoopDetected,
	"ErrNotExtended":                   fiber2.ErrNotExtended,
	"ErrNetworkAuthenticationRequired": fiber2.ErrNetworkAuthenticationRequired,
}

var fiber3Sentinels = map[string]error{
	"ErrBadRequest":                    fiber3.ErrBadRequest,
	"ErrUnauthorized":                  fiber3.ErrUnauthorized,
	"ErrPaymentRequired":               fiber3.ErrPaymentRequired,
	"ErrForbidden":                     fiber3.ErrForbidden,
	"ErrNotFound":                      fiber3.ErrNotFound,
	"ErrMethodNotAllowed":              fiber3.ErrMethodNotAllowed,
	"ErrNotAcceptable":                 fiber3.ErrNotAcceptable,
	"ErrProxyAuthRequired":             fiber3.ErrProxyAuthRequired,
	"ErrRequestTimeout":                fiber3.ErrRequestTimeout,
	"ErrConflict":                      fiber3.ErrConflict,
	"ErrGone":                          fiber3.ErrGone,
	"ErrLengthRequired":                fiber3.ErrLengthRequired,
	"ErrPreconditionFailed":            fiber3.ErrPreconditionFailed,
	"ErrRequestEntityTooLarge":         fiber3.ErrRequestEntityTooLarge,
	"ErrRequestURITooLong":             fiber3.ErrRequestURITooLong,
	"ErrUnsupportedMediaType":          fiber3.ErrUnsupportedMediaType,
	"ErrRequestedRangeNotSatisfiable":  fiber3.ErrRequestedRangeNotSatisfiable,
	"ErrExpectationFailed":             fiber3.ErrExpectationFailed,
	"ErrTeapot":                        fiber3.ErrTeapot,
	"ErrMisdirectedRequest":            fiber3.ErrMisdirectedRequest,
	"ErrUnprocessableEntity":           fiber3.ErrUnprocessableEntity,
	"ErrLocked":                        fiber3.ErrLocked,
	"ErrFailedDependency":              fiber3.ErrFailedDependency,
	"ErrTooEarly":                      fiber3.ErrTooEarly,
	"ErrUpgradeRequired":               fiber3.ErrUpgradeRequired,
	"ErrPreconditionRequired":          fiber3.ErrPreconditionRequired,
	"ErrTooManyRequests":               fiber3.ErrTooManyRequests,
	"ErrRequestHeaderFieldsTooLarge":   fiber3.ErrRequestHeaderFieldsTooLarge,
	"ErrUnavailableForLegalReasons":    fiber3.ErrUnavailableForLegalReasons,
	"ErrInternalServerError":           fiber3.ErrInternalServerError,
	"ErrNotImplemented":                fiber3.ErrNotImplemented,
	"ErrBadGateway":                    fiber3.ErrBadGateway,
	"ErrServiceUnavailable":            fiber3.ErrServiceUnavailable,
	"ErrGatewayTimeout":                fiber3.ErrGatewayTimeout,
	"ErrHTTPVersionNotSupported":       fiber3.ErrHTTPVersionNotSupported,
	"ErrVariantAlsoNegotiates":         fiber3.ErrVariantAlsoNegotiates,
	"ErrInsufficientStorage":           fiber3.ErrInsufficientStorage,
	"ErrLoopDetected":                  fiber3.ErrLoopDetected,
	"ErrNotExtended":                   fiber3.ErrNotExtended,
	"ErrNetworkAuthenticationRequired": fiber3.ErrNetworkAuthenticationRequired,
	"ErrRangeTooLarge":                 fiber3.ErrRangeTooLarge,
	"ErrRedirectBackNoFallback":        fiber3.ErrRedirectBackNoFallback,
}
