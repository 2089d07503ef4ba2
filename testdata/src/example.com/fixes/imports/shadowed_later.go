package imports

import (
	"net/http"
	"strconv"
)

// There http is not yet something else.
func shadowedLater(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	http := 204
	w.WriteHeader(http)
}
