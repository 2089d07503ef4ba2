// The errors that handlers of echo return.

package integration

import (
	"fmt"
	"testing"

	echo4 "github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

func returnFromEcho4(t *testing.T, err error) answer {
	return askEcho4(t, plainRequest(), func(echo4.Context) error { return err })
}

func returnFromEcho5(t *testing.T, err error) answer {
	return askEcho5(t, plainRequest(), func(*echo5.Context) error { return err })
}

// TestWrappedErrorsOfEcho shows that v4 does not look for a status within an error, and v5 does.
func TestWrappedErrorsOfEcho(t *testing.T) {
	if got := returnFromEcho4(t, fmt.Errorf("no user: %w", echo4.ErrNotFound)); got.status != 500 {
		t.Errorf("v4 answers %d", got.status)
	}
	if got := returnFromEcho5(t, fmt.Errorf("no user: %w", echo5.ErrNotFound)); got.status != 404 {
		t.Errorf("v5 answers %d", got.status)
	}
}

// TestInnerErrorsOfEcho shows that the status of the inner error goes out in v4, and that of the outer one in v5.
func TestInnerErrorsOfEcho(t *testing.T) {
	if got := returnFromEcho4(t, echo4.NewHTTPError(400).SetInternal(echo4.ErrNotFound)); got.status != 404 {
		t.Errorf("v4 answers %d", got.status)
	}
	if got := returnFromEcho5(t, echo5.NewHTTPError(400, "bad").Wrap(echo5.ErrNotFound)); got.status != 400 {
		t.Errorf("v5 answers %d", got.status)
	}
}

// gone is an error with a status of its own, of which v5 asks it.
type gone struct{}

func (gone) Error() string { return "gone" }

func (gone) StatusCode() int { return 410 }

func TestOwnErrorsOfEcho(t *testing.T) {
	if got := returnFromEcho4(t, gone{}); got.status != 500 {
		t.Errorf("v4 answers %d", got.status)
	}
	if got := returnFromEcho5(t, gone{}); got.status != 410 {
		t.Errorf("v5 answers %d", got.status)
	}
}

var echo4Sentinels = map[string]error{
	"ErrBadRequest":                    echo4.ErrBadRequest,
	"ErrUnauthorized":                  echo4.ErrUnauthorized,
	"ErrPaymentRequired":               echo4.ErrPaymentRequired,
	"ErrForbidden":                     echo4.ErrForbidden,
	"ErrNotFound":                      echo4.ErrNotFound,
	"ErrMethodNotAllowed":              echo4.ErrMethodNotAllowed,
	"ErrNotAcceptable":                 echo4.ErrNotAcceptable,
	"ErrProxyAuthRequired":             echo4.ErrProxyAuthRequired,
	"ErrRequestTimeout":                echo4.ErrRequestTimeout,
	"ErrConflict":                      echo4.ErrConflict,
	"ErrGone":                          echo4.ErrGone,
	"ErrLengthRequired":                echo4.ErrLengthRequired,
	"ErrPreconditionFailed":            echo4.ErrPreconditionFailed,
	"ErrStatusRequestEntityTooLarge":   echo4.ErrStatusRequestEntityTooLarge,
	"ErrRequestURITooLong":             echo4.ErrRequestURITooLong,
	"ErrUnsupportedMediaType":          echo4.ErrUnsupportedMediaType,
	"ErrRequestedRangeNotSatisfiable":  echo4.ErrRequestedRangeNotSatisfiable,
	"ErrExpectationFailed":             echo4.ErrExpectationFailed,
	"ErrTeapot":                        echo4.ErrTeapot,
	"ErrMisdirectedRequest":            echo4.ErrMisdirectedRequest,
	"ErrUnprocessableEntity":           echo4.ErrUnprocessableEntity,
	"ErrLocked":                        echo4.ErrLocked,
	"ErrFailedDependency":              echo4.ErrFailedDependency,
	"ErrTooEarly":                      echo4.ErrTooEarly,
	"ErrUpgradeRequired":               echo4.ErrUpgradeRequired,
	"ErrPreconditionRequired":          echo4.ErrPreconditionRequired,
	"ErrTooManyRequests":               echo4.ErrTooManyRequests,
	"ErrRequestHeaderFieldsTooLarge":   echo4.ErrRequestHeaderFieldsTooLarge,
	"ErrUnavailableForLegalReasons":    echo4.ErrUnavailableForLegalReasons,
	"ErrInternalServerError":           echo4.ErrInternalServerError,
	"ErrNotImplemented":                echo4.ErrNotImplemented,
	"ErrBadGateway":                    echo4.ErrBadGateway,
	"ErrServiceUnavailable":            echo4.ErrServiceUnavailable,
	"ErrGatewayTimeout":                echo4.ErrGatewayTimeout,
	"ErrHTTPVersionNotSupported":       echo4.ErrHTTPVersionNotSupported,
	"ErrVariantAlsoNegotiates":         echo4.ErrVariantAlsoNegotiates,
	"ErrInsufficientStorage":           echo4.ErrInsufficientStorage,
	"ErrLoopDetected":                  echo4.ErrLoopDetected,
	"ErrNotExtended":                   echo4.ErrNotExtended,
	"ErrNetworkAuthenticationRequired": echo4.ErrNetworkAuthenticationRequired,
}

var echo5Sentinels = map[string]error{
	"ErrBadRequest":                  echo5.ErrBadRequest,
	"ErrUnauthorized":                echo5.ErrUnauthorized,
	"ErrForbidden":                   echo5.ErrForbidden,
	"ErrNotFound":                    echo5.ErrNotFound,
	"ErrMethodNotAllowed":            echo5.ErrMethodNotAllowed,
	"ErrRequestTimeout":              echo5.ErrRequestTimeout,
	"ErrStatusRequestEntityTooLarge": echo5.ErrStatusRequestEntityTooLarge,
	"ErrUnsupportedMediaType":        echo5.ErrUnsupportedMediaType,
	"ErrTooManyRequests":             echo5.ErrTooManyRequests,
	"ErrInternalServerError":         echo5.ErrInternalServerError,
	"ErrBadGateway":                  echo5.ErrBadGateway,
	"ErrServiceUnavailable":          echo5.ErrServiceUnavailable,
}
