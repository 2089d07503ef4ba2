// Package clienterror500 answers the client's mistakes with 500.
package clienterror500

import (
	"encoding/json"
	"net/http"
	"strconv"
)

const broken = http.StatusInternalServerError

func constant(w http.ResponseWriter, r *http.Request) {
	if err := json.NewDecoder(r.Body).Decode(new(int)); err != nil {
		http.Error(w, "malformed JSON", http.StatusInternalServerError) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func number(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		w.WriteHeader(500) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func ownConstant(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		http.Error(w, "the page is a number", broken) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func variable(w http.ResponseWriter, r *http.Request) {
	status := http.StatusNoContent
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		status = http.StatusBadGateway // want "client-error-500"
	}
	w.WriteHeader(status)
}

func fail(w http.ResponseWriter, text string, status int) { http.Error(w, text, status) }

func argument(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		fail(w, "the page is a number", http.StatusInternalServerError) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func internal(w http.ResponseWriter) { http.Error(w, "it went wrong", http.StatusInternalServerError) }

// The helper is right for others.
func fixedByHelper(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		internal(w) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The text would contradict the status.
func namedInText(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		http.Error(w, "internal server error", http.StatusInternalServerError) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Which of two is right shows only when the branch is split.
func several(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil || page < 0 {
		http.Error(w, "the page is a number", http.StatusInternalServerError) // want "client-error-500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
