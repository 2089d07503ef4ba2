// Handlers that return errors, for an adapter that knows what is too large, and for one that does not.

package missed413

import (
	"errors"
	"net/http"

	"example.com/missed413/web"
)

type failure struct {
	status int
	err    error
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

type knowing func(http.ResponseWriter, *http.Request) error

func (h knowing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	var tooLarge *http.MaxBytesError
	var known *failure
	switch {
	case err == nil:
	case errors.As(err, &tooLarge):
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
	case errors.As(err, &known):
		http.Error(w, known.Error(), known.status)
	default:
		http.Error(w, "failed", http.StatusInternalServerError)
	}
}

func (s *server) known(w http.ResponseWriter, r *http.Request) error {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		return &failure{http.StatusBadRequest, err}
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
	return nil
}

type refusing func(http.ResponseWriter, *http.Request) *failure

func (h refusing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f := h(w, r); f != nil {
		http.Error(w, f.Error(), f.status)
	}
}

func (s *server) unknown(w http.ResponseWriter, r *http.Request) *failure {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		return &failure{http.StatusBadRequest, err} // want "missed-413: "
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (s *server) routes(mux *http.ServeMux) {
	mux.Handle("PUT /known", knowing(s.known))
	mux.Handle("PUT /unknown", refusing(s.unknown))
}
