// Package web is what the handlers share.
package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// Fail answers with a text.
func Fail(w http.ResponseWriter, status int, text string) { http.Error(w, text, status) }

// Limit lets through a megabyte.
func Limit(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
}

// Decode reads JSON, a megabyte at most.
func Decode(w http.ResponseWriter, r *http.Request, v any) error {
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return nil
}

// Read reads JSON of whatever size.
func Read(r *http.Request, v any) error {
	return json.NewDecoder(r.Body).Decode(v)
}

// Parse reads JSON from anywhere.
func Parse(from io.Reader, v any) error {
	return json.NewDecoder(from).Decode(v)
}

// ErrTooLarge says that there was more than a megabyte.
var ErrTooLarge = errors.New("web: more than a megabyte")

// DecodeApart is Decode, and tells what is too large apart.
func DecodeApart(w http.ResponseWriter, r *http.Request, v any) error {
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(v)
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return ErrTooLarge
	}
	return err
}

// IsTooLarge tells whether there was too much.
func IsTooLarge(err error) bool {
	var tooLarge *http.MaxBytesError
	return errors.As(err, &tooLarge)
}

// Status is the status for what Decode returns.
func Status(err error) int {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusBadRequest
}

// Refuse answers what Decode returns.
func Refuse(w http.ResponseWriter, err error) {
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
		return
	}
	http.Error(w, "malformed JSON", http.StatusBadRequest)
}
