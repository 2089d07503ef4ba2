package imports

import (
	"net/http"
	"strconv"

	"example.com/fixes/imports/codes"
)

// Neither use of codes keeps its import, if both are replaced.
func lastUses(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(codes.Internal) // want "client-error-500"
		return
	}
	if _, err := strconv.Atoi(r.FormValue("size")); err != nil {
		w.WriteHeader(codes.Internal) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
