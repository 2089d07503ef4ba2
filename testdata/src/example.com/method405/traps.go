package method405

import "net/http"

// The method only chooses what the body must have.
func bodied(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && r.ContentLength == 0 {
		http.Error(w, "a body, please", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Writing takes a token.
func protected(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}
