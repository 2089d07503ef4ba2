// Package web answers requests. It knows no reason for an answer; its callers do.
//
//	web.Error(w, http.StatusConflict, "the name is taken")
//	return web.Missing("no such page") // a Handler sends it
package web

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
)

// Error answers with a message: three hops to WriteHeader.
func Error(w http.ResponseWriter, status int, message string) {
	JSON(w, status, map[string]string{"message": message})
}

// JSON answers with any value.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	send(w, status, v)
}

func send(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Printf("response: %v", err)
	}
}

// NotFound answers that there is no such thing.
func NotFound(w http.ResponseWriter, thing string) {
	Error(w, http.StatusNotFound, "no such "+thing)
}

// StatusError is an error that carries its status.
type StatusError struct {
	Status  int
	Message string
}

func (e *StatusError) Error() string { return e.Message }

// Missing makes a 404.
func Missing(message string) error {
	return &StatusError{Status: http.StatusNotFound, Message: message}
}

// Refused makes a 403.
func Refused(message string) error {
	return &StatusError{Status: http.StatusForbidden, Message: message}
}

// Handler is a handler that returns its failure.
type Handler func(w http.ResponseWriter, r *http.Request) error

// ServeHTTP answers with the error's status.
func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	var failed *StatusError
	if errors.As(err, &failed) {
		Error(w, failed.Status, failed.Message)
		return
	}
	Error(w, http.StatusInternalServerError, "internal error")
}
