// Package toolarge413 takes uploads.
package toolarge413

import (
	"errors"
	"io"
	"net/http"
)

func upload(w http.ResponseWriter, r *http.Request) {
	_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		http.Error(w, "a megabyte at most", http.StatusBadRequest) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var errTooLarge = errors.New("more than a megabyte")

func read(r *http.Request) error {
	if r.ContentLength > 1<<20 {
		return errTooLarge
	}
	return nil
}

func checked(w http.ResponseWriter, r *http.Request) {
	if err := read(r); errors.Is(err, errTooLarge) {
		w.WriteHeader(http.StatusInternalServerError) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
