package imports

import (
	. "net/http"
	"strconv"
)

// It has no name here.
func dotted(w ResponseWriter, r *Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	w.WriteHeader(StatusNoContent)
}
