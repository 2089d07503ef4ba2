// Package respond writes the answers of the API. Nothing here is reported: its callers decide.
package respond

import (
	"encoding/json"
	"net/http"
)

// Done answers 200 without a body.
func Done(w http.ResponseWriter) {
	Status(w, http.StatusOK)
}

// NoContent answers 204.
func NoContent(w http.ResponseWriter) {
	Status(w, http.StatusNoContent)
}

// Status answers without a body.
func Status(w http.ResponseWriter, code int) {
	w.Header().Set("Cache-Control", "no-store")
	send(w, code, nil)
}

// JSON answers with v; nil is no body.
func JSON(w http.ResponseWriter, code int, v any) {
	if v == nil {
		send(w, code, nil)
		return
	}
	body, err := json.Marshal(v)
	if err != nil {
		http.Error(w, "answer could not be encoded", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	send(w, code, body)
}

// Error answers with a message.
func Error(w http.ResponseWriter, code int, message string) {
	JSON(w, code, map[string]string{"error": message})
}

// Finish answers 200 without a body, for handlers that return an error.
func Finish(w http.ResponseWriter) error {
	w.WriteHeader(http.StatusOK)
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

// Failed answers 500 where err is one, and says whether it has.
func Failed(w http.ResponseWriter, err error) bool {
	if err == nil {
		return false
	}
	Error(w, http.StatusInternalServerError, "internal error")
	return true
}

func send(w http.ResponseWriter, code int, body []byte) {
	w.WriteHeader(code)
	if len(body) > 0 {
		w.Write(body)
	}
}
