// Package routes registers the handlers of another package: facts carry no positions, so the registration is reported.
package routes

import (
	"net/http"

	"example.com/create200/handlers"
	"example.com/create200/store"
	"github.com/gorilla/mux"
)

// ServeMux has patterns with a method.
func ServeMux(s *store.Store) *http.ServeMux {
	shop := &handlers.Shop{Store: s}
	m := http.NewServeMux()
	m.HandleFunc("POST /posts/{id}/remarks", shop.Remarks)                // want "create-200: .*use 201 Created"
	m.Handle("POST /purchases", handlers.Purchases(s))                    // want "create-200: .*use 201 Created"
	m.Handle(http.MethodPost+" /bills", handlers.Bills{Store: s})         // want "create-200: .*use 201 Created"
	m.Handle("POST /clients", http.HandlerFunc(shop.Customers))           // want "create-200: .*use 201 Created"
	m.HandleFunc("POST /orders", shop.CreateOrder)                        // reported at the handler
	m.HandleFunc("PUT /posts/{id}/remarks/mine", shop.Remarks)            // not a POST
	m.HandleFunc("/remarks", shop.Remarks)                                // any method
	m.HandleFunc("POST /preferences", shop.Preferences)                   // an upsert
	m.HandleFunc("POST /members", shop.Members)                           // 201
	m.HandleFunc("GET /purchases/first", handlers.Purchases(s).ServeHTTP) // not a POST
	return m
}

// Gorilla has the method in a call of its own.
func Gorilla(s *store.Store) *mux.Router {
	shop := &handlers.Shop{Store: s}
	r := mux.NewRouter()
	r.HandleFunc("/customers", shop.Customers).Methods("POST") // want "create-200: .*use 201 Created"
	r.HandleFunc("/customers", shop.Members).Methods("PUT")
	api := r.PathPrefix("/api").Subrouter()
	api.HandleFunc("/remarks", shop.Remarks).Methods(http.MethodPost) // want "create-200: .*use 201 Created"
	api.HandleFunc("/preferences", shop.Preferences).Methods(http.MethodPost, http.MethodPut)
	return r
}
