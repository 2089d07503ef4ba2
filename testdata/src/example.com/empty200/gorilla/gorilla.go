// Package gorilla has the routes of gorilla/mux beside their handlers.
package gorilla

import (
	"context"
	"log"
	"net/http"

	"github.com/gorilla/mux"
)

// Lamps can be switched.
type Lamps interface {
	Switch(ctx context.Context, id, state string) error
	Has(ctx context.Context, id string) bool
}

type server struct{ lamps Lamps }

// Router has all routes.
func Router(lamps Lamps) http.Handler {
	s := &server{lamps}
	r := mux.NewRouter()
	r.HandleFunc("/lamps/{id}", s.unscrew).Methods("DELETE")
	r.HandleFunc("/lamps/{id}", s.head).Methods("HEAD")
	r.HandleFunc("/lamps/{id}", s.preflight).Methods(http.MethodOptions)
	state := r.PathPrefix("/lamps/{id}/state").Subrouter()
	state.HandleFunc("/{state}", s.set).Methods("PUT", "POST")
	state.HandleFunc("", s.show).Methods("GET")
	return r
}

func (s *server) unscrew(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	if err := s.lamps.Switch(r.Context(), vars["id"], "gone"); err != nil {
		http.Error(w, "lamp sticks", http.StatusInternalServerError)
		return
	}
	log.Println("unscrewed", vars["id"]) // want "empty-200: .*use 204 No Content"
}

func (s *server) set(w http.ResponseWriter, r *http.Request) {
	if err := s.lamps.Switch(r.Context(), mux.Vars(r)["id"], mux.Vars(r)["state"]); err != nil {
		log.Print(err)
		http.Error(w, "lamp does not switch", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
}

// A HEAD has no body, whatever its status.
func (s *server) head(w http.ResponseWriter, r *http.Request) {
	if !s.lamps.Has(r.Context(), mux.Vars(r)["id"]) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func (s *server) preflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Write([]byte("on"))
}
