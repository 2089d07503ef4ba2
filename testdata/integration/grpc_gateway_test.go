// grpc-gateway, whose functions answer with its default error handler.

package integration

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"github.com/statuslint/statuslint/internal/framework"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/structpb"
)

const gatewayRuntime = "github.com/grpc-ecosystem/grpc-gateway/v2/runtime."

// gateway is what its functions take besides the error.
type gateway struct {
	mux       *runtime.ServeMux
	marshaler runtime.Marshaler
	w         http.ResponseWriter
	r         *http.Request
}

// inGateway gives a case that is one call of a handler.
func inGateway(call func(g gateway)) func(*testing.T) answer {
	return func(t *testing.T) answer {
		t.Helper()
		mux := runtime.NewServeMux()
		err := mux.HandlePath(http.MethodGet, "/x", func(w http.ResponseWriter, r *http.Request, _ map[string]string) {
			_, marshaler := runtime.MarshalerForRequest(mux, r)
			call(gateway{mux, marshaler, w, r})
		})
		if err != nil {
			t.Fatal(err)
		}
		return overHTTP(t, mux, plainRequest())
	}
}

func (g gateway) fail(err error) { runtime.HTTPError(g.r.Context(), g.mux, g.marshaler, g.w, g.r, err) }

// refused is an error with a status of the gateway's own.
func refused() error {
	return &runtime.HTTPStatusError{HTTPStatus: sentStatus, Err: errors.New("gone")}
}

var gatewayCases = cases{
	gatewayRuntime + "HTTPError": inGateway(func(g gateway) { g.fail(refused()) }),
	gatewayRuntime + "DefaultHTTPErrorHandler": inGateway(func(g gateway) {
		runtime.DefaultHTTPErrorHandler(g.r.Context(), g.mux, g.marshaler, g.w, g.r, refused())
	}),
	gatewayRuntime + "HTTPStreamError": inGateway(func(g gateway) {
		runtime.HTTPStreamError(g.r.Context(), g.mux, g.marshaler, g.w, g.r, refused())
	}),
	gatewayRuntime + "DefaultRoutingErrorHandler": inGateway(func(g gateway) {
		runtime.DefaultRoutingErrorHandler(g.r.Context(), g.mux, g.marshaler, g.w, g.r, 400)
	}),
	gatewayRuntime + "ForwardResponseMessage": inGateway(func(g gateway) {
		runtime.ForwardResponseMessage(g.r.Context(), g.mux, g.marshaler, g.w, g.r, structpb.NewStringValue("a"))
	}),
	"(" + gatewayRuntime + "Encoder).Encode": inGateway(func(g gateway) { g.marshaler.NewEncoder(g.w).Encode(1) }),
}

// A code has the same status in all functions that take one.
func TestStatusesOfCodes(t *testing.T) {
	for number := range codes.Code(20) {
		want := runtime.HTTPStatusFromCode(number)
		if got := statusFor(int(number), gatewayRuntime+"HTTPStatusFromCode"); got != want {
			t.Errorf("%v is %d, want %d", number, got, want)
		}
		if number == codes.OK {
			continue
		}
		wantStatus(t, inGateway(func(g gateway) { g.fail(status.Error(number, "gone")) })(t), want)
		if got := statusFor(int(number), "google.golang.org/grpc/status.Error"); got != want {
			t.Errorf("an error with %v is %d, want %d", number, got, want)
		}
	}
}

// statusFor is the status that a row gives for a code: its only result, or the only field of that.
func statusFor(code int, name string) int {
	for _, o := range framework.Rows()[name].Outcomes {
		if !meets(o, fmt.Sprint(code)) {
			continue
		}
		result := o.Results[0]
		if len(result.Fields) == 1 {
			result = result.Fields[0].Value
		}
		var number int
		fmt.Sscan(result.Text, &number)
		return number
	}
	return 0
}

func TestGatewayErrors(t *testing.T) {
	wantStatus(t, inGateway(func(g gateway) { g.fail(errors.New("some")) })(t), 500)
	wantStatus(t, inGateway(func(g gateway) { g.fail(fmt.Errorf("no user: %w", status.Error(codes.NotFound, "gone"))) })(t), 404)
	got := inGateway(func(g gateway) { g.fail(status.Error(codes.Unauthenticated, "who")) })(t)
	if got.header.Get("WWW-Authenticate") != "who" {
		t.Errorf("WWW-Authenticate is %q", got.header.Get("WWW-Authenticate"))
	}
	if err := status.Error(codes.OK, ""); err != nil {
		t.Errorf("the error of no failure is %v", err)
	}
}

// Errors of routing become codes and statuses again.
func TestGatewayErrorsOfRouting(t *testing.T) {
	for sent, want := range map[int]int{400: 400, 404: 404, 405: 501, 403: 500} {
		wantStatus(t, inGateway(func(g gateway) {
			runtime.DefaultRoutingErrorHandler(g.r.Context(), g.mux, g.marshaler, g.w, g.r, sent)
		})(t), want)
	}
	wantStatus(t, overHTTP(t, runtime.NewServeMux(), httptest.NewRequest(http.MethodGet, "/absent", nil)), 404)
}

// A status that has been sent before stays.
func TestGatewayForwardsWithTheStatusBefore(t *testing.T) {
	wantStatus(t, inGateway(func(g gateway) {
		g.w.WriteHeader(201)
		runtime.ForwardResponseMessage(g.r.Context(), g.mux, g.marshaler, g.w, g.r, structpb.NewStringValue("a"))
	})(t), 201)
}
