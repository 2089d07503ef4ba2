// Package carrier answers errors by the status that they carry, through an interface, and falls back to 500.
package carrier

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

type statusCarrier interface{ StatusCode() int }

type base struct {
	code int
	text string
}

func (e *base) StatusCode() int { return e.code }
func (e *base) Error() string   { return e.text }

// invalid has the status of what is embedded in it.
type invalid struct {
	*base
	field string
}

func newInvalid(field string) *invalid {
	return &invalid{&base{http.StatusUnprocessableEntity, "invalid"}, field}
}

func writeError(w http.ResponseWriter, err error) {
	var c statusCarrier
	if errors.As(err, &c) {
		writeCode(w, c.StatusCode(), err)
	} else {
		writeCode(w, http.StatusInternalServerError, err)
	}
}

func writeCode(w http.ResponseWriter, code int, err error) {
	if code == 0 {
		code = http.StatusInternalServerError
	}
	w.WriteHeader(code)
	fmt.Fprint(w, err)
}

func rename(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		writeError(w, err) // want "client-error-500: "
		return
	}
	if in.Name == "" {
		writeError(w, newInvalid("name"))
		return
	}
	fmt.Fprint(w, in.Name)
}

type step func(w http.ResponseWriter, r *http.Request, id int) error

var errNext = errors.New("not mine")

// first asks one after the other: what one returns is not what is answered.
func first(steps []step) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, s := range steps {
			err := s(w, r, 1)
			if errors.Is(err, errNext) {
				continue
			} else if err != nil {
				writeCode(w, http.StatusInternalServerError, err)
			}
			return
		}
		fmt.Fprint(w, "nobody knew")
	}
}

func decline(w http.ResponseWriter, r *http.Request, id int) error {
	if r.FormValue("name") == "" {
		return errNext
	}
	return nil
}
