// Creations in a literal that a transaction runs, and before a helper that answers for the success.

package create200

import (
	"context"
	"encoding/json"
	"net/http"
)

type ledger struct{ records Records }

func (l *ledger) update(ctx context.Context, do func(Records) error) error {
	return do(l.records)
}

func (l *ledger) postEntry(w http.ResponseWriter, r *http.Request) {
	var in Record
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed entry", http.StatusBadRequest)
		return
	}
	var made any
	err := l.update(r.Context(), func(records Records) error {
		entry, err := records.Create(r.Context(), in)
		made = entry
		return err
	})
	if err != nil {
		http.Error(w, "entry could not be stored", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(made) // want "create-200: .*use 201 Created"
}

// touchEntry creates nothing where the entry is there.
func (l *ledger) touchEntry(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	err := l.update(r.Context(), func(records Records) error {
		if len(name) < 3 {
			return nil
		}
		_, err := records.Create(r.Context(), Record{Name: name})
		return err
	})
	if err != nil {
		http.Error(w, "entry could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(name))
}

func sendEntry(w http.ResponseWriter, r *http.Request, body any) {
	w.Header().Set("Content-Language", r.Header.Get("Accept-Language"))
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(body)
}

func (l *ledger) postPlain(w http.ResponseWriter, r *http.Request) {
	entry, err := l.records.Create(r.Context(), Record{Name: r.FormValue("name")})
	if err != nil {
		http.Error(w, "entry could not be stored", http.StatusInternalServerError)
		return
	}
	sendEntry(w, r, entry) // want "create-200: .*use 201 Created"
}

func (l *ledger) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /entries", l.postEntry)
	mux.HandleFunc("POST /entries/touched", l.touchEntry)
	mux.HandleFunc("POST /plain", l.postPlain)
}
