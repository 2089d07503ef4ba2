// Codes that databases put into a field of their errors:
//
//	var pgErr *pgconn.PgError
//	if errors.As(err, &pgErr) && pgErr.Code == "23505" {    conflict: unique_violation
//	if mysqlErr.Number == 1062 {                            conflict: ER_DUP_ENTRY

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
