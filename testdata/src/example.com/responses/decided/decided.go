// Package decided has statuses that only what an error is decides.
package decided

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
)

func statusByType(err error) int {
	switch err.(type) {
	case *json.SyntaxError, *json.UnmarshalTypeError:
		return http.StatusBadRequest // → 400 empty because malformed input (a comparison with json.SyntaxError), malformed input (a comparison with json.UnmarshalTypeError)
	}
	return http.StatusInternalServerError
}

func byType(w http.ResponseWriter, r *http.Request) {
	if err := json.NewDecoder(r.Body).Decode(new(int)); err != nil {
		w.WriteHeader(statusByType(err)) // → 500 empty because failure (the error of json.Decoder.Decode)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func stored() error { return errors.New("the disk is full") }

func reassigned(w http.ResponseWriter, r *http.Request) {
	status := http.StatusInternalServerError // → 500 failure "it did not work" because failure (the error of decided.stored)
	_, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		status = http.StatusBadRequest // → 400 failure "it did not work" because malformed input (the error of strconv.Atoi)
	} else {
		err = stored()
	}
	if err != nil {
		http.Error(w, "it did not work", status)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func inLoop(w http.ResponseWriter, r *http.Request) {
	for _, text := range r.URL.Query()["n"] {
		if _, err := strconv.Atoi(text); err != nil {
			http.Error(w, "n are numbers", http.StatusBadRequest) // → 400 failure "n are numbers" because malformed input (the error of strconv.Atoi)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func bothFail(w http.ResponseWriter, r *http.Request) {
	_, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		err = json.Unmarshal([]byte(r.FormValue("text")), new(int))
	}
	if err != nil {
		http.Error(w, "it cannot be read", http.StatusBadRequest) // → 400 failure "it cannot be read" because malformed input (the error of strconv.Atoi), malformed input (the error of json.Unmarshal)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func inverted(w http.ResponseWriter, r *http.Request) {
	_, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		w.WriteHeader(http.StatusNoContent) // → 204 empty
		return
	}
	http.Error(w, "n is a number", http.StatusBadRequest) // → 400 failure "n is a number" because malformed input (the error of strconv.Atoi)
}

func notTested(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	if n > 100 {
		http.Error(w, "n is too large", http.StatusUnprocessableEntity) // → 422 failure "n is too large" because invalid input (n > 100)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}
