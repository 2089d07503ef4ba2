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
