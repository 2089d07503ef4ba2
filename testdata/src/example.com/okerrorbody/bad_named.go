// Helpers that are named for what they answer, and answer something else: the finding stands in the helper, once, whoever calls it.

package okerrorbody

import (
	"errors"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

var errBroken = errors.New("broken")

func plainText(w http.ResponseWriter, status int) {
	http.Error(w, http.StatusText(status), status)
}

func internalServerError(w http.ResponseWriter, err error) {
	log.Print(err)
	plainText(w, http.StatusOK) // want "ok-error-body: .*the name of internalServerError.*use 500 Internal Server Error"
}

func httpMethodNotAllowed(w http.ResponseWriter, allowed []string) {
	w.Header().Set("Allow", strings.Join(allowed, ", "))
	w.WriteHeader(http.StatusOK) // want "ok-error-body: .*use 405 Method Not Allowed"
}

type bookcase struct{ verbose bool }

func (s *bookcase) sendServiceUnavailable(w http.ResponseWriter) {
	if s.verbose {
		log.Print("closed")
	}
	w.WriteHeader(http.StatusAccepted) // want "ok-error-body: .*use 503 Service Unavailable"
}

func handleError404(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(200) // want "ok-error-body: .*use 404 Not Found"
	io.WriteString(w, "<h1>Nothing here</h1>")
}

func (s *bookcase) show(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		httpMethodNotAllowed(w, []string{"GET"})
		return
	}
	book, err := os.ReadFile(s.path(r))
	switch {
	case errors.Is(err, os.ErrNotExist):
		handleError404(w, r)
	case errors.Is(err, errBroken):
		s.sendServiceUnavailable(w)
	case err != nil:
		internalServerError(w, err)
	default:
		w.Write(book)
	}
}

func (s *bookcase) path(r *http.Request) string { return "books/" + r.PathValue("book") }
