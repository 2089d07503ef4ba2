// Package generated has services whose stores are generated.
package generated

import (
	"net/http"

	"example.com/libraries/generated/ent"
	"example.com/libraries/generated/sqlc"
	"example.com/libraries/generated/sqlcpgx"
)

type server struct {
	queries *sqlc.Queries
	pgx     sqlcpgx.Querier
	client  *ent.Client
}

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
