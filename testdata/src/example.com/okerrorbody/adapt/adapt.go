// Package adapt has handlers that return what shall be answered, and adapters that answer it.
//
//	mux.Handle("GET /tags", adapt.Text(tags)) // a failure of tags becomes a 200
package adapt

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

// coded handlers return the status beside the error.
type coded func(w http.ResponseWriter, r *http.Request) (int, error)

func (h coded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if status, err := h(w, r); err != nil {
		http.Error(w, err.Error(), status)
	}
}

func readTag(w http.ResponseWriter, r *http.Request) (int, error) {
	data, err := os.ReadFile("tags.txt")
	if err != nil {
		return http.StatusOK, err // want "ok-error-body: "
	}
	fmt.Fprintf(w, "%s", data)
	return http.StatusOK, nil
}

// failed is an error that carries the status to answer.
type failed struct {
	status int
	text   string
}

func (f *failed) Error() string { return f.text }

// carried handlers return an error that carries the status.
type carried func(w http.ResponseWriter, r *http.Request) *failed

func (h carried) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f := h(w, r); f != nil {
		log.Print(f)
		w.WriteHeader(f.status)
		io.WriteString(w, f.text)
	}
}

func renameTag(w http.ResponseWriter, r *http.Request) *failed {
	name := strings.TrimSpace(r.FormValue("name"))
	if name == "" {
		return &failed{text: "name is empty", status: http.StatusOK} // want "ok-error-body: "
	}
	if strings.Contains(name, " ") {
		return &failed{http.StatusUnprocessableEntity, "no spaces"}
	}
	fmt.Fprintln(w, "renamed to", name)
	return nil
}

// Text answers what f returns, or the text of its error.
func Text(f func(*http.Request) (string, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		text, err := f(r)
		if err != nil {
			fmt.Fprintln(w, err) // want "ok-error-body: "
			return
		}
		fmt.Fprintln(w, text)
	}
}

// Value answers what the handler returns as JSON, or hides that it failed.
type Value[T any] func(r *http.Request) (T, error)

func (f Value[T]) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	v, err := f(r)
	if err != nil {
		log.Print(err)
		return // want "ok-error-body: "
	}
	json.NewEncoder(w).Encode(v)
}

func tags(r *http.Request) (string, error) {
	if r.URL.RawQuery != "" {
		return "", errors.New("no query, please")
	}
	return "red, green", nil
}

// answering handlers answer themselves and return their error for the log.
type answering func(w http.ResponseWriter, r *http.Request) error

func (h answering) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		log.Printf("%s: %v", r.URL.Path, err)
	}
}

func mergeTags(w http.ResponseWriter, r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		http.Error(w, "malformed form", http.StatusBadRequest)
		return err
	}
	_, err := fmt.Fprintln(w, "merged", r.Form["tag"])
	return err
}

func routes(mux *http.ServeMux) {
	mux.Handle("GET /tag", coded(readTag))
	mux.Handle("PUT /tag", carried(renameTag))
	mux.Handle("GET /tags", Text(tags))
	mux.Handle("GET /tags.json", Value[string](tags))
	mux.Handle("POST /tags/merge", answering(mergeTags))
}
