// Answers of function literals that somebody else runs.

package empty200

import "net/http"

type archive struct{ names map[string]bool }

func (a *archive) update(change func(names map[string]bool) error) error { return change(a.names) }

func (a *archive) forget(w http.ResponseWriter, r *http.Request) {
	err := a.update(func(names map[string]bool) error {
		if !names[r.PathValue("name")] {
			http.Error(w, "no such name", http.StatusNotFound)
			return nil
		}
		delete(names, r.PathValue("name"))
		w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
		return nil
	})
	if err != nil {
		http.Error(w, "the archive could not be changed", http.StatusInternalServerError)
	}
}

func (a *archive) clear(w http.ResponseWriter, r *http.Request) {
	err := a.update(func(names map[string]bool) error {
		clear(names)
		w.WriteHeader(http.StatusNoContent)
		return nil
	})
	if err != nil {
		http.Error(w, "the archive could not be changed", http.StatusInternalServerError)
	}
}
