// Package respond answers for the service; most of its functions leave it to the caller what they say.
//
//	respond.OK(w, note)
//	respond.Send(w, respond.New("no token")) // the zero Code is a 200
package respond

import (
	"encoding/json"
	"log"
	"net/http"
)

// JSON sends v with a status.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

// OK sends v.
func OK(w http.ResponseWriter, v any) { JSON(w, http.StatusOK, v) }

// Message sends a text, whatever it says.
func Message(w http.ResponseWriter, text string) { OK(w, map[string]string{"message": text}) }

// Failure says that something failed, with 200: one finding here, none at the calls.
func Failure(w http.ResponseWriter, err error) {
	log.Print(err)
	OK(w, map[string]any{"success": false, "reason": err.Error()}) // want "ok-error-body: "
}

// page is what Wrap sends.
type page struct {
	ID   string `json:"id"`
	Data any    `json:"data"`
}

// Wrap sends a page, and hides in it what it was given.
func Wrap(w http.ResponseWriter, r *http.Request, status int, v any, links ...string) {
	p := wrapped(r, v)
	p.Data = []any{p.Data, links}
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(p)
}

func wrapped(r *http.Request, v any) *page {
	p := &page{ID: r.Header.Get("X-Request-ID")}
	if v != nil {
		p.Data = v
	}
	return p
}

// Body is the body of a failure; the status is the caller's.
func Body(w http.ResponseWriter, text string) {
	json.NewEncoder(w).Encode(map[string]string{"error": text})
}

// Error is an error with a status.
type Error struct {
	Text string
	Code int
}

func (e Error) Error() string { return e.Text }

// Status is the status to answer.
func (e Error) Status() int {
	if e.Code == 0 {
		return http.StatusOK
	}
	return e.Code
}

// New makes an error without a status.
func New(text string) Error { return Error{Text: text} }

// With makes an error with a status.
func With(code int, text string) Error { return Error{text, code} }

// Send answers an error.
func Send(w http.ResponseWriter, e Error) { JSON(w, e.Status(), e) }
