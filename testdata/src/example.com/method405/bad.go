// Package method405 answers methods that it does not serve.
package method405

import "net/http"

func postOnly(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "POST only", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func switched(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Write([]byte("here"))
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.WriteHeader(http.StatusForbidden) // want "method-405: .*use 405 Method Not Allowed"
	}
}

func broken(w http.ResponseWriter, r *http.Request) {
	if r.Method != "PUT" {
		http.Error(w, "PUT only", http.StatusInternalServerError) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
