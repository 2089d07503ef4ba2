// connect, whose handlers and writers of errors are asked by the Connect protocol.

package integration

import (
	stdcontext "context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/emptypb"
)

const connectRoot = "connectrpc.com/connect"

// procedure is called by POST, with an empty message.
func procedure(contentType string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/x", strings.NewReader("{}"))
	r.Header.Set("Content-Type", contentType)
	return r
}

// writeConnect gives what the writer of errors answers.
func writeConnect(t *testing.T, r *http.Request, err error) answer {
	t.Helper()
	return overHTTP(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { connect.NewErrorWriter().Write(w, r, err) }), r)
}

// returnConnect gives what a unary handler answers that returns the error.
func returnConnect(t *testing.T, r *http.Request, err error) answer {
	t.Helper()
	type empty = emptypb.Empty
	return overHTTP(t, connect.NewUnaryHandler("/x", func(stdcontext.Context, *connect.Request[empty]) (*connect.Response[empty], error) {
		return connect.NewResponse(&empty{}), err
	}), r)
}

var connectCases = cases{
	"(*" + connectRoot + ".ErrorWriter).Write": func(t *testing.T) answer {
		got := writeConnect(t, procedure("application/json"), connect.NewError(connect.CodeNotFound, errors.New("gone")))
		if got.status == http.StatusNotFound {
			got.status = sentStatus // no code becomes that one
		}
		return got
	},
}

// The status of a code is the same, whether an error with it is written or returned.
func TestStatusesOfConnectCodes(t *testing.T) {
	for code := range connect.Code(20) {
		want := statusFor(int(code), connectRoot+".NewError")
		err := connect.NewError(code, errors.New("gone"))
		wantStatus(t, writeConnect(t, procedure("application/json"), err), want)
		wantStatus(t, writeConnect(t, plainRequest(), err), want)
		wantStatus(t, returnConnect(t, procedure("application/json"), err), want)
		wantStatus(t, returnConnect(t, procedure("application/json"), fmt.Errorf("no user: %w", err)), want)
	}
}

func TestConnectErrorsWithoutACode(t *testing.T) {
	wantStatus(t, writeConnect(t, procedure("application/json"), errors.New("some")), 500)
	wantStatus(t, writeConnect(t, procedure("application/json"), stdcontext.Canceled), 500)
	wantStatus(t, returnConnect(t, procedure("application/json"), errors.New("some")), 500)
	wantStatus(t, returnConnect(t, procedure("application/json"), stdcontext.Canceled), 499)
	wantStatus(t, returnConnect(t, procedure("application/json"), nil), 200)
}

// Clients of gRPC get 200, and the code in a trailer.
func TestConnectAnswersGRPCWith200(t *testing.T) {
	err := connect.NewError(connect.CodeNotFound, errors.New("gone"))
	wantAnswer(t, writeConnect(t, procedure("application/grpc"), err), 200, "")
	wantAnswer(t, writeConnect(t, procedure("application/grpc-web"), err), 200, "")
	wantStatus(t, returnConnect(t, procedure("application/grpc"), err), 200)
	wantStatus(t, writeConnect(t, procedure("application/connect+json"), err), 200)
}
