// Package respond writes the answers of the API. Nothing here is reported: its callers decide.
package respond

import (
	"encoding/json"
	"net/http"
)

// OK answers 200 with v.
func OK(w http.ResponseWriter, v any) {
	JSON(w, http.StatusOK, v)
}

// Created answers 201 with v and where it is.
func Created(w http.ResponseWriter, location string, v any) {
	w.Header().Set("Location", location)
	JSON(w, http.StatusCreated, v)
}

// Error answers with a message.
func Error(w http.ResponseWriter, status int, message string) {
	JSON(w, status, map[string]string{"error": message})
}

// JSON answers with v.
func JSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		write(w, http.StatusInternalServerError, "text/plain; charset=utf-8", []byte("answer could not be encoded"))
		return
	}
	write(w, status, "application/json", body)
}

// Result answers 200 with v, or leaves err to the adapter.
func Result(w http.ResponseWriter, v any, err error) error {
	if err != nil {
		return err
	}
	JSON(w, http.StatusOK, v)
	return nil
}

// Decode reads a JSON body into v; where it cannot, it has answered 400 and returns false.
func Decode(w http.ResponseWriter, r *http.Request, v any) bool {
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		Error(w, http.StatusBadRequest, "body is not the JSON expected here")
		return false
	}
	return true
}

func write(w http.ResponseWriter, status int, contentType string, body []byte) {
	w.Header().Set("Content-Type", contentType)
	w.WriteHeader(status)
	w.Write(body)
}
