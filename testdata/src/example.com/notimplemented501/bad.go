// Package notimplemented501 cannot do everything yet.
package notimplemented501

import (
	"errors"
	"net/http"
)

var errNotImplemented = errors.New("some day")

func snapshot(name string) error {
	if name == "disk" {
		return errNotImplemented
	}
	return nil
}

func snap(w http.ResponseWriter, r *http.Request) {
	if err := snapshot(r.FormValue("of")); errors.Is(err, errNotImplemented) {
		http.Error(w, "no snapshots here", http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func unsupported(restore func(string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := restore(r.FormValue("of")); errors.Is(err, errors.ErrUnsupported) {
			http.Error(w, "that cannot be restored", http.StatusServiceUnavailable) // want "not-implemented-501: .*use 501 Not Implemented"
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}
