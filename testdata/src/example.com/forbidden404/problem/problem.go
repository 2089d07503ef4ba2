// Package problem maps the errors of a service to problem details (RFC 9457) for all its handlers.
//
//	problem.Write(w, err)
package problem

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
)

// Details is the body.
type Details struct {
	Title  string `json:"title"`
	Status int    `json:"status"`
}

// Of finds the details of an error.
func Of(err error) Details {
	d := Details{Title: "internal error", Status: http.StatusInternalServerError}
	if errors.Is(err, store.ErrNotFound) {
		d = Details{Title: "no such document", Status: http.StatusNotFound}
	}
	if errors.Is(err, access.ErrNotOwner) {
		d = Details{Title: "no such document", Status: http.StatusNotFound} // want "forbidden-404: .*use 403 Forbidden"
	}
	return d
}

// Write answers with the details of the error.
func Write(w http.ResponseWriter, err error) {
	d := Of(err)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(d.Status)
	if err := json.NewEncoder(w).Encode(d); err != nil {
		log.Print(err)
	}
}
