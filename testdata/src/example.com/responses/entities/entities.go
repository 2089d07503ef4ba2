// Package entities has handlers of go-restful, which write what the client accepts, or 406.
package entities

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
	"strconv"

	"github.com/emicklei/go-restful/v3"
)

type note struct{ Text string }

var notes = map[int]*note{}

func show(req *restful.Request, resp *restful.Response) {
	id, err := strconv.Atoi(req.PathParameter("id"))
	if err != nil {
		resp.WriteError(http.StatusInternalServerError, err) // → GET by name 500 failure because malformed input (the error of strconv.Atoi)
		return
	}
	n, ok := notes[id]
	if !ok {
		resp.WriteErrorString(http.StatusNotFound, "no such note") // → GET by name 404 failure "no such note" because absence (notes[id] is missing)
		return
	}
	resp.WriteEntity(n) // → GET by name 200 data
}

func create(req *restful.Request, resp *restful.Response) {
	var in note
	if err := req.ReadEntity(&in); err != nil {
		resp.WriteErrorString(http.StatusInternalServerError, "bad") // → POST by name 500 failure "bad" because malformed input (the error of go-restful.Request.ReadEntity)
		return
	}
	resp.AddHeader("Location", "/notes/7")
	if err := resp.WriteHeaderAndEntity(http.StatusCreated, in); err != nil { // → POST by name 201 data with Location=/notes/7
		resp.WriteError(http.StatusInternalServerError, err) // → POST by name 500 failure with Location=/notes/7 because server fault (the error of go-restful.Response.WriteHeaderAndEntity)
	}
}

func list(_ *restful.Request, resp *restful.Response) {
	if err := resp.WriteAsJson(notes); err != nil { // → GET by name 200 data
		resp.InternalServerError() // → GET by name 500 empty because server fault (the error of go-restful.Response.WriteAsJson)
	}
}

func form(req *restful.Request, resp *restful.Response) {
	if _, err := req.BodyParameter("text"); err != nil {
		resp.WriteHeader(http.StatusInternalServerError) // → 500 empty because malformed input (the error of go-restful.Request.BodyParameter)
	}
}

func load(db *sql.DB, id string) error {
	var text string
	err := db.QueryRow("SELECT text FROM notes WHERE id = $1", id).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return restful.NewError(http.StatusNotFound, "no such note")
	}
	return err
}

type store struct{ db *sql.DB }

func (s *store) show(req *restful.Request, resp *restful.Response) {
	err := load(s.db, req.PathParameter("id"))
	var failed restful.ServiceError
	switch {
	case errors.As(err, &failed):
		resp.WriteServiceError(failed.Code, failed) // → GET by name 404 failure because absence (a comparison with sql.ErrNoRows)
	case err != nil:
		resp.WriteError(http.StatusInternalServerError, err) // → GET by name 500 failure because server fault (the error of sql.Row.Scan)
	default:
		resp.WriteHeader(http.StatusNoContent) // → GET by name 204 empty
	}
}

func accept(_ *restful.Request, resp *restful.Response) {
	resp.WriteHeaderAndEntity(http.StatusAccepted, nil) // → 202 empty
}

func moved(req *restful.Request, resp *restful.Response) {
	if req.Request.Method != http.MethodGet {
		resp.Header().Set("Allow", "GET")
		resp.WriteHeader(http.StatusMethodNotAllowed) // → 405 empty with Allow=GET because wrong method (req.Request.Method != http.MethodGet)
		return
	}
	http.Redirect(resp.ResponseWriter, req.Request, "/notes", http.StatusMovedPermanently) // → GET 301 page to /notes
}

func authenticate(req *restful.Request, resp *restful.Response, chain *restful.FilterChain) {
	if req.Request.Header.Get("Authorization") == "" {
		resp.AddHeader("WWW-Authenticate", "Basic").AddHeader("Vary", "Authorization")
		resp.WriteErrorString(http.StatusUnauthorized, "who are you?") // → 401 failure "who are you?" with Www-Authenticate=Basic, Vary=Authorization because missing or bad credentials (req.Request.Header.Get("Authorization") == "")
		return
	}
	chain.ProcessFilter(req, resp)
}

type problem struct{ Detail string }

func respond(resp *restful.Response, status int, v any) {
	if err := resp.WriteHeaderAndEntity(status, v); err != nil {
		log.Print(err)
	}
}

func replace(req *restful.Request, resp *restful.Response) {
	id, err := strconv.Atoi(req.QueryParameter("id"))
	if err != nil {
		respond(resp, http.StatusInternalServerError, problem{"bad id"}) // → PUT by name 500 failure because malformed input (the error of strconv.Atoi)
		return
	}
	var in note
	if err := req.ReadEntity(&in); err != nil {
		resp.WriteHeaderAndEntity(http.StatusInternalServerError, problem{"bad note"}) // → PUT by name 500 failure because malformed input (the error of go-restful.Request.ReadEntity)
		return
	}
	if in.Text == "" {
		resp.WriteHeaderAndEntity(http.StatusInternalServerError, restful.NewError(http.StatusBadRequest, "no text")) // → PUT by name 500 failure because invalid input (in.Text == "")
		return
	}
	notes[id] = &in
	respond(resp, http.StatusOK, in) // → PUT by name 200 data
}

func fail(resp *restful.Response, err error) {
	if errors.Is(err, sql.ErrNoRows) {
		resp.WriteServiceError(http.StatusNotFound, restful.NewError(http.StatusNotFound, "gone")) // → 404 failure because absence (a comparison with sql.ErrNoRows)
		return
	}
	respond(resp, http.StatusInternalServerError, err)
}

func (s *store) count(_ *restful.Request, resp *restful.Response) {
	var count int
	if err := s.db.QueryRow("SELECT count(*) FROM notes").Scan(&count); err != nil {
		fail(resp, err) // → 500 failure because server fault (the error of sql.Row.Scan)
		return
	}
	resp.WriteEntity(count) // → 200 body
}
