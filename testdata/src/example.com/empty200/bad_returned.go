package empty200

import (
	"errors"
	"net/http"

	"example.com/empty200/respond"
)

// Here handlers return to adapters, which write only failures, or only what there is.
type tower struct{ items Items }

func (t *tower) routes(mux *http.ServeMux) {
	mux.HandleFunc("DELETE /tower/flag", try(t.flag))
	mux.HandleFunc("DELETE /tower/bell", try(t.bell))
	mux.Handle("PUT /tower/clock", endpoint(t.clock))
	mux.Handle("POST /tower/ring", counted(t.ring))
	mux.Handle("DELETE /tower/roof", failing(t.roof))
	mux.Handle("POST /tower/paint", answering(t.paint))
	mux.HandleFunc("POST /tower/wash", try(t.wash))
}

func try(next func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := next(w, r); err != nil {
			respond.Error(w, http.StatusInternalServerError, "internal error")
		}
	}
}

func (t *tower) flag(w http.ResponseWriter, r *http.Request) error {
	if err := t.items.Delete(r.Context(), "flag"); err != nil {
		return err
	}
	return nil // want "empty-200: .*use 204 No Content"
}

// The nil among the errors is the success.
func (t *tower) bell(w http.ResponseWriter, r *http.Request) error {
	return t.items.Delete(r.Context(), "bell") // want "empty-200: .*use 204 No Content"
}

func (t *tower) wash(w http.ResponseWriter, r *http.Request) error {
	if err := t.items.Update(r.Context(), "tower", "clean"); err != nil {
		return err
	}
	return respond.Finish(w) // want "empty-200: .*use 204 No Content"
}

type endpoint func(r *http.Request) (int, any, error)

func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	code, body, err := e(r)
	if err != nil {
		respond.Error(w, code, err.Error())
		return
	}
	respond.JSON(w, code, body)
}

func (t *tower) clock(r *http.Request) (int, any, error) {
	if err := t.items.Update(r.Context(), "clock", r.FormValue("time")); err != nil {
		return http.StatusInternalServerError, nil, errors.New("clock could not be set")
	}
	return http.StatusOK, nil, nil // want "empty-200: .*use 204 No Content"
}

type counted func(w http.ResponseWriter, r *http.Request) (int, error)

func (c counted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	code, err := c(w, r)
	if err != nil {
		http.Error(w, http.StatusText(code), code)
		return
	}
	w.WriteHeader(code)
}

func (t *tower) ring(w http.ResponseWriter, r *http.Request) (int, error) {
	if err := t.items.Update(r.Context(), "bell", "ringing"); err != nil {
		return http.StatusInternalServerError, err
	}
	return http.StatusOK, nil // want "empty-200: .*use 204 No Content"
}

type failure struct {
	Status  int
	Message string
}

type failing func(w http.ResponseWriter, r *http.Request) *failure

func (f failing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if failure := f(w, r); failure != nil {
		respond.Error(w, failure.Status, failure.Message)
	}
}

func (t *tower) roof(w http.ResponseWriter, r *http.Request) *failure {
	if err := t.items.Delete(r.Context(), "roof"); err != nil {
		return &failure{http.StatusInternalServerError, "roof could not be removed"}
	}
	return nil // want "empty-200: .*use 204 No Content"
}

type reply struct {
	Status int
	Data   any
}

type answering func(r *http.Request) reply

func (a answering) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	answer := a(r)
	respond.JSON(w, answer.Status, answer.Data)
}

func (t *tower) paint(r *http.Request) reply {
	if err := t.items.Update(r.Context(), "tower", r.FormValue("color")); err != nil {
		return reply{http.StatusInternalServerError, "tower could not be painted"}
	}
	return reply{Status: http.StatusOK} // want "empty-200: .*use 204 No Content"
}
