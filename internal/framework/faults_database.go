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

// opens is functions that make what is asked later, for the address that a parameter has.
func opens(address int, names ...string) []Row {
	rows := each(2, own(response.ServerFault, address), names...)
	for i := range rows {
		rows[i].Summary.Flows = []response.Flow{{From: address, Result: 1}}
	}
	return rows
}
