// Errors of databases, their drivers and the libraries on top of them:
//
//	if errors.Is(err, pgx.ErrNoRows) {             absence
//	if errors.Is(err, gorm.ErrDuplicatedKey) {     conflict

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// mean is names of one package that mean the same.
func mean(kind response.CauseKind, root string, names ...string) []Meaning {
	meanings := make([]Meaning, len(names))
	for i, name := range names {
		meanings[i] = Meaning{root + "." + name, kind}
	}
	return meanings
}

func databaseSentinels() []Meaning {
	return slices.Concat(
		pgxSentinels(), gormSentinels(), sqliteSentinels(), mongoSentinels(),
		mean(response.Unavailable, "github.com/go-sql-driver/mysql", "ErrInvalidConn"),
		mean(response.ServerFault, "github.com/go-sql-driver/mysql", "ErrBusyBuffer", "ErrMalformPkt", "ErrPktSync", "ErrPktSyncMul"),
		mean(response.NotFound, "github.com/go-pg/pg", "ErrNoRows"),
		mean(response.NotFound, "github.com/go-pg/pg/v10", "ErrNoRows"),
		mean(response.NotFound, "github.com/upper/db/v4", "ErrNoMoreRows"),
		mean(response.NotFound, "github.com/gocql/gocql", "ErrNotFound"),
		mean(response.Unavailable, "github.com/gocql/gocql", "ErrUnavailable", "ErrNoConnections"),
		mean(response.NotFound, "cloud.google.com/go/datastore", "ErrNoSuchEntity"),
	)
}

func pgxSentinels() []Meaning {
	const v4, v5 = "github.com/jackc/pgx/v4", "github.com/jackc/pgx/v5"
	return slices.Concat(
		mean(response.NotFound, "github.com/jackc/pgx", "ErrNoRows"),
		mean(response.NotFound, v4, "ErrNoRows"),
		mean(response.NotFound, v5, "ErrNoRows"),
		mean(response.ServerFault, v4, "ErrTxClosed", "ErrTxCommitRollback"),
		mean(response.ServerFault, v5, "ErrTxClosed", "ErrTxCommitRollback", "ErrTooManyRows"),
	)
}

func gormSentinels() []Meaning {
	const current, old = "gorm.io/gorm", "github.com/jinzhu/gorm"
	return slices.Concat(
		mean(response.NotFound, current, "ErrRecordNotFound"),
		mean(response.NotFound, current+"/logger", "ErrRecordNotFound"),
		mean(response.Conflict, current, "ErrDuplicatedKey", "ErrForeignKeyViolated"),
		mean(response.Invalid, current, "ErrCheckConstraintViolated"),
		mean(response.ServerFault, current, "ErrInvalidTransaction", "ErrMissingWhereClause", "ErrUnsupportedRelation", "ErrPrimaryKeyRequired",
			"ErrModelValueRequired", "ErrInvalidData", "ErrUnsupportedDriver", "ErrInvalidField", "ErrInvalidDB", "ErrInvalidValue"),
		mean(response.NotFound, old, "ErrRecordNotFound"),
		mean(response.ServerFault, old, "ErrInvalidSQL", "ErrInvalidTransaction", "ErrCantStartTransaction", "ErrUnaddressable"),
	)
}

// sqliteSentinels are codes that are errors themselves: package variables in one driver, constants in another one.
func sqliteSentinels() []Meaning {
	const mattn, ncruces = "github.com/mattn/go-sqlite3", "github.com/ncruces/go-sqlite3"
	return slices.Concat(
		mean(response.Conflict, mattn, "ErrConstraint", "ErrConstraintUnique", "ErrConstraintPrimaryKey", "ErrConstraintForeignKey", "ErrConstraintRowID"),
		mean(response.Invalid, mattn, "ErrConstraintCheck", "ErrConstraintNotNull"),
		mean(response.Unavailable, mattn, "ErrBusy", "ErrLocked"),
		mean(response.ServerFault, mattn, "ErrCorrupt", "ErrFull", "ErrReadonly", "ErrIoErr", "ErrCantOpen", "ErrNotADB"),
		mean(response.Conflict, ncruces, "CONSTRAINT", "CONSTRAINT_UNIQUE", "CONSTRAINT_PRIMARYKEY", "CONSTRAINT_FOREIGNKEY", "CONSTRAINT_ROWID"),
		mean(response.Invalid, ncruces, "CONSTRAINT_CHECK", "CONSTRAINT_NOTNULL"),
		mean(response.Unavailable, ncruces, "BUSY", "LOCKED"),
	)
}

func mongoSentinels() []Meaning {
	const v1, v2 = "go.mongodb.org/mongo-driver", "go.mongodb.org/mongo-driver/v2"
	return slices.Concat(
		mean(response.NotFound, v1+"/mongo", "ErrNoDocuments"),
		mean(response.NotFound, v1+"/mongo/gridfs", "ErrFileNotFound"),
		mean(response.Malformed, v1+"/bson/primitive", "ErrInvalidHex"),
		mean(response.Unavailable, v1+"/mongo", "ErrClientDisconnected"),
		mean(response.NotFound, v2+"/mongo", "ErrNoDocuments", "ErrFileNotFound"),
		mean(response.Malformed, v2+"/bson", "ErrInvalidHex"),
		mean(response.Unavailable, v2+"/mongo", "ErrClientDisconnected"),
		mean(response.NotFound, "gopkg.in/mgo.v2", "ErrNotFound"),
		mean(response.NotFound, "github.com/globalsign/mgo", "ErrNotFound"),
	)
}
