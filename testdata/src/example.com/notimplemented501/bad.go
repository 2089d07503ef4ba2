// Package notimplemented501 cannot do everything yet.
package notimplemented501

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"example.com/notimplemented501/store"
	"example.com/notimplemented501/web"
)

type server struct {
	store  store.Store
	memory *store.Memory
	beta   bool
	mail   func(to string) error
}

var errNotImplemented = errors.New("some day")

func snapshot(name string) error {
	if name == "disk" {
		return errNotImplemented
	}
	return nil
}

func snap(w http.ResponseWriter, r *http.Request) {
	if err := snapshot(r.FormValue("of")); errors.Is(err, errNotImplemented) {
		http.Error(w, "no snapshots here", http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func unsupported(restore func(string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := restore(r.FormValue("of")); errors.Is(err, errors.ErrUnsupported) {
			http.Error(w, "that cannot be restored", http.StatusServiceUnavailable) // want "not-implemented-501: .*use 501 Not Implemented"
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) restore(w http.ResponseWriter, r *http.Request) {
	err := s.memory.Restore(r.Context(), r.PathValue("of"))
	switch {
	case errors.Is(err, store.ErrNotFound):
		http.NotFound(w, r)
	case errors.Is(err, store.ErrNotImplemented):
		web.Fail(w, http.StatusBadRequest, "nothing can be restored yet") // want "not-implemented-501: .*use 501 Not Implemented"
	case err != nil:
		web.Internal(w)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) compact(w http.ResponseWriter, r *http.Request) {
	err := s.memory.Compact(r.Context())
	if errors.Is(err, store.ErrUnsupported) {
		web.Internal(w) // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The same by the type of the error.
func (s *server) lock(w http.ResponseWriter, r *http.Request) {
	err := s.memory.Lock(r.Context(), r.PathValue("of"))
	var missing *store.UnimplementedError
	if errors.As(err, &missing) {
		web.Fail(w, http.StatusConflict, missing.Part+" is missing") // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// By a function that asks for it.
func (s *server) lockAsked(w http.ResponseWriter, r *http.Request) {
	err := s.memory.Lock(r.Context(), r.PathValue("of"))
	if store.IsNotImplemented(err) {
		web.Fail(w, http.StatusUnprocessableEntity, "this store does not lock") // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Through an interface.
func (s *server) snapAny(w http.ResponseWriter, r *http.Request) {
	err := s.store.Snapshot(r.Context(), r.PathValue("of"))
	if errors.Is(err, errors.ErrUnsupported) {
		http.Error(w, "this store takes no snapshots", http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	if err != nil {
		http.Error(w, "no snapshot was taken", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func wrongStatus(err error) int {
	switch {
	case errors.Is(err, store.ErrNotImplemented):
		return http.StatusForbidden // want "not-implemented-501: .*use 501 Not Implemented"
	case errors.Is(err, store.ErrNotFound):
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Restore(r.Context(), r.PathValue("of")); err != nil {
		web.Fail(w, wrongStatus(err), "nothing was restored")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// An error of its own, around the other.
func share(to string) error {
	if to == "all" {
		return fmt.Errorf("share with %s: %w", to, errNotImplemented)
	}
	return nil
}

func shared(w http.ResponseWriter, r *http.Request) {
	if err := share(r.FormValue("to")); err != nil {
		if errors.Is(err, errNotImplemented) {
			w.WriteHeader(http.StatusServiceUnavailable) // want "not-implemented-501: .*use 501 Not Implemented"
			json.NewEncoder(w).Encode(map[string]string{"error": "later"})
			return
		}
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// All that can go wrong is that it is missing.
func sharedAll(w http.ResponseWriter, r *http.Request) {
	if err := share(r.FormValue("to")); err != nil {
		http.Error(w, "it could not be shared", http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Handlers that are still to be written.
func stub(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "not implemented", http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
}

func (s *server) stubJSON(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusServiceUnavailable) // want "not-implemented-501: .*use 501 Not Implemented"
	json.NewEncoder(w).Encode(map[string]string{"error": "Not yet implemented."})
}

func (s *server) stubHelped(w http.ResponseWriter, r *http.Request) {
	web.Fail(w, http.StatusInternalServerError, "TODO: not implemented yet") // want "not-implemented-501: .*use 501 Not Implemented"
}
