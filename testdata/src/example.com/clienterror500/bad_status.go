// The 500 stands in a variable, a constant, a switch arm or a closure; the finding stands where it is chosen.

package clienterror500

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

const codeInternal = 500

var statusBroken = http.StatusInternalServerError

func setQuantity(w http.ResponseWriter, r *http.Request) {
	status, text := http.StatusOK, "changed"
	if _, err := strconv.Atoi(r.FormValue("quantity")); err != nil {
		status = http.StatusInternalServerError // want "client-error-500: .*use 400 Bad Request"
		text = "quantity is not a number"
	}
	w.WriteHeader(status)
	fmt.Fprintln(w, text)
}

func calendar(w http.ResponseWriter, r *http.Request) {
	switch month, err := strconv.Atoi(r.URL.Query().Get("month")); {
	case err != nil:
		http.Error(w, "month is not a number", codeInternal) // want "client-error-500: .*use 400 Bad Request"
	case month < 1, month > 12:
		http.Error(w, "there are twelve months", http.StatusUnprocessableEntity)
	default:
		fmt.Fprintln(w, time.Month(month))
	}
}

func restock(w http.ResponseWriter, r *http.Request) {
	var in []order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(statusBroken) // want "client-error-500: .*use 400 Bad Request"
		fmt.Fprintln(w, "send a list of orders")
		return
	}
	fmt.Fprintf(w, "%d items restocked", len(in))
}

func pickColor(w http.ResponseWriter, r *http.Request) {
	var in struct{ Color string }
	err := json.NewDecoder(r.Body).Decode(&in)
	var wrongType *json.UnmarshalTypeError
	if errors.As(err, &wrongType) {
		http.Error(w, wrongType.Field+" has the wrong type", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	} else if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, in.Color)
}

func shipOrder(w http.ResponseWriter, r *http.Request) {
	fail := func(err error) {
		w.Header().Set("Cache-Control", "no-store")
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
	day, err := time.Parse(time.RFC3339, r.Header.Get("X-Ship-At"))
	if err != nil {
		fail(err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, day.Weekday())
}

func accept[T any](use func(T) string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var in T
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			http.Error(w, "the body does not decode", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
			return
		}
		fmt.Fprintln(w, use(in))
	}
}

func withYear(next func(http.ResponseWriter, *http.Request, int)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		year, err := strconv.Atoi(r.PathValue("year"))
		if err != nil {
			http.Error(w, "no such year", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
			return
		}
		next(w, r, year)
	}
}

func routes(mux *http.ServeMux, s *server) {
	mux.HandleFunc("POST /orders", s.placeOrder)
	mux.HandleFunc("GET /orders", s.listOrders)
	mux.HandleFunc("GET /invoices/{id}", showInvoice)
	mux.Handle("POST /labels", accept(func(o order) string { return "label for " + o.Item }))
	mux.Handle("GET /years/{year}", withYear(func(w http.ResponseWriter, _ *http.Request, year int) {
		fmt.Fprintln(w, "orders of", year)
	}))
	mux.Handle("/toggle", &toggle{})
}
