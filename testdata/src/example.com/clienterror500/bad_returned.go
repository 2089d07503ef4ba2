// Handlers that return their error or status: the finding stands at the return by which the client's error leaves.

package clienterror500

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"time"
)

type apiError struct {
	Code    int
	Message string
	cause   error
}

func (e *apiError) Error() string { return e.Message }
func (e *apiError) Unwrap() error { return e.cause }

func newAPIError(code int, cause error) *apiError {
	return &apiError{Code: code, Message: http.StatusText(code), cause: cause}
}

func internal(cause error) *apiError { return newAPIError(http.StatusInternalServerError, cause) }

// appHandler answers the status that the error carries, and 500 for errors that carry none.
type appHandler func(w http.ResponseWriter, r *http.Request) error

func (h appHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	var carried *apiError
	if errors.As(err, &carried) {
		http.Error(w, carried.Message, carried.Code)
		return
	}
	log.Print(err)
	http.Error(w, "internal error", http.StatusInternalServerError)
}

func checkAddress(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Street, Town string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return err // want "client-error-500: .*use 400 Bad Request"
	}
	if in.Town == "" {
		return &apiError{Code: http.StatusUnprocessableEntity, Message: "town is required"}
	}
	fmt.Fprintln(w, in.Street, in.Town)
	return nil
}

func showAddress(w http.ResponseWriter, r *http.Request) error {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		return fmt.Errorf("address id: %w", err) // want "client-error-500: .*use 400 Bad Request"
	}
	_, err = fmt.Fprintln(w, "address", id)
	return err
}

func moveIn(w http.ResponseWriter, r *http.Request) error {
	day, err := time.Parse(time.DateOnly, r.FormValue("day"))
	if err != nil {
		return &apiError{Code: http.StatusInternalServerError, Message: "no such day", cause: err} // want "client-error-500: .*use 400 Bad Request"
	}
	if day.Before(time.Now()) {
		return internal(errors.New("day is in the past")) // want "client-error-500: .*use 422"
	}
	fmt.Fprintln(w, day)
	return nil
}

// problemHandler returns the answer to a failure itself.
type problemHandler func(w http.ResponseWriter, r *http.Request) *apiError

func (h problemHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if e := h(w, r); e != nil {
		writeJSON(w, e.Code, map[string]string{"error": e.Message})
	}
}

func checkCard(w http.ResponseWriter, r *http.Request) *apiError {
	card, err := decode[struct{ Number string }](r)
	if err != nil {
		return internal(err) // want "client-error-500: .*use 400 Bad Request"
	}
	if len(card.Number) != 16 {
		return newAPIError(http.StatusInternalServerError, nil) // want "client-error-500: .*use 422"
	}
	fmt.Fprintln(w, card.Number[12:])
	return nil
}

// statusHandler returns the status beside the error.
type statusHandler func(w http.ResponseWriter, r *http.Request) (int, error)

func (h statusHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if status, err := h(w, r); err != nil {
		http.Error(w, err.Error(), status)
	}
}

func (s *server) orderCount(w http.ResponseWriter, r *http.Request) (int, error) {
	limit, err := strconv.Atoi(r.URL.Query().Get("max"))
	if err != nil {
		return http.StatusInternalServerError, err // want "client-error-500: .*use 400 Bad Request"
	}
	list, err := s.orders(r.Context(), limit)
	if err != nil {
		return http.StatusInternalServerError, err
	}
	fmt.Fprintln(w, len(list))
	return http.StatusOK, nil
}

// wrap answers 500 whatever the error is.
func wrap(h func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := h(w, r); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func translate(w http.ResponseWriter, r *http.Request) error {
	var texts map[string]string
	if err := json.NewDecoder(r.Body).Decode(&texts); err != nil {
		return errors.New("send an object of texts") // want "client-error-500: .*use 400 Bad Request"
	}
	_, err := fmt.Fprintln(w, len(texts))
	return err
}

func returnedRoutes(mux *http.ServeMux, s *server) {
	mux.Handle("POST /addresses/check", appHandler(checkAddress))
	mux.Handle("GET /addresses/{id}", appHandler(showAddress))
	mux.Handle("POST /addresses/{id}/move", appHandler(moveIn))
	mux.Handle("POST /cards/check", problemHandler(checkCard))
	mux.Handle("GET /orders/count", statusHandler(s.orderCount))
	mux.Handle("POST /texts", wrap(translate))
}
