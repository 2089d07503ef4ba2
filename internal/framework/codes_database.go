// Codes of databases and of stores of objects:
//
//	if violated, ok := err.(*pq.Error); ok && violated.Code.Name() == "unique_violation" {
//	if minio.ToErrorResponse(err).Code == "NoSuchKey" {

package framework

import "github.com/statuslint/statuslint/internal/response"

// databaseCodes leaves out what may be anybody's doing, such as a statement that was cancelled.
func databaseCodes() map[string]codeMeanings {
	sqlite := sqliteCodes()
	mongo := codeMeanings{
		"11000": response.Conflict, // DuplicateKey
		"11001": response.Conflict, // DuplicateKey, of an update
		"12582": response.Conflict, // DuplicateKey, of mongos
		"112":   response.Conflict, // WriteConflict
		"121":   response.Invalid,  // DocumentValidationFailure
		"50":    response.Timeout,  // MaxTimeMSExpired
	}
	return map[string]codeMeanings{
		"github.com/jackc/pgx/v5/pgconn.PgError.Code":            sqlStates(),
		"(*github.com/jackc/pgx/v5/pgconn.PgError).SQLState":     sqlStates(),
		"github.com/jackc/pgconn.PgError.Code":                   sqlStates(),
		"(*github.com/jackc/pgconn.PgError).SQLState":            sqlStates(),
		"github.com/jackc/pgx.PgError.Code":                      sqlStates(),
		"github.com/lib/pq.Error.Code":                           sqlStates(),
		"(*github.com/lib/pq.Error).SQLState":                    sqlStates(),
		"(github.com/lib/pq.ErrorCode).Name":                     sqlStateNames(),
		"(github.com/lib/pq/pqerror.Code).Name":                  sqlStateNames(),
		"(interface).SQLState":                                   sqlStates(),
		"github.com/go-sql-driver/mysql.MySQLError.Number":       mysqlNumbers(),
		"(*modernc.org/sqlite.Error).Code":                       sqlite,
		"(*github.com/ncruces/go-sqlite3.Error).Code":            sqlite,
		"(*github.com/ncruces/go-sqlite3.Error).ExtendedCode":    sqlite,
		"go.mongodb.org/mongo-driver/mongo.WriteError.Code":      mongo,
		"go.mongodb.org/mongo-driver/mongo.CommandError.Code":    mongo,
		"go.mongodb.org/mongo-driver/v2/mongo.WriteError.Code":   mongo,
		"go.mongodb.org/mongo-driver/v2/mongo.CommandError.Code": mongo,
	}
}

// sqlStates are those of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html).
func sqlStates() codeMeanings {
	return codeMeanings{
		"22001": response.Invalid,     // string_data_right_truncation
		"22003": response.Malformed,   // numeric_value_out_of_range
		"22007": response.Malformed,   // invalid_datetime_format
		"22008": response.Malformed,   // datetime_field_overflow
		"22P02": response.Malformed,   // invalid_text_representation
		"23502": response.Invalid,     // not_null_violation
		"23503": response.Conflict,    // foreign_key_violation
		"23505": response.Conflict,    // unique_violation
		"23514": response.Invalid,     // check_violation
		"23P01": response.Conflict,    // exclusion_violation
		"53300": response.Unavailable, // too_many_connections
		"57P03": response.Unavailable, // cannot_connect_now
	}
}

// sqlStateNames are what lib/pq calls them.
func sqlStateNames() codeMeanings {
	return codeMeanings{
		"string_data_right_truncation": response.Invalid,
		"numeric_value_out_of_range":   response.Malformed,
		"invalid_datetime_format":      response.Malformed,
		"datetime_field_overflow":      response.Malformed,
		"invalid_text_representation":  response.Malformed,
		"not_null_violation":           response.Invalid,
		"foreign_key_violation":        response.Conflict,
		"unique_violation":             response.Conflict,
		"check_violation":              response.Invalid,
		"exclusion_violation":          response.Conflict,
		"too_many_connections":         response.Unavailable,
		"cannot_connect_now":           response.Unavailable,
	}
}

// mysqlNumbers are those of MySQL and MariaDB (https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html).
func mysqlNumbers() codeMeanings {
	return codeMeanings{
		"1022": response.Conflict,    // ER_DUP_KEY
		"1040": response.Unavailable, // ER_CON_COUNT_ERROR
		"1048": response.Invalid,     // ER_BAD_NULL_ERROR
		"1062": response.Conflict,    // ER_DUP_ENTRY
		"1216": response.Conflict,    // ER_NO_REFERENCED_ROW
		"1217": response.Conflict,    // ER_ROW_IS_REFERENCED
		"1264": response.Malformed,   // ER_WARN_DATA_OUT_OF_RANGE
		"1292": response.Malformed,   // ER_TRUNCATED_WRONG_VALUE
		"1366": response.Malformed,   // ER_TRUNCATED_WRONG_VALUE_FOR_FIELD
		"1406": response.Invalid,     // ER_DATA_TOO_LONG
		"1451": response.Conflict,    // ER_ROW_IS_REFERENCED_2
		"1452": response.Conflict,    // ER_NO_REFERENCED_ROW_2
		"1586": response.Conflict,    // ER_DUP_ENTRY_WITH_KEY_NAME
		"3819": response.Invalid,     // ER_CHECK_CONSTRAINT_VIOLATED
	}
}

// sqliteCodes are result codes of SQLite (https://www.sqlite.org/rescode.html).
func sqliteCodes() codeMeanings {
	return codeMeanings{
		"5":    response.Unavailable, // SQLITE_BUSY
		"6":    response.Unavailable, // SQLITE_LOCKED
		"19":   response.Conflict,    // SQLITE_CONSTRAINT
		"275":  response.Invalid,     // SQLITE_CONSTRAINT_CHECK
		"787":  response.Conflict,    // SQLITE_CONSTRAINT_FOREIGNKEY
		"1299": response.Invalid,     // SQLITE_CONSTRAINT_NOTNULL
		"1555": response.Conflict,    // SQLITE_CONSTRAINT_PRIMARYKEY
		"2067": response.Conflict,    // SQLITE_CONSTRAINT_UNIQUE
		"2579": response.Conflict,    // SQLITE_CONSTRAINT_ROWID
	}
}
