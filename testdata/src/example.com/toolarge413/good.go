package toolarge413

import (
	"errors"
	"io"
	"net/http"
)

func right(w http.ResponseWriter, r *http.Request) {
	_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One answer for an upload that is too large and for one that broke off.
func either(w http.ResponseWriter, r *http.Request) {
	if _, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20)); err != nil {
		http.Error(w, "the upload could not be read", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A name that is too long is no content.
func named(w http.ResponseWriter, r *http.Request) {
	if len(r.FormValue("name")) > 80 {
		http.Error(w, "eighty letters at most", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
