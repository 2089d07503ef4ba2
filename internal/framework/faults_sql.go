// Libraries on top of database/sql, which pass its errors on:
//
//	err := db.Get(&note, "SELECT * FROM notes WHERE id = $1", id)       sqlx. sql.ErrNoRows: absence
//	err := db.NewSelect().Model(&notes).Scan(ctx)                       bun. A list has no sql.ErrNoRows, so that it is a server fault

package framework

import "slices"

func sqlLibraries() []Row { return slices.Concat(sqlx(), bun(), scany()) }

func sqlx() []Row {
	const root = "github.com/jmoiron/sqlx"
	db, tx := "*"+root+".DB", "*"+root+".Tx"
	one := slices.Concat(
		on(db, "Get", "GetContext"), on(tx, "Get", "GetContext"), on("*"+root+".Conn", "GetContext"),
		on("*"+root+".Stmt", "Get", "GetContext"), on("*"+root+".NamedStmt", "Get", "GetContext"),
		on("*"+root+".Row", "Scan", "StructScan", "MapScan"), []string{root + ".Get", root + ".GetContext"},
	)
	return slices.Concat(
		lookUps(1, "database/sql.ErrNoRows", one...),
		each(1, fault, slices.Concat(
			on(db, "Select", "SelectContext"), on(tx, "Select", "SelectContext"), on("*"+root+".Conn", "SelectContext"),
			on("*"+root+".Stmt", "Select", "SelectContext"), on("*"+root+".NamedStmt", "Select", "SelectContext"),
			on("*"+root+".Rows", "StructScan", "MapScan"), []string{root + ".Select", root + ".SelectContext", root + ".StructScan"},
		)...),
		each(2, fault, slices.Concat(
			on(db, "NamedExec", "NamedExecContext", "NamedQuery", "NamedQueryContext", "Queryx", "QueryxContext", "Beginx", "BeginTxx",
				"Preparex", "PreparexContext", "PrepareNamed", "PrepareNamedContext"),
			on(tx, "NamedExec", "NamedExecContext", "NamedQuery", "Queryx", "QueryxContext", "Preparex", "PreparexContext", "PrepareNamed",
				"PrepareNamedContext"),
			on("*"+root+".Stmt", "Queryx", "QueryxContext"),
			on("*"+root+".NamedStmt", "Exec", "ExecContext", "Query", "QueryContext", "Queryx", "QueryxContext"),
			[]string{root + ".NamedExec", root + ".NamedExecContext", root + ".NamedQuery", root + ".Open", root + ".Connect", root + ".ConnectContext"},
		)...),
	)
}

func bun() []Row {
	const root = "github.com/uptrace/bun"
	query := func(kind string) string { return "*" + root + "." + kind + "Query" }
	return slices.Concat(
		each(1, fault, slices.Concat(
			on(query("Select"), "Scan"), on(query("Insert"), "Scan"), on(query("Update"), "Scan"), on(query("Delete"), "Scan"), on(query("Raw"), "Scan"),
		)...),
		each(2, fault, slices.Concat(
			on(query("Select"), "Exec", "Count", "ScanAndCount", "Exists", "Rows"), on(query("Insert"), "Exec"), on(query("Update"), "Exec"),
			on(query("Delete"), "Exec"), on(query("Raw"), "Exec"), on("*"+root+".DB", "BeginTx"),
		)...),
	)
}

func scany() []Row {
	var rows []Row
	for _, root := range []string{"github.com/georgysavva/scany", "github.com/georgysavva/scany/v2"} {
		rows = slices.Concat(rows,
			lookUps(1, "database/sql.ErrNoRows", root+"/sqlscan.Get", root+"/sqlscan.ScanOne"),
			lookUps(1, "github.com/jackc/pgx/v5.ErrNoRows", root+"/pgxscan.Get", root+"/pgxscan.ScanOne"),
			each(1, fault, root+"/sqlscan.Select", root+"/sqlscan.ScanAll", root+"/pgxscan.Select", root+"/pgxscan.ScanAll"),
		)
	}
	return rows
}
