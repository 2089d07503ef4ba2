// huma on the router of net/http: calls run as middleware, and errors are returned by an operation.

package integration

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/danielgtaylor/huma/v2/conditional"
)

const (
	humaRoot    = "github.com/danielgtaylor/huma/v2"
	humaContext = "(" + humaRoot + ".Context)."
)

// askHuma runs middleware before an operation that returns nothing but an error.
func askHuma(t *testing.T, r *http.Request, before func(huma.API, huma.Context) bool, err error) answer {
	t.Helper()
	mux := http.NewServeMux()
	api := humago.New(mux, huma.DefaultConfig("test", "1"))
	api.UseMiddleware(func(ctx huma.Context, next func(huma.Context)) {
		if before(api, ctx) {
			next(ctx)
		}
	})
	huma.Get(api, "/x", func(context.Context, *struct{}) (*struct{}, error) { return nil, err })
	return overHTTP(t, mux, r)
}

// inHuma gives a case that is one call of middleware, which answers itself.
func inHuma(call func(huma.API, huma.Context)) func(*testing.T) answer {
	return func(t *testing.T) answer {
		t.Helper()
		return askHuma(t, plainRequest(), func(api huma.API, ctx huma.Context) bool {
			call(api, ctx)
			return false
		}, nil)
	}
}

func passOn(huma.API, huma.Context) bool { return true }

func returnFromHuma(t *testing.T, err error) answer {
	t.Helper()
	return askHuma(t, plainRequest(), passOn, err)
}

// humaReturns gives a case that returns the error of a constructor.
func humaReturns(make func(message string, errs ...error) huma.StatusError) func(*testing.T) answer {
	return func(t *testing.T) answer { return returnFromHuma(t, make("gone")) }
}

var humaCases = together(humaConstructors(), cases{
	humaContext + "SetStatus": inHuma(func(_ huma.API, c huma.Context) { c.SetStatus(sentStatus) }),
	humaRoot + ".WriteErr":    inHuma(func(api huma.API, c huma.Context) { huma.WriteErr(api, c, sentStatus, "gone") }),
	"(" + humaRoot + ".API).Marshal": inHuma(func(api huma.API, c huma.Context) {
		api.Marshal(c.BodyWriter(), "application/json", 1)
	}),
	humaRoot + ".NewError": func(t *testing.T) answer { return returnFromHuma(t, huma.NewError(sentStatus, "gone")) },
	humaRoot + ".NewErrorWithContext": func(t *testing.T) answer {
		return returnFromHuma(t, huma.NewErrorWithContext(nil, sentStatus, "gone"))
	},
	humaRoot + ".Status304NotModified": func(t *testing.T) answer { return returnFromHuma(t, huma.Status304NotModified()) },
})

func humaConstructors() cases {
	all := cases{}
	for name, make := range map[string]func(string, ...error) huma.StatusError{
		"400BadRequest":                    huma.Error400BadRequest,
		"401Unauthorized":                  huma.Error401Unauthorized,
		"402PaymentRequired":               huma.Error402PaymentRequired,
		"403Forbidden":                     huma.Error403Forbidden,
		"404NotFound":                      huma.Error404NotFound,
		"405MethodNotAllowed":              huma.Error405MethodNotAllowed,
		"406NotAcceptable":                 huma.Error406NotAcceptable,
		"407ProxyAuthRequired":             huma.Error407ProxyAuthRequired,
		"408RequestTimeout":                huma.Error408RequestTimeout,
		"409Conflict":                      huma.Error409Conflict,
		"410Gone":                          huma.Error410Gone,
		"411LengthRequired":                huma.Error411LengthRequired,
		"412PreconditionFailed":            huma.Error412PreconditionFailed,
		"413RequestEntityTooLarge":         huma.Error413RequestEntityTooLarge,
		"414RequestURITooLong":             huma.Error414RequestURITooLong,
		"415UnsupportedMediaType":          huma.Error415UnsupportedMediaType,
		"416RequestedRangeNotSatisfiable":  huma.Error416RequestedRangeNotSatisfiable,
		"417ExpectationFailed":             huma.Error417ExpectationFailed,
		"418Teapot":                        huma.Error418Teapot,
		"421MisdirectedRequest":            huma.Error421MisdirectedRequest,
		"422UnprocessableEntity":           huma.Error422UnprocessableEntity,
		"423Locked":                        huma.Error423Locked,
		"424FailedDependency":              huma.Error424FailedDependency,
		"425TooEarly":                      huma.Error425TooEarly,
		"426UpgradeRequired":               huma.Error426UpgradeRequired,
		"428PreconditionRequired":          huma.Error428PreconditionRequired,
		"429TooManyRequests":               huma.Error429TooManyRequests,
		"431RequestHeaderFieldsTooLarge":   huma.Error431RequestHeaderFieldsTooLarge,
		"451UnavailableForLegalReasons":    huma.Error451UnavailableForLegalReasons,
		"500InternalServerError":           huma.Error500InternalServerError,
		"501NotImplemented":                huma.Error501NotImplemented,
		"502BadGateway":                    huma.Error502BadGateway,
		"503ServiceUnavailable":            huma.Error503ServiceUnavailable,
		"504GatewayTimeout":                huma.Error504GatewayTimeout,
		"505HTTPVersionNotSupported":       huma.Error505HTTPVersionNotSupported,
		"506VariantAlsoNegotiates":         huma.Error506VariantAlsoNegotiates,
		"507InsufficientStorage":           huma.Error507InsufficientStorage,
		"508LoopDetected":                  huma.Error508LoopDetected,
		"510NotExtended":                   huma.Error510NotExtended,
		"511NetworkAuthenticationRequired": huma.Error511NetworkAuthenticationRequired,
	} {
		all[humaRoot+".Error"+name] = humaReturns(make)
	}
	return all
}

// TestErrorsOfHuma shows that an error without a status becomes 500, and that huma looks for a status within an error.
func TestErrorsOfHuma(t *testing.T) {
	gone := huma.Error410Gone("gone")
	for name, test := range map[string]struct {
		err  error
		want int
	}{
		"none":    {nil, 204},
		"plain":   {errors.New("some"), 500},
		"wrapped": {errors.Join(errors.New("some"), gone), 410},
		"headers": {huma.ErrorWithHeaders(gone, http.Header{"A": {"b"}}), 410},
		"model":   {&huma.ErrorModel{Status: 409}, 409},
	} {
		if got := returnFromHuma(t, test.err); got.status != test.want {
			t.Errorf("%s: status %d, want %d", name, got.status, test.want)
		}
	}
}

// TestPreconditionsOfHuma shows that the status of an unmet condition depends on the request's method, which a struct hides.
func TestPreconditionsOfHuma(t *testing.T) {
	unmet := conditional.Params{IfMatch: []string{"a"}}
	if got := returnFromHuma(t, unmet.PreconditionFailed("b", time.Time{})); got.status != 304 {
		t.Errorf("status %d", got.status)
	}
}

// TestBindingsOfHuma shows what huma itself answers to input that does not fit.
func TestBindingsOfHuma(t *testing.T) {
	for _, test := range []struct {
		body string
		want int
	}{{"{", 400}, {`{"a": "x"}`, 422}, {"{}", 422}, {"", 400}, {`{"a": 1}`, 204}} {
		mux := http.NewServeMux()
		huma.Post(humago.New(mux, huma.DefaultConfig("test", "1")), "/x", func(context.Context, *struct {
			Body struct {
				A int `json:"a"`
			}
		}) (*struct{}, error) {
			return nil, nil
		})
		r := httptest.NewRequest(http.MethodPost, "/x", strings.NewReader(test.body))
		if got := overHTTP(t, mux, r); got.status != test.want {
			t.Errorf("%q: status %d, want %d", test.body, got.status, test.want)
		}
	}
}
