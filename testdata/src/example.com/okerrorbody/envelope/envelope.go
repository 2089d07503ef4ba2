// Package envelope wraps every answer into one object with a code of its own, and sends all of them with 200.
//
//	reply(w, codeOK, note)      // {"code": 20000, "data": …}
//	reply(w, codeMissing, nil)  // a failure
package envelope

import (
	"encoding/json"
	"net/http"
	"strconv"
)

const (
	codeOK      = 20000
	codeMissing = 40400
	codeBroken  = 50000
)

type envelope struct {
	Code int    `json:"code"`
	Msg  string `json:"msg"`
	Data any    `json:"data,omitempty"`
}

func reply(w http.ResponseWriter, code int, msg string, data any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(envelope{code, msg, data})
}

func success(w http.ResponseWriter, data any) { reply(w, codeOK, "success", data) }

// broken is a call of the wrapper as any other: the finding is here, not at the calls of broken.
func broken(w http.ResponseWriter, err error) {
	reply(w, codeBroken, err.Error(), nil) // want "ok-error-body: "
}

var notes = map[int]string{1: "milk"}

func show(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		reply(w, 40000, "id is not a number", nil) // want "ok-error-body: "
		return
	}
	text, ok := notes[id]
	if !ok {
		reply(w, codeMissing, "no such note", nil) // want "ok-error-body: "
		return
	}
	success(w, text)
}

func update(w http.ResponseWriter, r *http.Request) {
	var text string
	if err := json.NewDecoder(r.Body).Decode(&text); err != nil {
		broken(w, err)
		return
	}
	reply(w, codeOK, "updated", text)
}

// numbered is another envelope, whose zero code is success.
type numbered struct {
	Code    int
	Message string
}

func rename(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	if r.FormValue("name") == "" {
		enc.Encode(numbered{Code: -1, Message: "name is empty"}) // want "ok-error-body: "
		return
	}
	enc.Encode(numbered{Message: "renamed"})
}

// An envelope may repeat the status of the answer.
func repeat(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("n") == "" {
		w.WriteHeader(http.StatusBadRequest)
		json.NewEncoder(w).Encode(envelope{Code: 400, Msg: "n is missing"})
		return
	}
	json.NewEncoder(w).Encode(envelope{Code: http.StatusOK, Msg: "fine"})
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /notes/{id}", show)
	mux.HandleFunc("PUT /notes/{id}", update)
	mux.HandleFunc("PUT /notes/{id}/name", rename)
	mux.HandleFunc("GET /repeat", repeat)
}
