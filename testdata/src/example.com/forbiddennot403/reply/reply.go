// Package reply answers in JSON.
package reply

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/forbiddennot403/teams"
)

// JSON answers with a value.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

// Fail answers with an error.
func Fail(w http.ResponseWriter, status int, text string) {
	JSON(w, status, map[string]string{"error": text})
}

// Error answers what has gone wrong with a team.
func Error(w http.ResponseWriter, err error) {
	var forbidden *teams.ForbiddenError
	switch {
	case errors.Is(err, teams.ErrNotFound):
		Fail(w, http.StatusNotFound, "no such team")
	case errors.As(err, &forbidden):
		Fail(w, http.StatusUnauthorized, "captains only") // want "forbidden-not-403: .*use 403 Forbidden"
	default:
		Fail(w, http.StatusInternalServerError, "it did not work")
	}
}
