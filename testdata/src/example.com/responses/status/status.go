// Package status keeps the status in a value before it sends it.
package status

import (
	"net/http"
	"strconv"
)

const (
	done      = http.StatusAccepted
	apiFailed = 500
)

type code int

const gone code = 410

var (
	statuses = map[string]int{"new": http.StatusCreated, "old": http.StatusOK}
)

func ownConstant(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(done) // → 202 empty
}

func ownConstantOfNumber(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "it went wrong", apiFailed) // → 500 failure "it went wrong"
}

func ownType(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(int(gone)) // → 410 empty
}

func computedConstant(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK + 2) // → 202 empty
}

func local(w http.ResponseWriter, r *http.Request) {
	status := http.StatusAccepted // → 202 empty
	w.WriteHeader(status)
}

func declared(w http.ResponseWriter, r *http.Request) {
	var status int
	status = http.StatusAccepted // → 202 empty
	w.WriteHeader(status)
}

func conditional(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK // → 200 empty
	if r.ContentLength > 0 {
		status = http.StatusAccepted // → 202 empty
	}
	w.WriteHeader(status)
}

func arms(w http.ResponseWriter, r *http.Request) {
	var status int
	switch r.FormValue("state") {
	case "queued":
		status = http.StatusAccepted // → 202 empty
	case "gone":
		status = http.StatusAlreadyReported // → 208 empty
	default:
		status = http.StatusOK // → 200 empty
	}
	w.WriteHeader(status)
}

type reply struct {
	status int
	text   string
}

func field(w http.ResponseWriter, r *http.Request) {
	out := reply{text: "it went wrong"}
	out.status = http.StatusBadGateway // → 502 failure
	http.Error(w, out.text, out.status)
}

func fieldOfPointer(w http.ResponseWriter, r *http.Request) {
	out := &reply{http.StatusAccepted, ""}
	w.WriteHeader(out.status) // → 202 empty
}

func captured(w http.ResponseWriter, r *http.Request) {
	status := http.StatusAccepted // → 202 empty
	send := func() { w.WriteHeader(status) }
	send()
}

func fromRequest(w http.ResponseWriter, r *http.Request) {
	status, _ := strconv.Atoi(r.FormValue("status"))
	w.WriteHeader(status)
}

func fromMap(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(statuses[r.FormValue("state")])
}

func byFunction(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(stateOf(r.ContentLength)) // → 202 empty → 204 empty
}

func stateOf(length int64) int {
	if length > 0 {
		return http.StatusAccepted
	}
	return http.StatusNoContent
}

func pair(w http.ResponseWriter, r *http.Request) {
	status, text := described()
	w.WriteHeader(status) // → 202 body
	w.Write([]byte(text))
}

func described() (int, string) { return http.StatusAccepted, "later" }
