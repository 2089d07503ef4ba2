// A check lets through what it has looked at, and nothing else.

package clienterror500

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

func between(w http.ResponseWriter, r *http.Request) {
	from, to := r.FormValue("from"), r.FormValue("to")
	if !isDate(from) {
		http.Error(w, "from is not a date", http.StatusBadRequest)
		return
	}
	last, err := time.Parse(time.DateOnly, to)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*time.Parse.*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, from, last)
}

// That it begins with a sign says nothing of the rest.
func shift(w http.ResponseWriter, r *http.Request) {
	by := r.FormValue("by")
	if !strings.HasPrefix(by, "+") && !strings.HasPrefix(by, "-") {
		http.Error(w, "by has no sign", http.StatusBadRequest)
		return
	}
	days, err := strconv.Atoi(by)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*strconv.Atoi.*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, days)
}
