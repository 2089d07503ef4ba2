// Package gorilla has the routes of gorilla/mux beside their handlers.
package gorilla

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/gorilla/mux"
)

const reviews = "/reviews"

// Shelves stores what stands on them.
type Shelves interface {
	AddShelf(ctx context.Context, room, name string) (int, error)
	InsertReview(ctx context.Context, book string, stars int) error
	CreateLoan(ctx context.Context, book string) (string, error)
	CountLoans(ctx context.Context) (int, error)
}

type server struct{ shelves Shelves }

// Router has all routes.
func Router(shelves Shelves) http.Handler {
	s := &server{shelves}
	r := mux.NewRouter()
	r.HandleFunc("/rooms/{room}/shelves", s.shelf).Methods("POST")
	books := r.PathPrefix("/books/{book}").Subrouter()
	books.HandleFunc(reviews, s.review).Methods(http.MethodPost)
	books.HandleFunc("/loans", s.loan).Methods("POST", "OPTIONS")
	books.HandleFunc("/loans/latest", s.latest).Methods("GET", "HEAD")
	books.HandleFunc("/visits", s.visit)
	return r
}

func (s *server) shelf(w http.ResponseWriter, r *http.Request) {
	id, err := s.shelves.AddShelf(r.Context(), mux.Vars(r)["room"], r.FormValue("name"))
	if err != nil {
		http.Error(w, "shelf could not be stored", http.StatusInternalServerError)
		return
	}
	fmt.Fprint(w, id) // want "create-200: .*use 201 Created"
}

func (s *server) review(w http.ResponseWriter, r *http.Request) {
	var in struct{ Stars int }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed review", http.StatusBadRequest)
		return
	}
	if err := s.shelves.InsertReview(r.Context(), mux.Vars(r)["book"], in.Stars); err != nil {
		http.Error(w, "review could not be stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "create-200: .*use 201 Created"
}

// The preflight that shares the route has its own end.
func (s *server) loan(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusOK)
		return
	}
	loan, err := s.shelves.CreateLoan(r.Context(), mux.Vars(r)["book"])
	if err != nil {
		http.Error(w, "loan could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]string{"loan": loan}) // want "create-200: .*use 201 Created"
}

// A GET that creates on the way is another mistake, if it is one.
func (s *server) latest(w http.ResponseWriter, r *http.Request) {
	loan, err := s.shelves.CreateLoan(r.Context(), mux.Vars(r)["book"])
	if err != nil {
		http.Error(w, "loan could not be stored", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, loan)
}

// Every method counts as a visit.
func (s *server) visit(w http.ResponseWriter, r *http.Request) {
	if err := s.shelves.InsertReview(r.Context(), mux.Vars(r)["book"], 0); err != nil {
		http.Error(w, "visit could not be stored", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, "thank you")
}
