// Package handlers has handlers that another package registers. What the registration alone can tell is reported there.
package handlers

import (
	"net/http"

	"example.com/create200/respond"
	"example.com/create200/store"
)

// Shop answers for the store.
type Shop struct{ Store *store.Store }

// Remarks stores a comment; whether by POST, only its registration says.
func (s *Shop) Remarks(w http.ResponseWriter, r *http.Request) {
	remark := store.Comment{Post: r.PathValue("id"), Text: r.FormValue("text")}
	if err := s.Store.AddComment(r.Context(), remark); err != nil {
		respond.Error(w, http.StatusInternalServerError, "remark could not be stored")
		return
	}
	respond.OK(w, remark)
}

// Customers stores a user, and is registered by gorilla/mux.
func (s *Shop) Customers(w http.ResponseWriter, r *http.Request) {
	user, err := s.Store.CreateUser(r.Context(), store.User{Email: r.FormValue("email")})
	if err != nil {
		http.Error(w, "customer could not be stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
	w.Write([]byte(user.Email))
}

// Purchases is a handler's factory.
func Purchases(s *store.Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		order := &store.Order{Customer: 1}
		if err := s.InsertOrder(r.Context(), order); err != nil {
			respond.Error(w, http.StatusInternalServerError, "purchase could not be stored")
			return
		}
		respond.JSON(w, http.StatusOK, order)
	})
}

// Bills is a handler by its method.
type Bills struct{ Store *store.Store }

// ServeHTTP stores an invoice.
func (b Bills) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var bill store.Invoice
	if !respond.Decode(w, r, &bill) {
		return
	}
	if err := b.Store.Persist(r.Context(), bill); err != nil {
		respond.Error(w, http.StatusInternalServerError, "bill could not be stored")
		return
	}
	respond.OK(w, bill)
}

// CreateOrder says by its name what it is: it is reported here, and not again where it is registered.
func (s *Shop) CreateOrder(w http.ResponseWriter, r *http.Request) {
	var order store.Order
	if !respond.Decode(w, r, &order) {
		return
	}
	if err := s.Store.InsertOrder(r.Context(), &order); err != nil {
		respond.Error(w, http.StatusInternalServerError, "order could not be stored")
		return
	}
	respond.OK(w, order) // want "create-200: .*use 201 Created"
}

// Preferences may only change what was there, under any method.
func (s *Shop) Preferences(w http.ResponseWriter, r *http.Request) {
	if err := s.Store.Remember(r.Context(), r.FormValue("key"), r.FormValue("value")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "preference could not be stored")
		return
	}
	respond.OK(w, "saved")
}

// Members answers 201.
func (s *Shop) Members(w http.ResponseWriter, r *http.Request) {
	user, err := s.Store.CreateUser(r.Context(), store.User{Name: r.FormValue("name")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "member could not be stored")
		return
	}
	respond.Created(w, "/members/"+user.Name, user)
}
