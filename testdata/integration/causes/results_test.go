// Calls that fail or refuse, and codes: each gives what its row says that it does.
//
//	{"(*github.com/casbin/casbin/v2.Enforcer).Enforce", response.Forbidden, func(t *testing.T) any { return enforced(t) }},

package causes

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/asaskevich/govalidator"
	"github.com/google/uuid"
	"golang.org/x/time/rate"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"modernc.org/sqlite"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// TestResults fails for a call that ends well, and for one whose row has not the cause.
func TestResults(t *testing.T) {
	for _, test := range []struct {
		name string
		kind response.CauseKind
		run  func(*testing.T) any
	}{
		{"encoding/json.Unmarshal", response.Malformed, failing(brokenJSON)},
		{"(*database/sql.Row).Scan", response.NotFound, failing(missedRow)},
		{"(*database/sql.DB).Exec", response.ServerFault, failing(inserted("('a', 1, 'too many')"))},
		{"os.Open", response.NotFound, failing(opensNothing)},
		{"golang.org/x/crypto/bcrypt.CompareHashAndPassword", response.Unauthenticated, failing(wrongPassword)},
		{"golang.org/x/crypto/bcrypt.GenerateFromPassword", response.Invalid, failing(longPassword)},
		{"github.com/alexedwards/argon2id.ComparePasswordAndHash", response.Unauthenticated, func(t *testing.T) any { return otherHash(t) }},
		{"github.com/alexedwards/argon2id.ComparePasswordAndHash", response.ServerFault, failing(brokenHash)},
		{"github.com/golang-jwt/jwt/v5.Parse", response.Unauthenticated, failing(forgedToken)},
		{"github.com/lestrrat-go/jwx/v2/jwt.Parse", response.Unauthenticated, failing(expiredJWX)},
		{"(*github.com/casbin/casbin/v2.Enforcer).Enforce", response.Forbidden, func(t *testing.T) any { return enforced(t) }},
		{"(*github.com/gorilla/sessions.CookieStore).Get", response.Malformed, failing(forgedSession)},
		{"(*github.com/gorilla/securecookie.SecureCookie).Decode", response.Malformed, failing(forgedCookie)},
		{"(*github.com/gorilla/schema.Decoder).Decode", response.Malformed, failing(wrongForm)},
		{"(*github.com/dgraph-io/badger/v4.Txn).Get", response.NotFound, failing(missedKey)},
		{"(*go.etcd.io/bbolt.Tx).CreateBucket", response.Conflict, failing(bucketTwice)},
		{"(*go.etcd.io/bbolt.Tx).DeleteBucket", response.NotFound, failing(noBucket)},
		{"(*github.com/go-playground/validator/v10.Validate).Struct", response.Invalid, failing(brokenTags)},
		{"github.com/go-ozzo/ozzo-validation/v4.ValidateStruct", response.Invalid, failing(brokenRules)},
		{"github.com/go-ozzo/ozzo-validation/v4.Validate", response.Invalid, failing(brokenRule)},
		{"github.com/asaskevich/govalidator.ValidateStruct", response.Invalid, failing(brokenStruct)},
		{"github.com/asaskevich/govalidator.IsEmail", response.Invalid, func(*testing.T) any { return govalidator.IsEmail("nobody") }},
		{"github.com/google/uuid.Parse", response.Malformed, failing(func(*testing.T) error { _, err := uuid.Parse("x"); return err })},
		{"github.com/gofrs/uuid/v5.FromString", response.Malformed, failing(wrongUUID)},
		{"(*golang.org/x/time/rate.Limiter).Allow", response.RateLimited, func(*testing.T) any { return rate.NewLimiter(0, 0).Allow() }},
		{"(*golang.org/x/time/rate.Limiter).Wait", response.RateLimited, failing(waits)},
	} {
		t.Run(fmt.Sprintf("%s/%s", test.name, test.kind), func(t *testing.T) {
			if got := test.run(t); got != false {
				t.Errorf("it gives %v", got)
			}
			if !mayBe(framework.Rows()[test.name], test.kind) {
				t.Errorf("its row has no %s", test.kind)
			}
		})
	}
}

// failing gives false for a run that fails, so that it can stand beside those that say no.
func failing(do run) func(*testing.T) any {
	return func(t *testing.T) any { return do(t) == nil }
}

// waits longer than its context lasts, which the limiter knows at once.
func waits(t *testing.T) error {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	limiter := rate.NewLimiter(rate.Every(time.Hour), 1)
	limiter.Allow()
	return limiter.Wait(ctx)
}

// mayBe tells whether one of a function's results has the cause.
func mayBe(s response.Summary, kind response.CauseKind) bool {
	return slices.ContainsFunc(s.Outcomes, func(o response.Outcome) bool {
		return slices.ContainsFunc(o.Results, func(v response.Value) bool {
			return slices.ContainsFunc(v.Causes, func(c response.Cause) bool { return c.Kind == kind })
		})
	})
}

// TestCodes fails for a code that the library does not give, and for one of which the tables say something else.
func TestCodes(t *testing.T) {
	for _, test := range []struct {
		name string
		kind response.CauseKind
		run  func(*testing.T) any
	}{
		{"(*modernc.org/sqlite.Error).Code", response.Conflict, sqliteCode("('a', 2)")},
		{"(*modernc.org/sqlite.Error).Code", response.Invalid, sqliteCode("('b', 0)")},
		{"(*modernc.org/sqlite.Error).Code", response.Invalid, sqliteCode("('b', NULL)")},
		{"github.com/ulule/limiter/v3.Context.Reached", response.RateLimited, func(t *testing.T) any { return reached(t) }},
		{"google.golang.org/grpc/status.Code", response.NotFound, grpcCode(codes.NotFound)},
		{"google.golang.org/grpc/status.Code", response.Conflict, grpcCode(codes.AlreadyExists)},
		{"google.golang.org/grpc/status.Code", response.Invalid, grpcCode(codes.InvalidArgument)},
		{"google.golang.org/grpc/status.Code", response.Forbidden, grpcCode(codes.PermissionDenied)},
		{"google.golang.org/grpc/status.Code", response.Unauthenticated, grpcCode(codes.Unauthenticated)},
		{"google.golang.org/grpc/status.Code", response.RateLimited, grpcCode(codes.ResourceExhausted)},
		{"google.golang.org/grpc/status.Code", response.NotImplemented, grpcCode(codes.Unimplemented)},
		{"google.golang.org/grpc/status.Code", response.Unavailable, grpcCode(codes.Unavailable)},
		{"google.golang.org/grpc/status.Code", response.Timeout, grpcCode(codes.DeadlineExceeded)},
		{"google.golang.org/grpc/status.Code", response.ClientGone, grpcCode(codes.Canceled)},
		{"google.golang.org/grpc/status.Code", response.ServerFault, grpcCode(codes.Internal)},
		{"google.golang.org/grpc/status.Code", "", grpcCode(codes.OK)},
	} {
		code := fmt.Sprint(test.run(t))
		if kind := framework.Codes()[test.name][code]; kind != test.kind {
			t.Errorf("%s gives %s, of which the table says %q and not %q", test.name, code, kind, test.kind)
		}
	}
}

func sqliteCode(values string) func(*testing.T) any {
	return func(t *testing.T) any {
		err, ok := errors.AsType[*sqlite.Error](inserted(values)(t))
		if !ok {
			t.Fatal("no error of SQLite")
		}
		return err.Code()
	}
}

func grpcCode(code codes.Code) func(*testing.T) any {
	return func(*testing.T) any { return uint32(status.Code(status.Error(code, "no"))) }
}
