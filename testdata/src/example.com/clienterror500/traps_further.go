// Conditions on input that decide what is done, and not whether it fails.

package clienterror500

import (
	"encoding/json"
	"net/http"
)

type drain struct{ results chan any }

func (d *drain) collect(w http.ResponseWriter, r *http.Request) {
	var in struct{ Stream *bool }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Stream != nil && !*in.Stream {
		for v := range d.results {
			switch v := v.(type) {
			case string:
				w.Write([]byte(v))
			default:
				http.Error(w, "unexpected result", http.StatusInternalServerError)
				return
			}
		}
	}
}
