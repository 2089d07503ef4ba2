// Package mapper has functions from errors to statuses.
package mapper

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
)

var errTaken = errors.New("the name is taken")

type invalid struct{ field string }

func (i *invalid) Error() string { return i.field + " is not valid" }

func statusOf(err error) int {
	var i *invalid
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return http.StatusNotFound // → 404 failure because absence (a comparison with sql.ErrNoRows)
	case errors.As(err, &i):
		return http.StatusUnprocessableEntity // → 422 failure because invalid input (a comparison with mapper.invalid)
	case errors.Is(err, errTaken):
		return http.StatusConflict // → 409 failure because conflict (a comparison with mapper.errTaken)
	}
	return http.StatusInternalServerError
}

func fail(w http.ResponseWriter, err error) { http.Error(w, err.Error(), statusOf(err)) }

func byKnownError(w http.ResponseWriter, r *http.Request) {
	fail(w, errTaken)
}

func byOwnType(w http.ResponseWriter, r *http.Request) {
	if err := check(r.FormValue("name")); err != nil {
		fail(w, err)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func check(name string) error {
	if name == "" {
		return &invalid{"name"}
	}
	return nil
}

func respond(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		http.Error(w, "no such file", http.StatusNotFound) // → 404 failure "no such file" because absence (a comparison with fs.ErrNotExist)
	case errors.Is(err, fs.ErrPermission):
		http.Error(w, "not yours", http.StatusForbidden) // → 403 failure "not yours" because missing permission (a comparison with fs.ErrPermission)
	default:
		http.Error(w, "it went wrong", http.StatusInternalServerError)
	}
}

func byFile(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile(r.PathValue("name"))
	if err != nil {
		respond(w, err) // → 500 failure because server fault (the error of os.ReadFile)
		return
	}
	w.Write(data) // → implicit 200 body
}

func decoded(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		fail(w, err) // → 500 failure because malformed input (the error of json.Decoder.Decode)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func parsed(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		fail(w, fmt.Errorf("n: %w", err)) // → 500 failure because malformed input (the error of strconv.Atoi)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

type name string

var errEmpty = errors.New("it is empty")

// UnmarshalText is called by encoding/json, which hands its error on.
func (n *name) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		return errEmpty
	}
	*n = name(text)
	return nil
}

func statusOfName(err error) int {
	if errors.Is(err, errEmpty) {
		return http.StatusUnprocessableEntity // → 422 empty because invalid input (a comparison with mapper.errEmpty)
	}
	return http.StatusBadRequest
}

func decodedByMethod(w http.ResponseWriter, r *http.Request) {
	var in struct{ Names []name }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(statusOfName(err)) // → 400 empty because malformed input (the error of json.Decoder.Decode)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func decodedByItself(w http.ResponseWriter, r *http.Request) {
	var in struct{ Names []string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "send JSON", statusOfLength(err)) // → 400 failure "send JSON" because malformed input (the error of json.Decoder.Decode)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

var errLong = errors.New("it is long")

func statusOfLength(err error) int {
	if errors.Is(err, errLong) {
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusBadRequest
}

func walked(w http.ResponseWriter, r *http.Request) {
	err := filepath.WalkDir("files", func(path string, d fs.DirEntry, err error) error {
		if len(path) > 1000 {
			return errLong
		}
		return err
	})
	if errors.Is(err, errLong) {
		http.Error(w, "it is too long", http.StatusInsufficientStorage) // → 507 failure "it is too long" because failure (a comparison with mapper.errLong)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}
