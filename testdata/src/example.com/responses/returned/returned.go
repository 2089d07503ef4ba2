// Package returned has handlers that return what an adapter sends.
package returned

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
)

// plain handlers return any error, which is answered 500.
type plain func(w http.ResponseWriter, r *http.Request) error

func (h plain) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		http.Error(w, "something went wrong", http.StatusInternalServerError) // → 500 failure "something went wrong" after a failure forwards
	}
}

func change(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Name string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return err // → PUT /things/{id} 500 failure because malformed input (the error of json.Decoder.Decode)
	}
	w.WriteHeader(http.StatusNoContent) // → PUT /things/{id} 204 empty
	return nil
}

// coded handlers return the status of their error.
type coded func(w http.ResponseWriter, r *http.Request) (int, error)

func (h coded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	status, err := h(w, r)
	if err != nil {
		http.Error(w, err.Error(), status)
	}
}

func remove(w http.ResponseWriter, r *http.Request) (int, error) {
	if r.Header.Get("Authorization") == "" {
		return http.StatusUnauthorized, errors.New("sign in") // → DELETE /things/{id} 401 failure because missing or bad credentials (r.Header.Get("Authorization") == "")
	}
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		return http.StatusInternalServerError, err // → DELETE /things/{id} 500 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → DELETE /things/{id} 204 empty
	return http.StatusNoContent, nil
}

// failure says how it is to be answered.
type failure struct {
	err    error
	text   string
	status int
}

func newFailure(err error, status int) *failure { return &failure{err, "it did not work", status} }

func badRequest(err error) *failure { return newFailure(err, http.StatusBadRequest) }

// failing handlers return how their failure is to be answered.
type failing func(w http.ResponseWriter, r *http.Request) *failure

func (h failing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f := h(w, r); f != nil {
		http.Error(w, f.text, f.status)
	}
}

func show(w http.ResponseWriter, r *http.Request) *failure {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		return &failure{err, "the id is a number", http.StatusBadRequest} // → GET /things/{id} 400 failure because malformed input (the error of strconv.Atoi)
	}
	if id < 0 {
		return newFailure(errors.New("the id is negative"), http.StatusUnprocessableEntity) // → GET /things/{id} 422 failure because invalid input (id < 0)
	}
	if r.Header.Get("Authorization") == "" {
		return &failure{status: http.StatusUnauthorized} // → GET /things/{id} 401 failure because missing or bad credentials (r.Header.Get("Authorization") == "")
	}
	w.WriteHeader(http.StatusNoContent) // → GET /things/{id} 204 empty
	return nil
}

func list(w http.ResponseWriter, r *http.Request) *failure {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		return badRequest(err) // → GET /things 400 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → GET /things 204 empty
	return nil
}

func routes(mux *http.ServeMux) {
	mux.Handle("PUT /things/{id}", plain(change))
	mux.Handle("DELETE /things/{id}", coded(remove))
	mux.Handle("GET /things/{id}", failing(show))
	mux.Handle("GET /things", failing(list))
}
