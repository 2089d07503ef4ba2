package notimplemented501

import (
	"errors"
	"net/http"
)

func right(w http.ResponseWriter, r *http.Request) {
	if err := snapshot(r.FormValue("of")); errors.Is(err, errNotImplemented) {
		http.Error(w, "no snapshots here", http.StatusNotImplemented)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func hidden(w http.ResponseWriter, r *http.Request) {
	if err := snapshot(r.FormValue("of")); errors.Is(err, errNotImplemented) {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One answer for what cannot be done yet and for what failed.
func either(restore func(string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := restore(r.FormValue("of")); err != nil {
			http.Error(w, "that was not restored", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}
