// Package create200 answers creations with 200.
package create200

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

type shop struct{ db *sql.DB }

type order struct{ Item string }

func (s *shop) create(o order) error {
	_, err := s.db.Exec("INSERT INTO orders (item) VALUES ($1)", o.Item)
	return err
}

func routes(mux *http.ServeMux, s *shop) {
	mux.HandleFunc("POST /orders", s.explicit)
	mux.HandleFunc("POST /wishes", s.byHelper)
	mux.HandleFunc("POST /offers", s.implicit)
}

func (s *shop) explicit(w http.ResponseWriter, r *http.Request) {
	o := order{r.FormValue("item")}
	if err := s.create(o); err != nil {
		http.Error(w, "it could not be stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "create-200"
	json.NewEncoder(w).Encode(o)
}

func respond(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func (s *shop) byHelper(w http.ResponseWriter, r *http.Request) {
	o := order{r.FormValue("item")}
	if err := s.create(o); err != nil {
		http.Error(w, "it could not be stored", http.StatusInternalServerError)
		return
	}
	respond(w, http.StatusOK, o) // want "create-200"
}

// There is no status to replace.
func (s *shop) implicit(w http.ResponseWriter, r *http.Request) {
	o := order{r.FormValue("item")}
	if err := s.create(o); err != nil {
		http.Error(w, "it could not be stored", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(o) // want "create-200"
}
