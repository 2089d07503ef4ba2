// Package receiver takes the webhooks of payment providers. They repeat every delivery that is not answered 200.
package receiver

import (
	"context"
	"net/http"
)

// Payments are what deliveries are about.
type Payments interface {
	Settle(ctx context.Context, id string) error
	Refund(ctx context.Context, id string) error
}

// Handler answers the providers; only the package's documentation says that it must be 200.
func Handler(payments Payments) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /settled", func(w http.ResponseWriter, r *http.Request) {
		if err := payments.Settle(r.Context(), r.FormValue("payment")); err != nil {
			http.Error(w, "payment could not be settled", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK)
	})
	mux.HandleFunc("POST /refunded", refunded(payments))
	return mux
}

func refunded(payments Payments) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := payments.Refund(r.Context(), r.FormValue("payment")); err != nil {
			http.Error(w, "payment could not be refunded", http.StatusInternalServerError)
			return
		}
	}
}
