// Package handlers has handlers that another package registers. Each is reported here, where it ends.
package handlers

import (
	"fmt"
	"net/http"
	"strconv"

	"example.com/empty200/respond"
	"example.com/empty200/store"
)

// Records answers for the store.
type Records struct{ Store *store.Store }

// Delete ends with the store's success.
func (h *Records) Delete(w http.ResponseWriter, r *http.Request) {
	if err := h.Store.Delete(r.Context(), r.PathValue("id")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "record could not be deleted")
		return
	}
} // want "empty-200: .*use 204 No Content"

// Rename answers by a helper of another package.
func (h *Records) Rename(w http.ResponseWriter, r *http.Request) {
	err := h.Store.Rename(r.Context(), r.PathValue("id"), r.FormValue("name"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "record could not be renamed")
		return
	}
	respond.Done(w) // want "empty-200: .*use 204 No Content"
}

// Clear is a handler's factory.
func Clear(s *store.Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.DB.ExecContext(r.Context(), "DELETE FROM records"); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
	})
}

// Names writes a line for each record: none, where there is none.
func (h *Records) Names(w http.ResponseWriter, r *http.Request) {
	rows, err := h.Store.Names(r.Context())
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "records could not be read")
		return
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			panic(http.ErrAbortHandler)
		}
		fmt.Fprintln(w, name)
	}
}

// Size is for HEAD, as only its registration and its Content-Length say.
func (h *Records) Size(w http.ResponseWriter, r *http.Request) {
	const size = 4096
	w.Header().Set("Content-Length", strconv.Itoa(size))
	w.WriteHeader(http.StatusOK)
}

// Ready is for probes.
func (h *Records) Ready(w http.ResponseWriter, r *http.Request) {
	if err := h.Store.DB.PingContext(r.Context()); err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}
