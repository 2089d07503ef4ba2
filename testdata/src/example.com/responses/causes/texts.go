// Errors that are asked for by what they say.

package causes

import (
	"net/http"
	"strings"
)

const notALabel = "invalid label"

func (s *server) label(w http.ResponseWriter, r *http.Request) {
	err := keepLabel(r.FormValue("label"))
	switch {
	case err == nil:
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	case err.Error() == notALabel:
		w.WriteHeader(http.StatusBadRequest) // → 400 empty because invalid input (err.Error() == notALabel)
	case strings.Contains(err.Error(), "already exists"):
		w.WriteHeader(http.StatusConflict) // → 409 empty because conflict (strings.Contains(err.Error(), "already exists"))
	case strings.Contains(err.Error(), "label"):
		w.WriteHeader(http.StatusTeapot) // → 418 empty after a failure
	default:
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty after a failure
	}
}

var keepLabel func(string) error
