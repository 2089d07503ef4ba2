// A status that is filled in where an error brings none.

package causes

import (
	"errors"
	"net/http"
)

type answerError struct {
	Status  int
	Err     error
	Message string
}

func (e answerError) Error() string { return e.Message }

func answerWith(w http.ResponseWriter, err error) {
	given, ok := err.(answerError)
	if !ok {
		given = answerError{Status: http.StatusInternalServerError, Err: err}
	}
	if given.Status == 0 {
		given.Status = http.StatusInternalServerError
	}
	if given.Message == "" && given.Err != nil {
		given.Message = given.Err.Error()
	}
	http.Error(w, given.Message, given.Status)
}

func upstreams(r *http.Request) error {
	if r.Method != http.MethodGet {
		return answerError{
			Status: http.StatusMethodNotAllowed,
			Err:    errors.New("method not allowed"),
		}
	}
	return nil
}

func showUpstreams(w http.ResponseWriter, r *http.Request) {
	if err := upstreams(r); err != nil {
		answerWith(w, err) // → GET by name 405 failure because wrong method (r.Method != http.MethodGet)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → GET by name 204 empty
}
