package status

import (
	"log"
	"net/http"
	"runtime"
)

const (
	debug   = false
	version = "2"
)

func never(w http.ResponseWriter, r *http.Request) {
	if debug {
		http.Error(w, "debugging", http.StatusInternalServerError)
		return
	}
	if !debug && version == "2" {
		w.WriteHeader(http.StatusAccepted) // → 202 empty
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func neverSet(w http.ResponseWriter, r *http.Request) {
	status := http.StatusAccepted // → 202 empty
	if debug {
		status = http.StatusInternalServerError
	}
	w.WriteHeader(status)
}

func statusOf(err error) int {
	if debug {
		return http.StatusTeapot
	}
	return http.StatusConflict
}

func neverReturned(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(statusOf(nil)) // → 409 empty
}

func neverLogged(w http.ResponseWriter, r *http.Request) {
	if debug {
		log.Print("debugging")
	} else {
		log.Print(r.URL) // → implicit 200 empty
	}
}

func elsewhere(w http.ResponseWriter, r *http.Request) {
	if runtime.GOOS == "plan9" {
		w.WriteHeader(http.StatusNotImplemented) // → 501 empty
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}
