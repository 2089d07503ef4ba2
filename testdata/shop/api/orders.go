package api

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/statuslint/statuslint/testdata/shop/respond"
)

func (s *Server) placeOrder(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Product  string
		Quantity int
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "the order is not valid JSON", http.StatusInternalServerError)
		return
	}
	o, err := s.orders.Place(caller(r).Email, in.Product, in.Quantity)
	if err != nil {
		fail(w, r, err)
		return
	}
	w.Header().Set("Location", "/orders/"+o.ID)
	respond.JSON(w, http.StatusCreated, o)
}

func (s *Server) showOrder(w http.ResponseWriter, r *http.Request) {
	o, err := s.orders.Find(caller(r).Email, r.PathValue("id"))
	if err != nil {
		fail(w, r, err)
		return
	}
	respond.JSON(w, http.StatusOK, o)
}

func (s *Server) cancelOrder(w http.ResponseWriter, r *http.Request) {
	if err := s.orders.Cancel(caller(r).Email, r.PathValue("id")); err != nil {
		fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func (s *Server) showInvoice(w http.ResponseWriter, r *http.Request) {
	o, err := s.store.Order(r.PathValue("id"))
	if err != nil {
		fail(w, r, err)
		return
	}
	// Links to invoices are passed around: do not reveal to others that this one exists.
	if o.Customer != caller(r).Email {
		respond.Error(w, http.StatusNotFound, "not found")
		return
	}
	fmt.Fprintf(w, "%d x %s for %s\n", o.Quantity, o.Product, o.Customer)
}
