package imports

import "strconv"

// This file does not import net/http.
func absent(w writer, r *request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	w.WriteHeader(204)
}
