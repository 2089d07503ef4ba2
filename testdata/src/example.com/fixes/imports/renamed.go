package imports

import (
	"strconv"

	web "net/http"
)

func renamed(w web.ResponseWriter, r *web.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	w.WriteHeader(web.StatusNoContent)
}
