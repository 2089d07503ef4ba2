package clienterror500

import (
	"net/http"
	"strconv"
)

func generated(w http.ResponseWriter, r *http.Request) {
//line page.tmpl:3
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		http.Error(w, "n is no number", 500) // want "client-error-500: "
	}
}
