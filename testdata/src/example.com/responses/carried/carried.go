// Package carried has errors that carry their status, which the adapter finds with errors.As.
package carried

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

type apiError struct {
	Status int
	Text   string
	cause  error
}

func (e *apiError) Error() string { return e.Text }

func (e *apiError) Unwrap() error { return e.cause }

func newError(status int, cause error) error { return &apiError{Status: status, cause: cause} }

func unreadable(cause error) error { return newError(http.StatusBadRequest, cause) }

type carrying func(w http.ResponseWriter, r *http.Request) error

func (h carrying) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	var carried *apiError
	if errors.As(err, &carried) {
		http.Error(w, carried.Text, carried.Status)
		return
	}
	http.Error(w, "something went wrong", http.StatusInternalServerError) // → 500 failure "something went wrong" after a failure forwards
}

func literal(w http.ResponseWriter, r *http.Request) error {
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		return &apiError{Status: http.StatusBadRequest, Text: "the id is a number"} // → 400 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
	return nil
}

func constructed(w http.ResponseWriter, r *http.Request) error {
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		return newError(http.StatusBadRequest, err) // → 400 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
	return nil
}

func constructedTwice(w http.ResponseWriter, r *http.Request) error {
	if err := json.NewDecoder(r.Body).Decode(new(int)); err != nil {
		return unreadable(err) // → 400 failure because malformed input (the error of json.Decoder.Decode)
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
	return nil
}

func wrapped(w http.ResponseWriter, r *http.Request) error {
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		return fmt.Errorf("the id: %w", unreadable(err)) // → 400 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
	return nil
}

func withoutStatus(w http.ResponseWriter, r *http.Request) error {
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		return fmt.Errorf("the id: %w", err) // → 500 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
	return nil
}
