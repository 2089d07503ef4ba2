// Runs of the libraries that fail, each in the least that it takes.

package causes

import (
	"database/sql"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/asaskevich/govalidator"
	"github.com/casbin/casbin/v2"
	"github.com/casbin/casbin/v2/model"
	"github.com/dgraph-io/badger/v4"
	validation "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/go-playground/validator/v10"
	gofrs "github.com/gofrs/uuid/v5"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/schema"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
	"github.com/lestrrat-go/jwx/v2/jwa"
	jwx "github.com/lestrrat-go/jwx/v2/jwt"
	"github.com/ulule/limiter/v3"
	"github.com/ulule/limiter/v3/drivers/store/memory"
	"go.etcd.io/bbolt"
	"golang.org/x/crypto/bcrypt"
	_ "modernc.org/sqlite"
)

var key = []byte("0123456789abcdef0123456789abcdef")

// database has one table with a unique name.
func database(t *testing.T) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("CREATE TABLE notes (name TEXT UNIQUE, size INTEGER NOT NULL CHECK (size > 0)); INSERT INTO notes VALUES ('a', 1)"); err != nil {
		t.Fatal(err)
	}
	return db
}

func missedRow(t *testing.T) error {
	var size int
	return database(t).QueryRow("SELECT size FROM notes WHERE name = 'b'").Scan(&size)
}

func inserted(values string) run {
	return func(t *testing.T) error {
		_, err := database(t).Exec("INSERT INTO notes VALUES " + values)
		return err
	}
}

func wrongPassword(t *testing.T) error {
	hash, err := bcrypt.GenerateFromPassword([]byte("a"), bcrypt.MinCost)
	if err != nil {
		t.Fatal(err)
	}
	return bcrypt.CompareHashAndPassword(hash, []byte("b"))
}

func longPassword(*testing.T) error {
	_, err := bcrypt.GenerateFromPassword([]byte(strings.Repeat("a", 73)), bcrypt.MinCost)
	return err
}

func brokenHash(*testing.T) error {
	_, err := argon2id.ComparePasswordAndHash("a", "no hash")
	return err
}

func otherHash(t *testing.T) bool {
	hash, err := argon2id.CreateHash("a", &argon2id.Params{Memory: 8, Iterations: 1, Parallelism: 1, SaltLength: 8, KeyLength: 8})
	if err != nil {
		t.Fatal(err)
	}
	ok, err := argon2id.ComparePasswordAndHash("b", hash)
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

func parseToken(text string) error {
	_, err := jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil })
	return err
}

func signed(t *testing.T, claims jwt.MapClaims, with []byte) string {
	t.Helper()
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(with)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func expiredToken(t *testing.T) error {
	return parseToken(signed(t, jwt.MapClaims{"exp": time.Now().Add(-time.Hour).Unix()}, key))
}

func forgedToken(t *testing.T) error { return parseToken(signed(t, nil, []byte("other"))) }

func expiredJWX(t *testing.T) error {
	token, err := jwx.NewBuilder().Expiration(time.Now().Add(-time.Hour)).Build()
	if err != nil {
		t.Fatal(err)
	}
	text, err := jwx.Sign(token, jwx.WithKey(jwa.HS256, key))
	if err != nil {
		t.Fatal(err)
	}
	_, err = jwx.Parse(text, jwx.WithKey(jwa.HS256, key))
	return err
}

// enforced asks a policy that allows nothing.
func enforced(t *testing.T) bool {
	m, err := model.NewModelFromString(`
[request_definition]
r = sub, obj
[policy_definition]
p = sub, obj
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.sub == p.sub && r.obj == p.obj
`)
	if err != nil {
		t.Fatal(err)
	}
	e, err := casbin.NewEnforcer(m)
	if err != nil {
		t.Fatal(err)
	}
	ok, err := e.Enforce("me", "note")
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

func forgedCookie(*testing.T) error {
	var name string
	text, err := securecookie.New([]byte("other key"), nil).Encode("notes", "a")
	if err != nil {
		return err
	}
	return causeOf(securecookie.New(key, nil).Decode("notes", text, &name))
}

// causeOf is the error behind those of a cookie, which hide it from errors.Is.
func causeOf(err error) error {
	if several, ok := err.(securecookie.MultiError); ok {
		return several[0]
	}
	return err
}

func forgedSession(*testing.T) error {
	r := &http.Request{Header: http.Header{"Cookie": {"notes=x"}}}
	_, err := sessions.NewCookieStore(key).Get(r, "notes")
	return err
}

func reached(t *testing.T) bool {
	l := limiter.New(memory.NewStore(), limiter.Rate{Period: time.Hour, Limit: 1})
	for range 2 {
		state, err := l.Get(t.Context(), "me")
		if err != nil {
			t.Fatal(err)
		}
		if state.Reached {
			return true
		}
	}
	return false
}

func inBadger(t *testing.T, do func(*badger.Txn) error) error {
	t.Helper()
	db, err := badger.Open(badger.DefaultOptions("").WithInMemory(true).WithLogger(nil))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	return db.Update(do)
}

func missedKey(t *testing.T) error {
	return inBadger(t, func(txn *badger.Txn) error {
		_, err := txn.Get([]byte("a"))
		return err
	})
}

func emptyKey(t *testing.T) error {
	return inBadger(t, func(txn *badger.Txn) error { return txn.Set(nil, nil) })
}

func inBolt(t *testing.T, do func(*bbolt.Bucket, *bbolt.Tx) error) error {
	t.Helper()
	db, err := bbolt.Open(t.TempDir()+"/notes", 0o600, &bbolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	return db.Update(func(tx *bbolt.Tx) error {
		bucket, err := tx.CreateBucket([]byte("a"))
		if err != nil {
			t.Fatal(err)
		}
		return do(bucket, tx)
	})
}

func bucketTwice(t *testing.T) error {
	return inBolt(t, func(_ *bbolt.Bucket, tx *bbolt.Tx) error {
		_, err := tx.CreateBucket([]byte("a"))
		return err
	})
}

func noBucket(t *testing.T) error {
	return inBolt(t, func(_ *bbolt.Bucket, tx *bbolt.Tx) error { return tx.DeleteBucket([]byte("b")) })
}

func boltWithoutKey(t *testing.T) error {
	return inBolt(t, func(bucket *bbolt.Bucket, _ *bbolt.Tx) error { return bucket.Put(nil, nil) })
}

type form struct {
	Name string `validate:"required" valid:"required"`
	Size int    `schema:"size"`
}

func brokenTags(*testing.T) error { return validator.New().Struct(form{}) }

func brokenRules(*testing.T) error {
	in := form{}
	return validation.ValidateStruct(&in, validation.Field(&in.Name, validation.Required))
}

func brokenRule(*testing.T) error { return validation.Validate("", validation.Required) }

func brokenStruct(*testing.T) error {
	_, err := govalidator.ValidateStruct(form{})
	return err
}

func wrongForm(*testing.T) error {
	var in form
	return schema.NewDecoder().Decode(&in, map[string][]string{"size": {"x"}})
}

func wrongUUID(*testing.T) error {
	_, err := gofrs.FromString("123e4567-e89b-12d3-a456-42661417400x")
	return err
}
