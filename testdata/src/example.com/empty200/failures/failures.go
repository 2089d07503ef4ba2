// Package failures ends without an answer too, but after no success: that is the business of other rules.
package failures

import (
	"context"
	"log"
	"net/http"
)

// Items is the store of these examples.
type Items interface {
	Delete(ctx context.Context, id string) error
	Update(ctx context.Context, id, name string) error
}

// API answers for it.
type API struct{ Items Items }

// Rename forgets to answer its failure.
func (a *API) Rename(w http.ResponseWriter, r *http.Request) {
	if err := a.Items.Update(r.Context(), r.PathValue("id"), r.FormValue("name")); err != nil {
		log.Print(err)
		return // want "ok-error-body: .*"
	}
	w.WriteHeader(http.StatusNoContent)
}

// Remove answers its failure as its success.
func (a *API) Remove(w http.ResponseWriter, r *http.Request) {
	if err := a.Items.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusOK) // want "ok-error-body: .*"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Label has an answer for the two methods it knows; what is missing for all others is a 405, not a 204.
func (a *API) Label(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Write([]byte("label"))
	case http.MethodPut:
		w.WriteHeader(http.StatusNoContent)
	}
}

// Shout is the same with a test.
func (a *API) Shout(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.Write([]byte("HEY"))
	}
}
