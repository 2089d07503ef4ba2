// Names that promise no failure, or not only one.

package okerrorbody

import (
	"net/http"
	"os"
)

// bookOrNotFound answers both.
func bookOrNotFound(w http.ResponseWriter, name string) {
	book, err := os.ReadFile(name)
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.WriteHeader(http.StatusOK)
	w.Write(book)
}

// ignoreNotFound has nothing to complain of.
func ignoreNotFound(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	w.Write([]byte("none, and that is fine"))
}

// notFoundPage keeps its promise.
func notFoundPage(w http.ResponseWriter) {
	http.Error(w, "no such book", http.StatusNotFound)
}

// resolveConflict sends what came of it.
func resolveConflict(w http.ResponseWriter, r *http.Request) {
	merged := r.FormValue("ours") + r.FormValue("theirs")
	w.WriteHeader(http.StatusOK)
	w.Write([]byte(merged))
}

// pageNotFound lets the page of the application decide.
func pageNotFound(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "index.html")
}

func showBook(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("as") {
	case "page":
		bookOrNotFound(w, "books/index")
	case "list":
		ignoreNotFound(w)
	default:
		notFoundPage(w)
	}
}
