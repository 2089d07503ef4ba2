package imports

import (
	"net/http"
	"strconv"

	"example.com/fixes/imports/codes"
)

func firstUses(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(codes.Internal) // want "client-error-500"
		return
	}
	if _, err := strconv.Atoi(r.FormValue("size")); err != nil {
		w.WriteHeader(codes.Internal) // want "client-error-500"
		return
	}
	if failed() {
		w.WriteHeader(codes.Internal)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func failed() bool { return false }
