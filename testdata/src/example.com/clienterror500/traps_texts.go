// What the server makes of its own state may sound like a complaint about input.

package clienterror500

import (
	"errors"
	"net/http"
)

type mill struct{ stones []string }

func (m *mill) ready() error {
	if len(m.stones) != 2 {
		return errors.New("invalid number of stones: must be two")
	}
	return nil
}

func (m *mill) grind(w http.ResponseWriter, r *http.Request) {
	if err := m.ready(); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
