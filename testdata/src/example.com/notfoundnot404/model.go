// Package notfoundnot404 is a service for notes.
package notfoundnot404

import (
	"encoding/json"
	"net/http"

	"example.com/notfoundnot404/store"
)

type server struct {
	notes  *store.Notes
	drafts map[string]store.Note
}

func writeJSON(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}

func fail(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": text})
}
