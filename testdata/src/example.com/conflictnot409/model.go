// Package conflictnot409 is a service for accounts.
package conflictnot409

import (
	"encoding/json"
	"net/http"

	"example.com/conflictnot409/store"
)

type account struct {
	Email   string
	Version int
}

type server struct {
	accounts *store.Accounts
	names    map[string]account
}

func fail(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": text})
}

func created(w http.ResponseWriter, location string) {
	w.Header().Set("Location", location)
	w.WriteHeader(http.StatusCreated)
}
