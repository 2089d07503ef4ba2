// Package requests has handlers of bunrouter, whose request holds that of net/http, and whose errors the project answers.
package requests

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/uptrace/bunrouter"
)

type note struct{ Text string }

func routes() *bunrouter.Router {
	router := bunrouter.New(bunrouter.Use(answerErrors))
	router.GET("/notes/:id", show)
	router.POST("/notes", create)
	router.DELETE("/notes/:id", remove)
	router.Compat().GET("/plain", plain)
	router.Verbose().GET("/verbose/:id", verbose)
	return router
}

// failure is an error with a status.
type failure struct {
	status int
	text   string
}

func (f *failure) Error() string { return f.text }

func answerErrors(next bunrouter.HandlerFunc) bunrouter.HandlerFunc {
	return func(w http.ResponseWriter, req bunrouter.Request) error {
		err := next(w, req)
		var f *failure
		switch {
		case err == nil:
		case errors.As(err, &f):
			http.Error(w, f.text, f.status)
		default:
			http.Error(w, "broken", http.StatusInternalServerError) // → 500 failure "broken" after a failure forwards
		}
		return err
	}
}

func show(w http.ResponseWriter, req bunrouter.Request) error {
	if _, err := req.Params().Int64("id"); err != nil {
		return bunrouter.JSON(w, bunrouter.H{"error": "no number"}) // → GET /notes/:id implicit 200 failure because malformed input (the error of bunrouter.Params.Int64)
	}
	return bunrouter.JSON(w, note{"milk"}) // → GET /notes/:id implicit 200 body
}

func create(w http.ResponseWriter, req bunrouter.Request) error {
	var in note
	if err := json.NewDecoder(req.Body).Decode(&in); err != nil {
		return err // → POST /notes 500 failure because malformed input (the error of json.Decoder.Decode)
	}
	w.WriteHeader(http.StatusCreated) // → POST /notes 201 data
	return bunrouter.JSON(w, in)
}

func remove(w http.ResponseWriter, req bunrouter.Request) error {
	if _, err := strconv.Atoi(req.Param("id")); err != nil {
		return &failure{http.StatusBadRequest, "no number"} // → DELETE /notes/:id 400 failure because malformed input (the error of strconv.Atoi)
	}
	w.WriteHeader(http.StatusNoContent) // → DELETE /notes/:id 204 empty
	return nil
}

func plain(w http.ResponseWriter, r *http.Request) {
	req := bunrouter.NewRequest(r)
	if _, err := strconv.Atoi(req.FormValue("page")); err != nil {
		w.WriteHeader(http.StatusBadRequest) // → GET /plain 400 empty because malformed input (the error of strconv.Atoi)
	}
}

func verbose(w http.ResponseWriter, _ *http.Request, ps bunrouter.Params) {
	if _, err := ps.Int64("id"); err != nil {
		w.WriteHeader(http.StatusBadRequest) // → GET /verbose/:id 400 empty because malformed input (the error of bunrouter.Params.Int64)
		return
	}
	if _, err := strconv.Atoi(ps.ByName("id")); err != nil {
		w.WriteHeader(http.StatusBadRequest) // → GET /verbose/:id 400 empty because malformed input (the error of strconv.Atoi)
	}
}
