// kratos under a server of its own, which serves as it does over a network.

package integration

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	kratoserrors "github.com/go-kratos/kratos/v2/errors"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	"github.com/go-kratos/kratos/v2/middleware/circuitbreaker"
	"github.com/go-kratos/kratos/v2/middleware/ratelimit"
	"github.com/go-kratos/kratos/v2/middleware/recovery"
	kratos "github.com/go-kratos/kratos/v2/transport/http"
	"github.com/go-kratos/kratos/v2/transport/http/binding"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	kratosRoot    = "github.com/go-kratos/kratos/v2"
	kratosHTTP    = kratosRoot + "/transport/http"
	kratosContext = kratosHTTP + ".Context"
	kratosErrors  = kratosRoot + "/errors."
)

func askKratos(t *testing.T, r *http.Request, h kratos.HandlerFunc) answer {
	t.Helper()
	server := kratos.NewServer()
	server.Route("/").Handle(r.Method, "/{a}", h)
	return overHTTP(t, server, r)
}

// inKratos gives a case that is one call of a handler.
func inKratos(h kratos.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer { return askKratos(t, plainRequest(), h) }
}

func returnFromKratos(t *testing.T, err error) answer {
	return askKratos(t, plainRequest(), func(kratos.Context) error { return err })
}

// makesKratos gives a case that returns an error.
func makesKratos(err error) func(*testing.T) answer {
	return func(t *testing.T) answer { return returnFromKratos(t, err) }
}

var kratosCases = together(kratosAnswerCases, kratosErrorCases, kratosBinderCases())

var kratosAnswerCases = cases{
	"(" + kratosContext + ").JSON":   inKratos(func(c kratos.Context) error { return c.JSON(sentStatus, 1) }),
	"(" + kratosContext + ").XML":    inKratos(func(c kratos.Context) error { return c.XML(sentStatus, 1) }),
	"(" + kratosContext + ").String": inKratos(func(c kratos.Context) error { return c.String(sentStatus, "a") }),
	"(" + kratosContext + ").Blob":   inKratos(func(c kratos.Context) error { return c.Blob(sentStatus, "text/plain", []byte("a")) }),
	"(" + kratosContext + ").Stream": inKratos(func(c kratos.Context) error {
		return c.Stream(sentStatus, "text/plain", strings.NewReader("a"))
	}),
	"(" + kratosContext + ").Result":  inKratos(func(c kratos.Context) error { return c.Result(sentStatus, &broken{}) }),
	"(" + kratosContext + ").Returns": inKratos(func(c kratos.Context) error { return c.Returns(&broken{}, nil) }),
	kratosHTTP + ".DefaultErrorEncoder": inKratos(func(c kratos.Context) error {
		kratos.DefaultErrorEncoder(c.Response(), c.Request(), kratoserrors.New(sentStatus, "GONE", "gone"))
		return nil
	}),
	kratosHTTP + ".DefaultResponseEncoder": inKratos(func(c kratos.Context) error {
		return kratos.DefaultResponseEncoder(c.Response(), c.Request(), &broken{})
	}),
	kratosHTTP + ".NewRedirect": inKratos(func(c kratos.Context) error { return c.Result(200, kratos.NewRedirect(target, sentStatus)) }),
}

var kratosErrorCases = cases{
	kratosErrors + "New":                makesKratos(kratoserrors.New(sentStatus, "A", "a")),
	kratosErrors + "Newf":               makesKratos(kratoserrors.Newf(sentStatus, "A", "%d", 1)),
	kratosErrors + "Errorf":             makesKratos(kratoserrors.Errorf(sentStatus, "A", "%d", 1)),
	kratosErrors + "BadRequest":         makesKratos(kratoserrors.BadRequest("A", "a")),
	kratosErrors + "Unauthorized":       makesKratos(kratoserrors.Unauthorized("A", "a")),
	kratosErrors + "Forbidden":          makesKratos(kratoserrors.Forbidden("A", "a")),
	kratosErrors + "NotFound":           makesKratos(kratoserrors.NotFound("A", "a")),
	kratosErrors + "Conflict":           makesKratos(kratoserrors.Conflict("A", "a")),
	kratosErrors + "ClientClosed":       makesKratos(kratoserrors.ClientClosed("A", "a")),
	kratosErrors + "InternalServer":     makesKratos(kratoserrors.InternalServer("A", "a")),
	kratosErrors + "ServiceUnavailable": makesKratos(kratoserrors.ServiceUnavailable("A", "a")),
	kratosErrors + "GatewayTimeout":     makesKratos(kratoserrors.GatewayTimeout("A", "a")),
}

// kratosBinderCases return the errors of binders, which have a status.
func kratosBinderCases() cases {
	request := func(decode func(*http.Request, any) error) func(kratos.Context, any) error {
		return func(c kratos.Context, v any) error { return decode(c.Request(), v) }
	}
	all := cases{}
	for name, bind := range map[string]func(kratos.Context, any) error{
		"(" + kratosContext + ").Bind":        kratos.Context.Bind,
		"(" + kratosContext + ").BindVars":    kratos.Context.BindVars,
		"(" + kratosContext + ").BindQuery":   kratos.Context.BindQuery,
		"(" + kratosContext + ").BindForm":    kratos.Context.BindForm,
		kratosHTTP + ".DefaultRequestDecoder": request(kratos.DefaultRequestDecoder),
		kratosHTTP + ".DefaultRequestQuery":   request(kratos.DefaultRequestQuery),
		kratosHTTP + ".DefaultRequestVars":    request(kratos.DefaultRequestVars),
		kratosHTTP + "/binding.BindForm":      request(binding.BindForm),
		kratosHTTP + "/binding.BindQuery": func(c kratos.Context, v any) error {
			return binding.BindQuery(c.Query(), v)
		},
	} {
		all[name] = func(t *testing.T) answer {
			return askKratos(t, brokenRequest(), func(c kratos.Context) error { return bind(c, &broken{}) })
		}
	}
	return all
}

// The status is lost where there is nothing to encode, and where a redirect brings its own.
func TestKratosResults(t *testing.T) {
	wantAnswer(t, inKratos(func(c kratos.Context) error { return c.Result(404, nil) })(t), 200, "")
	wantAnswer(t, inKratos(func(c kratos.Context) error { return c.Returns(nil, nil) })(t), 200, "")
	wantStatus(t, inKratos(func(c kratos.Context) error { return c.Returns(nil, kratoserrors.NotFound("A", "a")) })(t), 404)
	got := inKratos(func(c kratos.Context) error { return c.Result(404, kratos.NewRedirect(target, 301)) })(t)
	if wantStatus(t, got, 301); got.header.Get("Location") != target {
		t.Errorf("Location is %q", got.header.Get("Location"))
	}
}

func TestKratosErrors(t *testing.T) {
	wantStatus(t, returnFromKratos(t, kratoserrors.NotFound("A", "a").WithCause(errors.New("some"))), 404)
	wantStatus(t, returnFromKratos(t, kratoserrors.Clone(kratoserrors.NotFound("A", "a")).WithMetadata(nil)), 404)
	wantStatus(t, returnFromKratos(t, errors.Join(errors.New("some"), kratoserrors.NotFound("A", "a"))), 404)
	for number := range codes.Code(20) {
		if want := statusFor(int(number), "google.golang.org/grpc/status.Error"); number != codes.OK {
			wantStatus(t, returnFromKratos(t, status.Error(number, "gone")), want)
		}
	}
}

// A body of an unknown kind is refused as one that is malformed, and a form that cannot be read at all is answered 500.
func TestKratosBinders(t *testing.T) {
	wantStatus(t, askKratos(t, unknownRequest(), func(c kratos.Context) error { return c.Bind(&broken{}) }), 400)
	wantStatus(t, askKratos(t, httptest.NewRequest(http.MethodGet, "/x?a=%zz", nil), func(c kratos.Context) error {
		return c.BindForm(&broken{})
	}), 500)
}

// Header is that of the request: what is set there is not sent.
func TestKratosHeaderIsOfTheRequest(t *testing.T) {
	got := inKratos(func(c kratos.Context) error {
		c.Header().Set("Allow", "GET")
		return c.String(405, "a")
	})(t)
	if got.header.Get("Allow") != "" {
		t.Error("the header of the request is sent")
	}
}

var kratosSentinels = map[string]error{
	"auth/jwt.ErrMissingJwtToken":        jwt.ErrMissingJwtToken,
	"auth/jwt.ErrMissingKeyFunc":         jwt.ErrMissingKeyFunc,
	"auth/jwt.ErrTokenInvalid":           jwt.ErrTokenInvalid,
	"auth/jwt.ErrTokenExpired":           jwt.ErrTokenExpired,
	"auth/jwt.ErrTokenParseFail":         jwt.ErrTokenParseFail,
	"auth/jwt.ErrUnSupportSigningMethod": jwt.ErrUnSupportSigningMethod,
	"auth/jwt.ErrWrongContext":           jwt.ErrWrongContext,
	"auth/jwt.ErrNeedTokenProvider":      jwt.ErrNeedTokenProvider,
	"auth/jwt.ErrSignToken":              jwt.ErrSignToken,
	"auth/jwt.ErrGetKey":                 jwt.ErrGetKey,
	"circuitbreaker.ErrNotAllowed":       circuitbreaker.ErrNotAllowed,
	"ratelimit.ErrLimitExceed":           ratelimit.ErrLimitExceed,
	"recovery.ErrUnknownRequest":         recovery.ErrUnknownRequest,
}
