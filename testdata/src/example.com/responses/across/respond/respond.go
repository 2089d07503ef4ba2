// Package respond has the helpers of a service, none of which knows why it is called.
package respond

import (
	"encoding/json"
	"net/http"

	"example.com/responses/across/failures"
)

// NotReady is the status while the service starts.
const NotReady = http.StatusServiceUnavailable

// Problem is how failures look.
type Problem struct {
	Title  string `json:"title"`
	Status int    `json:"status"`
}

// JSON sends data.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

// Fail sends what went wrong.
func Fail(w http.ResponseWriter, status int, title string) {
	JSON(w, status, Problem{Title: title, Status: status})
}

// BadRequest is for what cannot be read.
func BadRequest(w http.ResponseWriter, err error) { Fail(w, http.StatusBadRequest, err.Error()) }

// Internal is for the rest.
func Internal(w http.ResponseWriter, err error) {
	Fail(w, http.StatusInternalServerError, "something went wrong")
}

// Error sends an error by what it is.
func Error(w http.ResponseWriter, err error) { Fail(w, failures.Status(err), err.Error()) } // → 404 failure with Content-Type=application/json because absence (a comparison with sql.ErrNoRows) → 409 failure with Content-Type=application/json because conflict (a comparison with failures.ErrTaken) → 422 failure with Content-Type=application/json because invalid input (a comparison with failures.Invalid)

// Decoded reads the body, or answers that it cannot.
func Decoded(w http.ResponseWriter, r *http.Request, v any) bool {
	if err := json.NewDecoder(r.Body).Decode(v); err != nil {
		BadRequest(w, err) // → 400 failure with Content-Type=application/json because malformed input (the error of json.Decoder.Decode)
		return false
	}
	return true
}

// Envelope has a writer in it.
type Envelope struct {
	w    http.ResponseWriter
	code int
}

// To makes one.
func To(w http.ResponseWriter) *Envelope { return &Envelope{w: w, code: http.StatusOK} }

// Send sends it.
func (e *Envelope) Send(v any) {
	e.w.WriteHeader(e.code)
	json.NewEncoder(e.w).Encode(v)
}

// Gone says that there was something.
func (e *Envelope) Gone(title string) { Fail(e.w, http.StatusGone, title) }
