// Package codes has handlers of grpc-gateway, which answer with what codes of gRPC become, and a server of gRPC, which answers nothing.
package codes

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type note struct{ Text string }

type server struct {
	mux   *runtime.ServeMux
	m     runtime.Marshaler
	notes map[string]note
}

func (s *server) routes() {
	s.mux.HandlePath("POST", "/notes", s.create)
	s.mux.HandlePath("GET", "/notes/{id}", s.show)
}

func (s *server) create(w http.ResponseWriter, r *http.Request, _ map[string]string) {
	var in note
	data, _ := io.ReadAll(r.Body)
	if err := json.Unmarshal(data, &in); err != nil {
		runtime.HTTPError(r.Context(), s.mux, s.m, w, r, status.Error(codes.Internal, "bad")) // → POST /notes 500 failure because malformed input (the error of json.Unmarshal)
		return
	}
	if in.Text == "" {
		runtime.HTTPError(r.Context(), s.mux, s.m, w, r, status.Errorf(codes.InvalidArgument, "no text")) // → POST /notes 400 failure because invalid input (in.Text == "")
		return
	}
	if r.Header.Get("Authorization") == "" {
		runtime.HTTPError(r.Context(), s.mux, s.m, w, r, status.Error(codes.Unauthenticated, "who")) // → POST /notes 401 failure with Www-Authenticate because missing or bad credentials (r.Header.Get("Authorization") == "")
		return
	}
	w.WriteHeader(http.StatusCreated) // → POST /notes 201 empty
}

func (s *server) show(w http.ResponseWriter, r *http.Request, _ map[string]string) {
	if _, ok := s.notes[r.URL.Query().Get("id")]; !ok {
		runtime.HTTPError(r.Context(), s.mux, s.m, w, r, &runtime.HTTPStatusError{HTTPStatus: http.StatusGone, Err: errors.New("gone")}) // → GET /notes/{id} 410 failure because absence (s.notes[r.URL.Query().Get("id")] is missing)
		return
	}
	w.WriteHeader(runtime.HTTPStatusFromCode(codes.NotFound)) // → GET /notes/{id} 404 empty
}

func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	runtime.HTTPError(r.Context(), s.mux, s.m, w, r, err)
}

// Get is called by gRPC, which has statuses of its own.
func (s *server) Get(ctx context.Context, id string) (*note, error) {
	n, ok := s.notes[id]
	if !ok {
		return nil, status.Error(codes.Internal, "absent")
	}
	return &n, nil
}
