// Package vars takes path variables from gorilla/mux: the route's pattern says whether they can fail to parse.
//
//	router.HandleFunc("/orders/{id:[0-9]{1,9}}", h) // Atoi of id cannot fail
package vars

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/gorilla/mux"
)

func routes() *mux.Router {
	router := mux.NewRouter()
	router.HandleFunc("/orders/{id}", showOrder).Methods(http.MethodGet)
	router.HandleFunc("/invoices/{id:[0-9]{1,9}}", showInvoice).Methods(http.MethodGet)
	return router
}

func showOrder(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(mux.Vars(r)["id"])
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, "order", id)
}

func showInvoice(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(mux.Vars(r)["id"])
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, "invoice", id)
}
