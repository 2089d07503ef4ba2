// Functions from error to status know some errors and answer 500 for the rest; a client's error gets into the rest.

package clienterror500

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

var errSoldOut = errors.New("sold out")

func statusOf(err error) int {
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return http.StatusNotFound
	case errors.Is(err, errSoldOut):
		return http.StatusConflict
	default:
		return http.StatusInternalServerError
	}
}

func orderMore(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), statusOf(err)) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, in.Quantity)
}

func renderError(w http.ResponseWriter, err error) {
	writeJSON(w, statusOf(err), map[string]string{"error": err.Error()})
}

func (s *server) orderPage(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		renderError(w, fmt.Errorf("page: %w", err)) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	list, err := s.orders(r.Context(), page*10)
	if err != nil {
		renderError(w, err)
		return
	}
	writeJSON(w, http.StatusOK, list)
}

// explain has a case for the client's own mistakes, but not for every type of them.
func explain(err error) (status int, text string) {
	status, text = http.StatusInternalServerError, "something broke"
	var field *fieldError
	if errors.As(err, &field) {
		status, text = http.StatusUnprocessableEntity, field.Error()
	}
	return status, text
}

func cancelOrder(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		status, text := explain(err) // want "client-error-500: .*use 400 Bad Request"
		http.Error(w, text, status)
		return
	}
	fmt.Fprintln(w, "canceled", id)
}
