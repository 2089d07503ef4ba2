// The driver pgx on its own:
//
//	err := pool.QueryRow(ctx, "SELECT …", id).Scan(&name)               pgx.ErrNoRows: absence; other errors: server fault
//	note, err := pgx.CollectOneRow(rows, pgx.RowToStructByName[Note])   the same

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func pgxs() []Row { return slices.Concat(pgx("v4"), pgx("v5"), collectors()) }

func pgx(version string) []Row {
	module := "github.com/jackc/pgx/" + version
	conn, pool := "*"+module+".Conn", "*"+module+"/pgxpool.Pool"
	tx, pooled, acquired := module+".Tx", "*"+module+"/pgxpool.Tx", "*"+module+"/pgxpool.Conn"
	return slices.Concat(
		[]Row{looksUp("("+module+".Row).Scan", 1, module+".ErrNoRows")},
		each(2, fault, slices.Concat(
			on(conn, "Query", "Exec", "Begin", "BeginTx", "CopyFrom", "Prepare"),
			on(pool, "Query", "Exec", "Begin", "BeginTx", "CopyFrom", "Acquire"),
			on(acquired, "Query", "Exec", "Begin", "BeginTx", "CopyFrom"),
			on(tx, "Query", "Exec", "Begin", "CopyFrom", "Prepare"),
			on(pooled, "Query", "Exec", "Begin", "CopyFrom", "Prepare"),
			on(module+".BatchResults", "Query", "Exec"), on(module+".Rows", "Values"),
			[]string{module + ".ConnectConfig"},
		)...),
		each(1, fault, slices.Concat(
			on(module+".Rows", "Scan", "Err"), on(tx, "Commit", "Rollback"), on(pooled, "Commit", "Rollback"), on(module+".BatchResults", "Close"),
		)...),
		opens(1, module+".Connect", module+"/pgxpool.New", module+"/pgxpool.Connect"),
		each(1, own(response.Unavailable, 0), slices.Concat(on(conn, "Ping"), on(pool, "Ping"), on(acquired, "Ping"))...),
	)
}

func collectors() []Row {
	const root = "github.com/jackc/pgx/v5"
	return append(
		lookUps(2, root+".ErrNoRows", root+".CollectOneRow", root+".CollectExactlyOneRow"),
		each(2, fault, root+".CollectRows", root+".AppendRows", root+"/pgxpool.NewWithConfig")...,
	)
}
