// Package web is a small framework in the project: a handler returns an error, which may carry a status.
//
//	mux.Handle("POST /books", web.Handler(add)) // add returns web.BadRequest(err)
package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strconv"
)

// Handler answers the status of a returned *Error, and 500 for any other error.
type Handler func(w http.ResponseWriter, r *http.Request) error

func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	if e := (*Error)(nil); errors.As(err, &e) {
		http.Error(w, e.Err.Error(), e.Status)
		return
	}
	log.Printf("%s %s: %v", r.Method, r.URL.Path, err)
	http.Error(w, "internal error", http.StatusInternalServerError)
}

// Error is an error with the status to answer.
type Error struct {
	Status int
	Err    error
}

func (e *Error) Error() string { return e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// Fail gives an error a status.
func Fail(status int, err error) error { return &Error{status, err} }

// BadRequest says that the client got it wrong.
func BadRequest(err error) error { return Fail(http.StatusBadRequest, err) }

// Internal says that the server failed.
func Internal(err error) error { return Fail(http.StatusInternalServerError, err) }

// Decode reads a value from the body; its error carries no status.
func Decode[T any](r *http.Request) (v T, err error) {
	if err = json.NewDecoder(r.Body).Decode(&v); err != nil {
		err = fmt.Errorf("decode body: %w", err)
	}
	return v, err
}

// Bind reads a value from the body; its error carries 400.
func Bind(r *http.Request, dst any) error {
	if err := json.NewDecoder(r.Body).Decode(dst); err != nil {
		return BadRequest(err)
	}
	return nil
}

// QueryInt reads a number from the query.
func QueryInt(r *http.Request, name string) (int, error) {
	n, err := strconv.Atoi(r.URL.Query().Get(name))
	if err != nil {
		return 0, fmt.Errorf("query parameter %s: %w", name, err)
	}
	return n, nil
}
