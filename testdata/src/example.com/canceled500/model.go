// Package canceled500 is a service for measurements.
package canceled500

import (
	"context"
	"encoding/json"
	"net/http"

	"example.com/canceled500/store"
)

type server struct {
	samples *store.Samples
	events  chan store.Sample
	ctx     context.Context // ends with the service
	done    chan struct{}
	slots   chan struct{}
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
