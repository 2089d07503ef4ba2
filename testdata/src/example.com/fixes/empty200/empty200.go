// Package empty200 answers 200 and then says nothing.
package empty200

import (
	"net/http"
	"os"
)

func explicit(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove("tag"); err != nil {
		http.Error(w, "it could not be deleted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "empty-200"
}

func number(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove("tag"); err != nil {
		http.Error(w, "it could not be deleted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader( /* done */ 200) // want "empty-200"
}

// There is no status to replace.
func implicit(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove("tag"); err != nil {
		http.Error(w, "it could not be deleted", http.StatusInternalServerError)
		return
	}
} // want "empty-200"
