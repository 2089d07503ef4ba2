// Codes that databases put into a field of their errors, and those of calls of other services:
//
//	var pgErr *pgconn.PgError
//	if errors.As(err, &pgErr) && pgErr.Code == "23505" {    conflict: unique_violation
//	if mysqlErr.Number == 1062 {                            conflict: ER_DUP_ENTRY
//	if status.Code(err) == codes.NotFound {                 absence

package framework

import (
	"sync"

	"github.com/statuslint/statuslint/internal/response"
)

// FieldCodes gives what the constants mean that a field of an error is compared with, by the field ("github.com/lib/pq.Error.Code") and
// the constant as go/constant writes it, strings without quotes.
func FieldCodes() map[string]map[string]response.CauseKind { return fieldCodes() }

var fieldCodes = sync.OnceValue(func() map[string]map[string]response.CauseKind {
	postgres := map[string]response.CauseKind{
		"23505": response.Conflict,  // unique_violation
		"23503": response.Conflict,  // foreign_key_violation
		"23P01": response.Conflict,  // exclusion_violation
		"22P02": response.Malformed, // invalid_text_representation
		"22003": response.Malformed, // numeric_value_out_of_range
		"22007": response.Malformed, // invalid_datetime_format
	}
	mysql := map[string]response.CauseKind{
		"1062": response.Conflict, // ER_DUP_ENTRY
		"1451": response.Conflict, // ER_ROW_IS_REFERENCED_2
		"1452": response.Conflict, // ER_NO_REFERENCED_ROW_2
	}
	return map[string]map[string]response.CauseKind{
		"github.com/jackc/pgx/v5/pgconn.PgError.Code":      postgres,
		"github.com/jackc/pgconn.PgError.Code":             postgres,
		"github.com/lib/pq.Error.Code":                     postgres,
		"github.com/go-sql-driver/mysql.MySQLError.Number": mysql,
	}
})

// TypeCodes gives what the codes mean that a function has found in an error, by their type ("google.golang.org/grpc/codes.Code") and the code
// as go/constant writes it.
func TypeCodes() map[string]map[string]response.CauseKind { return typeCodes() }

// FailedPrecondition, 9, is missing: a state that forbids the action is a conflict, but gRPC's own gateway answers it 400. So is Unknown, 2.
var typeCodes = sync.OnceValue(func() map[string]map[string]response.CauseKind {
	calls := map[string]response.CauseKind{
		"1":  response.ClientGone,      // Canceled
		"3":  response.Invalid,         // InvalidArgument
		"4":  response.Timeout,         // DeadlineExceeded
		"5":  response.NotFound,        // NotFound
		"6":  response.Conflict,        // AlreadyExists
		"7":  response.Forbidden,       // PermissionDenied
		"8":  response.RateLimited,     // ResourceExhausted
		"10": response.Conflict,        // Aborted
		"11": response.Invalid,         // OutOfRange
		"12": response.NotImplemented,  // Unimplemented
		"13": response.ServerFault,     // Internal
		"14": response.Unavailable,     // Unavailable
		"15": response.ServerFault,     // DataLoss
		"16": response.Unauthenticated, // Unauthenticated
	}
	return map[string]map[string]response.CauseKind{
		"google.golang.org/grpc/codes.Code":   calls,
		"connectrpc.com/connect.Code":         calls,
		"github.com/bufbuild/connect-go.Code": calls,
	}
})
