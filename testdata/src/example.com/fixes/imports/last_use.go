package imports

import (
	"net/http"
	"strconv"

	"example.com/fixes/imports/codes"
)

// Without codes.Internal, the import of codes is one too many.
func lastUse(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(codes.Internal) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
