// Package helpers answers through functions of its own, which take what to send.
package helpers

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

var errFull = errors.New("the room is full")

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

type errorReply struct{ Message string }

func writeError(w http.ResponseWriter, status int, err error) {
	writeJSON(w, status, errorReply{err.Error()})
}

func conflict(w http.ResponseWriter, err error) { writeError(w, http.StatusConflict, err) }

func full(w http.ResponseWriter) { conflict(w, errFull) }

func oneHop(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, http.StatusAccepted, room{7}) // → 202 data with Content-Type=application/json
}

func twoHops(w http.ResponseWriter, r *http.Request) {
	writeError(w, http.StatusGone, errFull) // → 410 failure with Content-Type=application/json
}

func threeHops(w http.ResponseWriter, r *http.Request) {
	conflict(w, errFull) // → 409 failure with Content-Type=application/json
}

func fourHops(w http.ResponseWriter, r *http.Request) {
	full(w) // → 409 failure with Content-Type=application/json
}

type room struct{ Number int }

type responder struct {
	w      http.ResponseWriter
	pretty bool
}

func (a *responder) send(status int, v any) {
	a.w.WriteHeader(status)
	json.NewEncoder(a.w).Encode(v)
}

func (a *responder) fail(status int, text string) { http.Error(a.w, text, status) }

func method(w http.ResponseWriter, r *http.Request) {
	a := &responder{w: w}
	a.send(http.StatusAccepted, room{7}) // → 202 data
}

func methodOfConstructed(w http.ResponseWriter, r *http.Request) {
	newResponder(w).fail(http.StatusConflict, "the room is full") // → 409 failure "the room is full"
}

func newResponder(w http.ResponseWriter) *responder { return &responder{w: w, pretty: true} }

type api struct{ name string }

func (a api) respond(w http.ResponseWriter, v any, status int) { writeJSON(w, status, v) }

func (a api) rooms(w http.ResponseWriter, r *http.Request) {
	a.respond(w, room{7}, http.StatusPartialContent) // → 206 data with Content-Type=application/json
}

func send[T any](w http.ResponseWriter, status int, v T) { writeJSON(w, status, v) }

func generic(w http.ResponseWriter, r *http.Request) {
	send(w, http.StatusAccepted, room{7}) // → 202 data with Content-Type=application/json
}

func genericByType(w http.ResponseWriter, r *http.Request) {
	send[any](w, http.StatusAccepted, nil) // → 202 body with Content-Type=application/json
}

func failf(w http.ResponseWriter, status int, format string, args ...any) {
	http.Error(w, fmt.Sprintf(format, args...), status)
}

func variadic(w http.ResponseWriter, r *http.Request) {
	failf(w, http.StatusConflict, "room %d is full", 7) // → 409 failure
}

type answer struct {
	Status int
	Data   any
}

func write(w http.ResponseWriter, a answer) {
	w.WriteHeader(a.Status)
	json.NewEncoder(w).Encode(a.Data)
}

func writePointer(w http.ResponseWriter, a *answer) { write(w, *a) }

func structLiteral(w http.ResponseWriter, r *http.Request) {
	write(w, answer{Status: http.StatusAccepted, Data: "later"}) // → 202 body
}

func structPointer(w http.ResponseWriter, r *http.Request) {
	writePointer(w, &answer{http.StatusGone, nil}) // → 410 body
}

func structInVariable(w http.ResponseWriter, r *http.Request) {
	a := answer{Data: "later"}
	a.Status = http.StatusAccepted // → 202 body
	write(w, a)
}

func newAnswer(status int, data any) answer { return answer{Status: status, Data: data} }

func accepted(data any) answer { return newAnswer(http.StatusAccepted, data) }

func constructed(w http.ResponseWriter, r *http.Request) {
	write(w, newAnswer(http.StatusGone, "the room is gone")) // → 410 body
}

func constructedTwice(w http.ResponseWriter, r *http.Request) {
	write(w, accepted("later")) // → 202 body
}

func (a answer) writeTo(w http.ResponseWriter) {
	w.WriteHeader(a.Status)
	json.NewEncoder(w).Encode(a.Data)
}

func sendsItself(w http.ResponseWriter, r *http.Request) {
	answer{http.StatusAccepted, 7}.writeTo(w) // → 202 body
}

func signedIn(w http.ResponseWriter, r *http.Request) bool {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "sign in", http.StatusUnauthorized) // → 401 failure "sign in" because missing or bad credentials (r.Header.Get("Authorization") == "")
		return false
	}
	return true
}

func guarded(w http.ResponseWriter, r *http.Request) {
	if !signedIn(w, r) {
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func saysError(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, http.StatusOK, map[string]string{"error": "the room is full"}) // → 200 failure with Content-Type=application/json
}

func saysNoSuccess(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, http.StatusOK, map[string]any{"success": false, "reason": "it is late"}) // → 200 failure with Content-Type=application/json
}

func respondJSON(w http.ResponseWriter, v any) { writeJSON(w, http.StatusOK, v) }

func saysErrorTwoHops(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength == 7 {
		respondJSON(w, map[string]string{"error": "the room is full"}) // → 200 failure with Content-Type=application/json
		return
	}
	respondJSON(w, map[string]any{"success": true}) // → 200 data with Content-Type=application/json
}

func writeMap(w http.ResponseWriter, status int, fields map[string]any) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(fields)
}

func saysErrorInMap(w http.ResponseWriter, r *http.Request) {
	writeMap(w, http.StatusOK, map[string]any{"error": "the room is full"}) // → 200 failure
}

func saysDataInMap(w http.ResponseWriter, r *http.Request) {
	writeMap(w, http.StatusOK, map[string]any{"rooms": 7}) // → 200 data
}
