// Errors that package variables, constants and functions hold, and types of errors: each is what a real run fails with.
//
//	{"github.com/golang-jwt/jwt/v5.ErrTokenExpired", response.Unauthenticated, is(expiredToken, jwt.ErrTokenExpired)},

package causes

import (
	"database/sql"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/dgraph-io/badger/v4"
	validation "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/go-playground/validator/v10"
	gofrs "github.com/gofrs/uuid/v5"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/schema"
	"github.com/gorilla/securecookie"
	jwx "github.com/lestrrat-go/jwx/v2/jwt"
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
	"golang.org/x/crypto/bcrypt"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// run fails as the library does.
type run func(*testing.T) error

// TestSentinels fails where a run does not end with the error, and where the tables say something else of it.
func TestSentinels(t *testing.T) {
	for _, test := range []struct {
		name string
		kind response.CauseKind
		run  run
		want error
	}{
		{"database/sql.ErrNoRows", response.NotFound, missedRow, sql.ErrNoRows},
		{"io/fs.ErrNotExist", response.NotFound, opensNothing, fs.ErrNotExist},
		{"syscall.ENOENT", response.NotFound, opensNothing, syscall.ENOENT},
		{"strconv.ErrSyntax", response.Malformed, func(*testing.T) error { _, err := strconv.Atoi("x"); return err }, strconv.ErrSyntax},
		{"encoding/hex.ErrLength", response.Malformed, func(*testing.T) error { _, err := hex.DecodeString("a"); return err }, hex.ErrLength},
		{"encoding/csv.ErrFieldCount", response.Malformed, unevenTable, csv.ErrFieldCount},
		{"golang.org/x/crypto/bcrypt.ErrMismatchedHashAndPassword", response.Unauthenticated, wrongPassword, bcrypt.ErrMismatchedHashAndPassword},
		{"golang.org/x/crypto/bcrypt.ErrPasswordTooLong", response.Invalid, longPassword, bcrypt.ErrPasswordTooLong},
		{"github.com/alexedwards/argon2id.ErrInvalidHash", response.ServerFault, brokenHash, argon2id.ErrInvalidHash},
		{"github.com/golang-jwt/jwt/v5.ErrTokenExpired", response.Unauthenticated, expiredToken, jwt.ErrTokenExpired},
		{"github.com/golang-jwt/jwt/v5.ErrTokenSignatureInvalid", response.Unauthenticated, forgedToken, jwt.ErrTokenSignatureInvalid},
		{"github.com/golang-jwt/jwt/v5.ErrTokenMalformed", response.Unauthenticated, func(*testing.T) error { return parseToken("x") }, jwt.ErrTokenMalformed},
		{"github.com/lestrrat-go/jwx/v2/jwt.ErrTokenExpired", response.Unauthenticated, expiredJWX, jwx.ErrTokenExpired()},
		{"github.com/gorilla/securecookie.ErrMacInvalid", response.Malformed, forgedCookie, securecookie.ErrMacInvalid},
		{"github.com/dgraph-io/badger/v4.ErrKeyNotFound", response.NotFound, missedKey, badger.ErrKeyNotFound},
		{"github.com/dgraph-io/badger/v4.ErrEmptyKey", response.Invalid, emptyKey, badger.ErrEmptyKey},
		{"go.etcd.io/bbolt.ErrBucketExists", response.Conflict, bucketTwice, bbolt.ErrBucketExists},
		{"go.etcd.io/bbolt/errors.ErrBucketExists", response.Conflict, bucketTwice, bolterrors.ErrBucketExists},
		{"go.etcd.io/bbolt/errors.ErrKeyRequired", response.Invalid, boltWithoutKey, bolterrors.ErrKeyRequired},
		{"github.com/gofrs/uuid/v5.ErrInvalidFormat", response.Malformed, wrongUUID, gofrs.ErrInvalidFormat},
	} {
		t.Run(test.name, func(t *testing.T) {
			if err := test.run(t); !errors.Is(err, test.want) {
				t.Errorf("the error is %v", err)
			}
			if kind := framework.Sentinels()[test.name]; kind != test.kind {
				t.Errorf("the table says %q", kind)
			}
		})
	}
}

// TestTypes fails where the error of a run has another type, and where the tables say something else of it.
func TestTypes(t *testing.T) {
	for _, test := range []struct {
		name string
		kind response.CauseKind
		run  run
		find func(error) (error, bool)
	}{
		{"*encoding/json.SyntaxError", response.Malformed, brokenJSON, found[*json.SyntaxError]},
		{"*encoding/json.UnmarshalTypeError", response.Malformed, wrongJSON, found[*json.UnmarshalTypeError]},
		{"*net/http.MaxBytesError", response.TooLarge, tooMuch, found[*http.MaxBytesError]},
		{"*strconv.NumError", response.Malformed, func(*testing.T) error { _, err := strconv.Atoi("x"); return err }, found[*strconv.NumError]},
		{"*time.ParseError", response.Malformed, func(*testing.T) error { _, err := time.Parse(time.DateOnly, "x"); return err }, found[*time.ParseError]},
		{"*encoding/csv.ParseError", response.Malformed, unevenTable, found[*csv.ParseError]},
		{"github.com/go-playground/validator/v10.ValidationErrors", response.Invalid, brokenTags, found[validator.ValidationErrors]},
		{"github.com/go-ozzo/ozzo-validation/v4.Errors", response.Invalid, brokenRules, found[validation.Errors]},
		{"github.com/go-ozzo/ozzo-validation/v4.ErrorObject", response.Invalid, brokenRule, found[validation.ErrorObject]},
		{"github.com/gorilla/schema.MultiError", response.Malformed, wrongForm, found[schema.MultiError]},
	} {
		t.Run(test.name, func(t *testing.T) {
			err, ok := test.find(test.run(t))
			if !ok || typeName(err) != test.name {
				t.Errorf("the error is a %s", typeName(err))
			}
			if kind := framework.Types()[test.name]; kind != test.kind {
				t.Errorf("the table says %q", kind)
			}
		})
	}
}

// found is errors.As, for a table.
func found[E error](err error) (error, bool) { return errors.AsType[E](err) }

// typeName is the name of the error's type in the tables.
func typeName(err error) string {
	star, typ := "", reflect.TypeOf(err)
	if typ.Kind() == reflect.Pointer {
		star, typ = "*", typ.Elem()
	}
	return star + typ.PkgPath() + "." + typ.Name()
}

func opensNothing(t *testing.T) error {
	_, err := os.Open(t.TempDir() + "/none")
	return err
}

func unevenTable(*testing.T) error {
	_, err := csv.NewReader(strings.NewReader("a,b\nc\n")).ReadAll()
	return err
}

func brokenJSON(*testing.T) error {
	var in map[string]string
	return json.Unmarshal([]byte("{]"), &in)
}

func wrongJSON(*testing.T) error {
	var in map[string]string
	return json.Unmarshal([]byte(`{"a": 1}`), &in)
}

func tooMuch(*testing.T) error {
	body := http.MaxBytesReader(httptest.NewRecorder(), readCloser{strings.NewReader(`"long"`)}, 1)
	var in string
	return json.NewDecoder(body).Decode(&in)
}

type readCloser struct{ *strings.Reader }

func (readCloser) Close() error { return nil }
