// Package routes registers handlers in all the ways that net/http and gorilla/mux have.
package routes

import (
	"net/http"

	"example.com/responses/routes/pages"
	"github.com/gorilla/mux"
)

const (
	prefix = "/api"
	orders = prefix + "/orders"
)

type server struct{ mux *http.ServeMux }

func (s *server) routes() {
	http.HandleFunc("/plain", plain)
	s.mux.HandleFunc("GET /users/{id}", s.user)
	s.mux.Handle("DELETE /users/{id}", http.HandlerFunc(s.remove))
	s.mux.HandleFunc(http.MethodPut+" "+orders, s.order)
	s.mux.HandleFunc("PATCH "+prefix+"/items", s.item)
	s.mux.HandleFunc("/everything", s.everything)
	s.mux.HandleFunc("/tested", s.tested)
	s.mux.HandleFunc("/restricted", only(http.MethodPost, s.restricted))
	s.mux.HandleFunc("GET /literal", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusAccepted) // → GET /literal 202 empty
	})
	s.mux.Handle("GET /made/{name}", s.made("x"))
	s.mux.Handle("GET /page", page{})
	s.mux.HandleFunc("GET /twice", twice)
	s.mux.HandleFunc("POST /twice", twice)
	s.mux.Handle("POST /pages", http.HandlerFunc(pages.Add)) // → POST /pages 200 empty creates INSERT INTO pages by pages.Add in pages.go
	s.mux.HandleFunc("/pages/old", pages.Moved)              // → any /pages/old 302 page to /pages by pages.Moved in pages.go
}

func plain(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → any /plain 202 empty

func (s *server) user(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → GET /users/{id} 202 empty

func (s *server) remove(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) } // → DELETE /users/{id} 204 empty

func (s *server) order(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → PUT /api/orders 202 empty

func (s *server) item(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → PATCH /api/items 202 empty

func (s *server) everything(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		w.WriteHeader(http.StatusOK) // → GET /everything, HEAD /everything 200 empty
	case http.MethodPost:
		w.WriteHeader(http.StatusAccepted) // → POST /everything 202 empty
	}
} // → any /everything implicit 200 empty because wrong method (r.Method != "POST")

func (s *server) tested(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "only POST", http.StatusMethodNotAllowed) // → any /tested 405 failure "only POST" because wrong method (r.Method != http.MethodPost)
		return
	}
	s.testedBefore(w, r)
}

func (s *server) testedBefore(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → POST /tested 202 empty
}

func only(method string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			w.Header().Set("Allow", method)
			w.WriteHeader(http.StatusMethodNotAllowed) // → 405 empty with Allow because wrong method (r.Method != method) forwards
			return
		}
		next(w, r)
	}
}

func (s *server) restricted(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → POST /restricted 202 empty
}

func (s *server) made(name string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusAccepted) // → GET /made/{name} 202 empty
	})
}

type page struct{}

func (page) ServeHTTP(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → GET /page 202 empty

func twice(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → GET /twice, POST /twice 202 empty

func createUser(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → POST by name 202 empty

func unregistered(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → 202 empty

// annotated is documented for swaggo.
//
// @Router /pets/{id} [put]
func annotated(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → PUT /pets/{id} 202 empty

func (s *server) gorilla(r *mux.Router) {
	r.HandleFunc("/books", s.books).Methods(http.MethodGet, "HEAD")
	r.HandleFunc("/authors", s.authors)
	r.PathPrefix("/shelves").Subrouter().HandleFunc("/{id}", s.shelf).Methods("PUT")
	r.Methods("DELETE").Path("/books/{id}").HandlerFunc(s.burn)
}

func (s *server) books(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → GET /books, HEAD /books 202 empty

func (s *server) authors(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → any /authors 202 empty

func (s *server) shelf(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → PUT /shelves/{id} 202 empty

func (s *server) burn(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → DELETE /books/{id} 202 empty
