// Errors whose names and texts tell nothing: what they were made for does.

package clienterror500

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
)

var (
	errBareLabel  = errors.New("bare label")
	errTwoSources = errors.New("use either local or remote, not both")
)

type label struct{ owner, name string }

func (l label) complete() bool { return l.owner != "" && l.name != "" }

func bareLabel(l label) error { return fmt.Errorf("%w: %s", errBareLabel, l.name) }

func splitLabel(raw string) (label, error) {
	owner, name, _ := strings.Cut(strings.TrimSpace(raw), "/")
	if strings.HasSuffix(name, ":local") && strings.HasSuffix(name, ":remote") {
		return label{}, fmt.Errorf("%w: %q", errTwoSources, raw)
	}
	l := label{owner, name}
	if !l.complete() {
		return label{}, bareLabel(l)
	}
	return l, nil
}

func showLabel(w http.ResponseWriter, r *http.Request) {
	l, err := splitLabel(r.FormValue("label"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	fmt.Fprintln(w, l.owner, l.name)
}

func copyLabel(w http.ResponseWriter, r *http.Request) {
	l, err := splitLabel(r.FormValue("from"))
	if err != nil {
		answerLabel(w, err) // want "client-error-500: .*use 422"
		return
	}
	fmt.Fprintln(w, l.owner, l.name)
}

func answerLabel(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, errBareLabel):
		http.Error(w, "that is no label", http.StatusInternalServerError)
	default:
		http.Error(w, "something went wrong", http.StatusBadRequest)
	}
}

func moveLabel(w http.ResponseWriter, r *http.Request) {
	l, err := splitLabel(r.FormValue("to"))
	switch {
	case errors.Is(err, errTwoSources):
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 422"
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		fmt.Fprintln(w, l.owner, l.name)
	}
}
