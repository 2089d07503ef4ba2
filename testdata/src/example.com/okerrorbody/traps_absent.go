// What was absent is made.

package okerrorbody

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
)

func putSheet(w http.ResponseWriter, r *http.Request) {
	_, err := os.Stat("sheet")
	switch {
	case errors.Is(err, os.ErrNotExist):
	case err != nil:
		http.Error(w, "the sheet cannot be read", http.StatusInternalServerError)
		return
	default:
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if err := os.WriteFile("sheet", nil, fs.ModePerm); err != nil {
		http.Error(w, "the sheet cannot be written", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated)
}
