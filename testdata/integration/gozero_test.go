// The REST part of go-zero, on its own router.

package integration

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"testing"

	_ "github.com/zeromicro/go-zero/rest"
	_ "github.com/zeromicro/go-zero/rest/httpc" // its names are in the table
	"github.com/zeromicro/go-zero/rest/httpx"
	"github.com/zeromicro/go-zero/rest/pathvar"
	"github.com/zeromicro/go-zero/rest/router"
	_ "github.com/zeromicro/go-zero/rest/token"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const goZeroHTTPX = "github.com/zeromicro/go-zero/rest/httpx."

func askGoZero(t *testing.T, r *http.Request, h http.HandlerFunc) answer {
	t.Helper()
	routes := router.NewRouter()
	if err := routes.Handle(r.Method, "/:path", h); err != nil {
		t.Fatal(err)
	}
	return overHTTP(t, routes, r)
}

// inGoZero gives a case that is one call of a handler.
func inGoZero(call func(context.Context, http.ResponseWriter)) func(*testing.T) answer {
	return func(t *testing.T) answer {
		t.Helper()
		return askGoZero(t, plainRequest(), func(w http.ResponseWriter, r *http.Request) { call(r.Context(), w) })
	}
}

var goZeroCases = together(goZeroBinderCases(), cases{
	goZeroHTTPX + "Ok":           inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.Ok(w) }),
	goZeroHTTPX + "OkJson":       inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.OkJson(w, 1) }),
	goZeroHTTPX + "OkJsonCtx":    inGoZero(func(c context.Context, w http.ResponseWriter) { httpx.OkJsonCtx(c, w, 1) }),
	goZeroHTTPX + "WriteJson":    inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.WriteJson(w, sentStatus, 1) }),
	goZeroHTTPX + "WriteJsonCtx": inGoZero(func(c context.Context, w http.ResponseWriter) { httpx.WriteJsonCtx(c, w, sentStatus, 1) }),
	goZeroHTTPX + "Error":        inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.Error(w, errors.New("gone")) }),
	goZeroHTTPX + "ErrorCtx":     inGoZero(func(c context.Context, w http.ResponseWriter) { httpx.ErrorCtx(c, w, errors.New("gone")) }),
	goZeroHTTPX + "Stream": inGoZero(func(c context.Context, w http.ResponseWriter) {
		httpx.Stream(c, w, func(out io.Writer) bool {
			fmt.Fprint(out, "a")
			return false
		})
	}),
})

// unfit is what the values of brokenRequest do not fit, as go-zero tags it.
type unfit struct {
	Form   int `form:"a,optional"`
	Header int `header:"a,optional"`
	Path   int `path:"path,optional"`
	JSON   int `json:"a,optional"`
}

// goZeroBinderCases fail if a binder takes what does not fit, and show that it answers nothing.
func goZeroBinderCases() cases {
	all := cases{}
	for name, bind := range map[string]func(*http.Request, any) error{
		"Parse": httpx.Parse, "ParseForm": httpx.ParseForm, "ParseHeaders": httpx.ParseHeaders, "ParseJsonBody": httpx.ParseJsonBody,
		"ParsePath": httpx.ParsePath,
	} {
		all[goZeroHTTPX+name] = func(t *testing.T) answer {
			return askGoZero(t, brokenRequest(), func(_ http.ResponseWriter, r *http.Request) {
				if bind(r, &unfit{}) == nil {
					t.Error("broken input is bound")
				}
			})
		}
	}
	return all
}

// TestErrorsOfGoZero shows that httpx.Error answers 400 unless the error is one of gRPC, or the program has a say.
func TestErrorsOfGoZero(t *testing.T) {
	for _, test := range []struct {
		err  error
		want int
	}{{errors.New("some"), 400}, {status.Error(codes.NotFound, "gone"), 404}, {status.Error(codes.Internal, "broken"), 500}} {
		got := inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.Error(w, test.err) })(t)
		if got.status != test.want {
			t.Errorf("%v: status %d, want %d", test.err, got.status, test.want)
		}
	}
	silent := inGoZero(func(_ context.Context, w http.ResponseWriter) {
		httpx.Error(w, errors.New("some"), func(http.ResponseWriter, error) {})
	})
	if got := silent(t); got.status != 200 || got.body != "" {
		t.Errorf("with a function that answers nothing: %d %q", got.status, got.body)
	}
	httpx.SetErrorHandler(func(error) (int, any) { return 202, nil })
	defer httpx.SetErrorHandlerCtx(nil)
	handled := inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.Error(w, errors.New("some")) })
	if got := handled(t); got.status != 202 || got.body != "" {
		t.Errorf("with an error handler: %d %q", got.status, got.body)
	}
}

// TestUnmarshalableOfGoZero shows that data that is no JSON is answered with 500, whatever status was asked for.
func TestUnmarshalableOfGoZero(t *testing.T) {
	if got := inGoZero(func(_ context.Context, w http.ResponseWriter) { httpx.OkJson(w, func() {}) })(t); got.status != 500 {
		t.Errorf("status %d", got.status)
	}
}

// TestVariablesOfGoZero shows where the parts of the path are.
func TestVariablesOfGoZero(t *testing.T) {
	got := askGoZero(t, plainRequest(), func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, pathvar.Vars(r)["path"]) })
	if got.body != "x" {
		t.Errorf("got %q", got.body)
	}
}
