// Databases. A query for one row finds none (absence), or fails (server fault); other calls just fail:
//
//	err := db.QueryRow("SELECT …", id).Scan(&name)    sql.ErrNoRows: absence; other errors: server fault
//	_, err := db.Exec("UPDATE …")                     server fault

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func databases() []Row {
	return slices.Concat(
		[]Row{looksUp("(*database/sql.Row).Scan", 1, "database/sql.ErrNoRows")},
		each(1, own(response.Unavailable, 0), "(*database/sql.DB).Ping", "(*database/sql.DB).PingContext", "(*database/sql.Conn).PingContext"),
		opens(1, "database/sql.Open"),
		each(2, fault,
			"(*database/sql.DB).Conn",
			"(*database/sql.DB).Begin", "(*database/sql.DB).BeginTx", "(*database/sql.Conn).BeginTx",
			"(*database/sql.DB).Exec", "(*database/sql.DB).ExecContext", "(*database/sql.DB).Query", "(*database/sql.DB).QueryContext",
			"(*database/sql.Tx).Exec", "(*database/sql.Tx).ExecContext", "(*database/sql.Tx).Query", "(*database/sql.Tx).QueryContext",
			"(*database/sql.Conn).ExecContext", "(*database/sql.Conn).QueryContext",
			"(*database/sql.Stmt).Exec", "(*database/sql.Stmt).ExecContext", "(*database/sql.Stmt).Query", "(*database/sql.Stmt).QueryContext",
			"(*database/sql.DB).Prepare", "(*database/sql.DB).PrepareContext", "(*database/sql.Tx).Prepare", "(*database/sql.Tx).PrepareContext",
			"(*database/sql.Rows).Columns", "(*database/sql.Rows).ColumnTypes",
			"(database/sql.Result).LastInsertId", "(database/sql.Result).RowsAffected",
		),
		each(1, fault,
			"(*database/sql.Rows).Scan", "(*database/sql.Rows).Err", "(*database/sql.Rows).Close", "(*database/sql.Row).Err",
			"(*database/sql.Tx).Commit", "(*database/sql.Tx).Rollback", "(*database/sql.DB).Close",
		),
	)
}

func databaseLibraries() []Row {
	return slices.Concat(
		pgx("v4"), pgx("v5"),
		redis("github.com/go-redis/redis/v8"), redis("github.com/redis/go-redis/v9"),
		[]Row{
			looksUp("(*go.mongodb.org/mongo-driver/mongo.SingleResult).Decode", 1, "go.mongodb.org/mongo-driver/mongo.ErrNoDocuments"),
			looksUp("(*go.mongodb.org/mongo-driver/mongo.SingleResult).Err", 1, "go.mongodb.org/mongo-driver/mongo.ErrNoDocuments"),
			looksUp("(*go.mongodb.org/mongo-driver/v2/mongo.SingleResult).Decode", 1, "go.mongodb.org/mongo-driver/v2/mongo.ErrNoDocuments"),
			looksUp("(*go.mongodb.org/mongo-driver/v2/mongo.SingleResult).Err", 1, "go.mongodb.org/mongo-driver/v2/mongo.ErrNoDocuments"),
			looksUp("github.com/jackc/pgx/v5.CollectOneRow", 2, "github.com/jackc/pgx/v5.ErrNoRows"),
			looksUp("github.com/jackc/pgx/v5.CollectExactlyOneRow", 2, "github.com/jackc/pgx/v5.ErrNoRows"),
			looksUp("(*github.com/jmoiron/sqlx.DB).Get", 1, "database/sql.ErrNoRows"),
			looksUp("(*github.com/jmoiron/sqlx.DB).GetContext", 1, "database/sql.ErrNoRows"),
			looksUp("(*github.com/jmoiron/sqlx.Tx).Get", 1, "database/sql.ErrNoRows"),
			looksUp("(*github.com/jmoiron/sqlx.Tx).GetContext", 1, "database/sql.ErrNoRows"),
			looksUp("(*github.com/jmoiron/sqlx.Row).Scan", 1, "database/sql.ErrNoRows"),
			looksUp("(*github.com/jmoiron/sqlx.Row).StructScan", 1, "database/sql.ErrNoRows"),
			looksUp("github.com/jmoiron/sqlx.Get", 1, "database/sql.ErrNoRows"),
			looksUp("github.com/jmoiron/sqlx.GetContext", 1, "database/sql.ErrNoRows"),
		},
		each(1, own(response.Unavailable, 0), "(*go.mongodb.org/mongo-driver/mongo.Client).Ping", "(*go.mongodb.org/mongo-driver/v2/mongo.Client).Ping"),
		each(1, fault,
			"(*github.com/jmoiron/sqlx.DB).Select", "(*github.com/jmoiron/sqlx.DB).SelectContext",
			"(*github.com/jmoiron/sqlx.Tx).Select", "(*github.com/jmoiron/sqlx.Tx).SelectContext",
			"github.com/jmoiron/sqlx.Select", "github.com/jmoiron/sqlx.SelectContext",
			"(*github.com/jmoiron/sqlx.Rows).StructScan",
		),
		each(2, fault,
			"(*github.com/jmoiron/sqlx.DB).NamedExec", "(*github.com/jmoiron/sqlx.DB).NamedExecContext", "(*github.com/jmoiron/sqlx.DB).Beginx",
			"(*github.com/jmoiron/sqlx.DB).Queryx", "(*github.com/jmoiron/sqlx.DB).QueryxContext",
			"(*github.com/jmoiron/sqlx.DB).NamedQuery", "(*github.com/jmoiron/sqlx.DB).NamedQueryContext",
			"github.com/jackc/pgx/v5.CollectRows",
		),
	)
}

func pgx(version string) []Row {
	module := "github.com/jackc/pgx/" + version
	conn, pool := "(*"+module+".Conn)", "(*"+module+"/pgxpool.Pool)"
	return slices.Concat(
		[]Row{looksUp("("+module+".Row).Scan", 1, module+".ErrNoRows")},
		each(2, fault,
			conn+".Query", conn+".Exec", conn+".Begin", conn+".BeginTx",
			pool+".Query", pool+".Exec", pool+".Begin", pool+".BeginTx", pool+".Acquire",
			"("+module+".Tx).Query", "("+module+".Tx).Exec", "("+module+".Tx).Begin",
		),
		each(1, fault, "("+module+".Rows).Scan", "("+module+".Rows).Err", "("+module+".Tx).Commit", "("+module+".Tx).Rollback"),
		each(1, own(response.Unavailable, 0), conn+".Ping", pool+".Ping"),
		opens(1, module+".Connect", module+"/pgxpool.New", module+"/pgxpool.Connect"),
	)
}

// opens is functions that make what is asked later, for the address that a parameter has.
func opens(address int, names ...string) []Row {
	rows := each(2, own(response.ServerFault, address), names...)
	for i := range rows {
		rows[i].Summary.Flows = []response.Flow{{From: address, Result: 1}}
	}
	return rows
}

func redis(module string) []Row {
	text := "(*" + module + ".StringCmd)"
	rows := []Row{
		looksUp(text+".Result", 2, module+".Nil"),
		looksUp(text+".Bytes", 2, module+".Nil"),
		looksUp(text+".Int", 2, module+".Nil"),
		looksUp(text+".Int64", 2, module+".Nil"),
		looksUp(text+".Scan", 1, module+".Nil"),
	}
	for _, ping := range []string{"(" + module + ".cmdable).Ping", "(" + module + ".Cmdable).Ping"} {
		rows = append(rows, fails(ping+".Err", 1, own(response.Unavailable, 0)), fails(ping+".Result", 2, own(response.Unavailable, 0)))
	}
	return rows
}
