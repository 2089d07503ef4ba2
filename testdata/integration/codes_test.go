// The codes of calls, by their numbers.

package integration

import (
	"strconv"
	"testing"

	"connectrpc.com/connect"
	"google.golang.org/grpc/codes"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

func TestNumbersOfCodes(t *testing.T) {
	want := map[codes.Code]response.CauseKind{
		codes.Canceled: response.ClientGone, codes.InvalidArgument: response.Invalid, codes.DeadlineExceeded: response.Timeout,
		codes.NotFound: response.NotFound, codes.AlreadyExists: response.Conflict, codes.PermissionDenied: response.Forbidden,
		codes.ResourceExhausted: response.RateLimited, codes.Aborted: response.Conflict, codes.OutOfRange: response.Invalid,
		codes.Unimplemented: response.NotImplemented, codes.Internal: response.ServerFault, codes.Unavailable: response.Unavailable,
		codes.DataLoss: response.ServerFault, codes.Unauthenticated: response.Unauthenticated,
	}
	for _, name := range []string{"google.golang.org/grpc/status.Code", "connectrpc.com/connect.CodeOf"} {
		known := framework.Codes()[name]
		if len(known) != len(want) {
			t.Errorf("%s has %d codes, want %d", name, len(known), len(want))
		}
		for code, kind := range want {
			if got := known[strconv.Itoa(int(code))]; got != kind {
				t.Errorf("%s: %s is %q, want %q", name, code, got, kind)
			}
		}
	}
	for code := range want {
		if _, err := connect.Code(code).MarshalText(); err != nil {
			t.Errorf("connect has no %s: %v", code, err)
		}
	}
	if connect.CodeUnimplemented != connect.Code(codes.Unimplemented) || connect.CodeUnavailable != connect.Code(codes.Unavailable) {
		t.Error("the numbers of connect are others")
	}
}
