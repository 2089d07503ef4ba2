// A 500 that is only what a status begins with: an argument, an option, a table or a literal gives another.

package clienterror500

import (
	"errors"
	"net/http"
	"strconv"
)

func failing(w http.ResponseWriter, text string, status ...int) {
	code := http.StatusInternalServerError
	if len(status) > 0 {
		code = status[0]
	}
	http.Error(w, text, code)
}

func variadic(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		failing(w, "n is a number", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type choice struct{ status int }

type option func(*choice)

func withStatus(code int) option { return func(c *choice) { c.status = code } }

func failWith(w http.ResponseWriter, text string, options ...option) {
	c := choice{status: http.StatusInternalServerError}
	for _, o := range options {
		o(&c)
	}
	http.Error(w, text, c.status)
}

func optional(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		failWith(w, "n is a number", withStatus(http.StatusBadRequest))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var statusByField = map[string]int{"n": http.StatusBadRequest}

func byTable(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		status := http.StatusInternalServerError
		if s, ok := statusByField["n"]; ok {
			status = s
		}
		http.Error(w, "n is a number", status)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var statusOfErrors = []struct {
	err    error
	status int
}{{strconv.ErrSyntax, http.StatusBadRequest}, {strconv.ErrRange, http.StatusBadRequest}}

func statusFrom(err error) int {
	for _, s := range statusOfErrors {
		if errors.Is(err, s.err) {
			return s.status
		}
	}
	return http.StatusInternalServerError
}

func byList(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		http.Error(w, "n is a number", statusFrom(err))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func byLiteral(w http.ResponseWriter, r *http.Request) {
	code := http.StatusInternalServerError
	func() { code = http.StatusBadRequest }()
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		w.WriteHeader(code)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type responder struct {
	w    http.ResponseWriter
	code int
}

func (r *responder) status(code int) *responder { r.code = code; return r }
func (r *responder) text(s string)              { http.Error(r.w, s, r.code) }

func byBuilder(w http.ResponseWriter, r *http.Request) {
	a := &responder{w: w, code: http.StatusInternalServerError}
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		a.status(http.StatusBadRequest).text("n is a number")
		return
	}
	if _, err := strconv.Atoi(r.FormValue("m")); err != nil {
		a.status(http.StatusInternalServerError).text("m is a number") // want "client-error-500: .*use 400"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
