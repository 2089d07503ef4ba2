// Package kept answers through chi's render, where the request keeps a status until a function of render sends it.
package kept

import (
	"fmt"
	"net/http"

	"github.com/go-chi/render"
)

type order struct{ ID int }

func (o *order) Bind(*http.Request) error { return nil }

func create(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := render.DecodeJSON(r.Body, &in); err != nil {
		render.Status(r, http.StatusBadRequest) // → POST by name 400 failure because malformed input (the error of render.DecodeJSON)
		render.JSON(w, r, render.M{"error": err.Error()})
		return
	}
	render.Status(r, http.StatusCreated) // → POST by name 201 data
	render.JSON(w, r, in)
}

// bind sends what it has decided last.
func bind(w http.ResponseWriter, r *http.Request) {
	var in order
	render.Status(r, http.StatusOK)
	if err := render.Bind(r, &in); err != nil {
		render.Status(r, http.StatusUnprocessableEntity) // → 422 failure because malformed input (the error of render.Bind), invalid input (the error of render.Bind), unsupported media type (the error of render.Bind)
		render.JSON(w, r, render.M{"error": err.Error()})
		return
	}
	render.NoContent(w, r) // → 204 empty
}

// unsent has a status kept that nothing sends.
func unsent(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusNoContent) // → implicit 200 empty
}

// around sends something past render, with a status of its own or none.
func around(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusNotFound)
	if r.URL.Query().Get("short") == "" {
		fmt.Fprint(w, "here") // → implicit 200 body "here"
		return
	}
	http.Error(w, "gone", http.StatusGone) // → 410 failure "gone"
}

func plain(w http.ResponseWriter, r *http.Request) {
	render.PlainText(w, r, "here") // → implicit 200 body "here"
}

// either sends the status of one way.
func either(w http.ResponseWriter, r *http.Request) {
	text := "here"
	if r.Header.Get("X-New") != "" {
		render.Status(r, http.StatusAccepted) // → 202 body
		text = "soon"
	}
	render.PlainText(w, r, text) // → implicit 200 body
}

// respond has no status of its own to decide.
func respond(w http.ResponseWriter, r *http.Request, v any) {
	render.JSON(w, r, v)
}

func fail(w http.ResponseWriter, r *http.Request, status int, err error) {
	render.Status(r, status)
	respond(w, r, render.M{"error": err.Error()})
}

func keep(r *http.Request) {
	render.Status(r, http.StatusConflict)
}

func throughHelpers(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := render.DecodeJSON(r.Body, &in); err != nil {
		fail(w, r, http.StatusInternalServerError, err) // → 500 failure because malformed input (the error of render.DecodeJSON)
		return
	}
	if in.ID == 0 {
		keep(r) // → 409 data because invalid input (in.ID == 0)
	}
	respond(w, r, in) // → implicit 200 data
}
