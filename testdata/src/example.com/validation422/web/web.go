// Package web is what the handlers share.
package web

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"
)

// Fail answers with a text.
func Fail(w http.ResponseWriter, status int, text string) { http.Error(w, text, status) }

// Decode reads JSON from the request.
func Decode(r *http.Request, v any) error { return json.NewDecoder(r.Body).Decode(v) }

// Body reads JSON of a type.
func Body[T any](r *http.Request) (T, error) {
	var v T
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return v, err
	}
	err = json.Unmarshal(data, &v)
	return v, err
}

// Page is a part of a list.
type Page struct{ Number, Size int }

// Paging reads which part of a list is asked for.
func Paging(r *http.Request) (Page, error) {
	number, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		return Page{}, err
	}
	size, err := strconv.Atoi(r.URL.Query().Get("size"))
	return Page{number, size}, err
}
