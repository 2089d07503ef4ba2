// Codes and what they stand for, by where they are found.

package framework

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestCodes(t *testing.T) {
	for _, test := range []struct {
		source, code string
		kind         response.CauseKind
	}{
		{"github.com/jackc/pgx/v5/pgconn.PgError.Code", "23505", response.Conflict},
		{"github.com/lib/pq.Error.Code", "22P02", response.Malformed},
		{"(github.com/lib/pq.ErrorCode).Name", "unique_violation", response.Conflict},
		{"github.com/go-sql-driver/mysql.MySQLError.Number", "1062", response.Conflict},
		{"(*modernc.org/sqlite.Error).Code", "2067", response.Conflict},
		{"google.golang.org/grpc/status.Code", "5", response.NotFound},
		{"(*connectrpc.com/connect.Error).Code", "16", response.Unauthenticated},
		{"(github.com/aws/smithy-go.APIError).ErrorCode", "NoSuchKey", response.NotFound},
		{"github.com/minio/minio-go/v7.ErrorResponse.Code", "NoSuchBucket", response.NotFound},
		{"github.com/elastic/go-elasticsearch/v8/esapi.Response.StatusCode", "404", response.NotFound},
		{"google.golang.org/grpc/status.Code", "0", ""},
		{"github.com/lib/pq.Error.Message", "23505", ""},
	} {
		if got := Codes()[test.source][test.code]; got != test.kind {
			t.Errorf("%s %s is %q, not %q", test.source, test.code, got, test.kind)
		}
	}
}

func TestCodesOfPostgreSQLAgreeWithTheirNames(t *testing.T) {
	if states, names := len(sqlStates()), len(sqlStateNames()); states != names {
		t.Errorf("%d states have %d names", states, names)
	}
}
