// Package okerrorbody answers failures with 200.
package okerrorbody

import (
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strconv"
)

func respond(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

type problem struct{ Error string }

// The list may be absent, or it cannot be read: which status is right does not show.
func unclear(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("list")
	if err != nil {
		respond(w, http.StatusOK, problem{"the list cannot be read"}) // want "ok-error-body"
		return
	}
	w.Write(data)
}

func malformed(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(200) // want "ok-error-body"
		json.NewEncoder(w).Encode(problem{"the page is a number"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func absent(w http.ResponseWriter, r *http.Request, row *sql.Row) {
	if err := row.Scan(new(int)); errors.Is(err, sql.ErrNoRows) {
		respond(w, http.StatusAccepted, problem{"nobody has this number"}) // want "ok-error-body"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// There is no status to replace.
func implicit(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		json.NewEncoder(w).Encode(problem{"the page is a number"}) // want "ok-error-body"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
