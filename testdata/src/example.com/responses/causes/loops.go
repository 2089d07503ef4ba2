// What is left when a loop has found nothing.

package causes

import (
	"errors"
	"net/http"
)

type apiFailure struct {
	Status int
	Text   string
}

func (e *apiFailure) Error() string { return e.Text }

func firstKnown(errs ...error) *apiFailure {
	for _, err := range errs {
		var known *apiFailure
		if errors.As(err, &known) {
			return known
		}
	}
	return &apiFailure{http.StatusInternalServerError, "it went wrong"}
}

type editor struct{ IsAdmin bool }

func editable(e editor) error {
	if !e.IsAdmin {
		return firstKnown(&apiFailure{http.StatusForbidden, "admins only"})
	}
	return nil
}

func edit(w http.ResponseWriter, r *http.Request) {
	err := editable(editor{})
	var e *apiFailure
	if errors.As(err, &e) {
		http.Error(w, e.Text, e.Status) // → 500 failure because missing permission (!e.IsAdmin), failure (the error of causes.firstKnown), failure (an error)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}
