// Package api is the HTTP interface of the shop.
package api

import (
	"net/http"

	"github.com/statuslint/statuslint/testdata/shop/order"
	"github.com/statuslint/statuslint/testdata/shop/store"
)

type Server struct {
	store  *store.Store
	orders *order.Service
}

func New(db *store.Store) *Server {
	return &Server{store: db, orders: &order.Service{Store: db}}
}

func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", health)
	mux.HandleFunc("POST /customers", s.register)
	mux.HandleFunc("GET /customers/{email}", s.signedIn(s.showCustomer))
	mux.HandleFunc("POST /login", s.login)
	mux.HandleFunc("POST /login/form", s.loginForm)
	mux.HandleFunc("DELETE /session", s.signedIn(s.logout))

	mux.HandleFunc("GET /products", s.listProducts)
	mux.HandleFunc("GET /products/{id}", s.showProduct)
	mux.HandleFunc("POST /products", s.signedIn(s.adminOnly(s.createProduct)))
	mux.HandleFunc("POST /products/sync", s.signedIn(s.adminOnly(s.syncProduct)))
	mux.HandleFunc("PUT /products/{id}", s.signedIn(s.adminOnly(s.replaceProduct)))
	mux.HandleFunc("DELETE /products/{id}", s.signedIn(s.adminOnly(s.removeProduct)))

	mux.HandleFunc("POST /orders", s.signedIn(s.placeOrder))
	mux.HandleFunc("GET /orders/{id}", s.signedIn(s.showOrder))
	mux.HandleFunc("POST /orders/{id}/cancel", s.signedIn(s.cancelOrder))
	mux.HandleFunc("GET /orders/{id}/invoice", s.signedIn(s.showInvoice))

	// Paths of the old shop.
	mux.Handle("GET /catalogue", http.RedirectHandler("/products", http.StatusFound))
	mux.HandleFunc("GET /v1/products", legacyProducts)
	mux.HandleFunc("POST /v1/products", legacyProducts)
	return http.MaxBytesHandler(mux, 1<<20)
}

func health(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
}

// legacyProducts sends the clients of version 1 to the path that has replaced theirs.
func legacyProducts(w http.ResponseWriter, r *http.Request) {
	status := http.StatusMovedPermanently
	if r.Method == http.MethodPost {
		status = http.StatusTemporaryRedirect
	}
	http.Redirect(w, r, "/products", status)
}
