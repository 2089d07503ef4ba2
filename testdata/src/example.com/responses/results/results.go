// Package results has handlers of kratos, which give a result or return an error.
package results

import (
	"net/http"
	"strconv"

	"github.com/go-kratos/kratos/v2/errors"
	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

type note struct{ Text string }

var notes = map[int]*note{}

func routes(r *khttp.Router) {
	api := r.Group("/api")
	api.GET("/notes/{id}", show)
	api.POST("/notes", create)
	api.GET("/old", old)
}

func show(ctx khttp.Context) error {
	id, err := strconv.Atoi(ctx.Vars().Get("id"))
	if err != nil {
		return err // → GET /api/notes/{id} 500 failure because malformed input (the error of strconv.Atoi)
	}
	n, ok := notes[id]
	if !ok {
		return errors.NotFound("NOTE_NOT_FOUND", "gone") // → GET /api/notes/{id} 404 failure because absence (notes[id] is missing)
	}
	return ctx.Result(http.StatusOK, n) // → GET /api/notes/{id} 200 data
}

func create(ctx khttp.Context) error {
	var in note
	if err := ctx.Bind(&in); err != nil { // → POST /api/notes 400 failure because malformed input (the error of http.Context.Bind)
		return err
	}
	if in.Text == "" {
		return errors.InternalServer("NO_TEXT", "no text").WithCause(nil) // → POST /api/notes 500 failure because invalid input (in.Text == "")
	}
	return ctx.JSON(http.StatusCreated, in) // → POST /api/notes 201 data
}

func old(ctx khttp.Context) error {
	return ctx.Result(http.StatusOK, khttp.NewRedirect("/api/notes", http.StatusMovedPermanently)) // → GET /api/old 301 page to *
}

// refuse sets a field of the request's header, which nobody sends.
func refuse(ctx khttp.Context) error {
	ctx.Header().Set("Allow", "GET")
	return ctx.JSON(http.StatusMethodNotAllowed, note{}) // → 405 body
}

func allow(ctx khttp.Context) error {
	ctx.Response().Header().Set("Allow", "GET")
	return ctx.JSON(http.StatusMethodNotAllowed, note{}) // → 405 body with Allow=GET
}
