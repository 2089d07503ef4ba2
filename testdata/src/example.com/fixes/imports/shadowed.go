package imports

import (
	"net/http"
	"strconv"
)

// There http is something else.
func shadowed(w http.ResponseWriter, r *http.Request) {
	http, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	w.WriteHeader(http)
}

func shadowedByParameter(w http.ResponseWriter, http *http.Request) {
	if _, err := strconv.Atoi(http.FormValue("page")); err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	w.WriteHeader(204)
}
