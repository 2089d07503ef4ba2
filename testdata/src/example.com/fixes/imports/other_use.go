package imports

import (
	"net/http"
	"strconv"

	"example.com/fixes/imports/codes"
)

var internal = codes.Internal

func otherUse(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(codes.Internal) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
