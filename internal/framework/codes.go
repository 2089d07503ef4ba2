// Codes that databases and services put into their errors, and what they stand for. A code is in a field, or a method or a function gives it:
//
//	var pgErr *pgconn.PgError
//	if errors.As(err, &pgErr) && pgErr.Code == "23505" {       conflict: unique_violation
//	if mysqlErr.Number == 1062 {                               conflict: ER_DUP_ENTRY
//	if status.Code(err) == codes.NotFound {                    absence

package framework

import (
	"maps"
	"sync"

	"github.com/statuslint/statuslint/internal/response"
)

// codeMeanings of codes, which are as go/constant writes them, strings without quotes, or names of package variables.
type codeMeanings = map[string]response.CauseKind

// Codes gives what the codes mean that something can be equal to: a field ("github.com/lib/pq.Error.Code") or what a function or a method
// returns first ("google.golang.org/grpc/status.Code").
func Codes() map[string]map[string]response.CauseKind { return codes() }

var codes = sync.OnceValue(func() map[string]codeMeanings {
	all := databaseCodes()
	maps.Copy(all, serviceCodes())
	maps.Copy(all, accessCodes())
	return all
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
