// Package routes registers the handlers of another package; what is wrong with them is said there, once.
package routes

import (
	"net/http"

	"example.com/empty200/handlers"
	"example.com/empty200/store"
	"github.com/gorilla/mux"
)

// ServeMux has patterns with a method.
func ServeMux(s *store.Store) *http.ServeMux {
	records := &handlers.Records{Store: s}
	m := http.NewServeMux()
	m.HandleFunc("DELETE /records/{id}", records.Delete)
	m.HandleFunc("PUT /records/{id}/name", records.Rename)
	m.Handle("DELETE /records", handlers.Clear(s))
	m.HandleFunc("GET /records", records.Names)
	m.HandleFunc("HEAD /records", records.Size)
	m.HandleFunc("GET /readyz", records.Ready)
	return m
}

// Gorilla has the method in a call of its own.
func Gorilla(s *store.Store) http.Handler {
	records := &handlers.Records{Store: s}
	r := mux.NewRouter()
	r.HandleFunc("/old/records/{id}", records.Delete).Methods("DELETE", "POST")
	r.HandleFunc("/old/records", records.Size).Methods(http.MethodHead)
	return r
}
