// Handlers that return anything, an error among it, for an adapter that looks what it got.

package clienterror500

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
)

type anything func(r *http.Request) any

func (h anything) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	data := h(r)
	if err, ok := data.(error); ok {
		sendProblem(w, err)
		return
	}
	json.NewEncoder(w).Encode(data)
}

func sendProblem(w http.ResponseWriter, err error) {
	var known *apiError
	if errors.As(err, &known) {
		w.WriteHeader(known.Code)
	} else {
		w.WriteHeader(http.StatusInternalServerError)
	}
	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
}

func span(r *http.Request) (from, to int, err error) {
	from, err = strconv.Atoi(r.FormValue("from"))
	if err != nil {
		return 0, 0, &apiError{Code: http.StatusBadRequest, Message: "from is no number"}
	}
	if from < 0 {
		return 0, 0, errors.New("from is negative")
	}
	return from, from + 10, nil
}

func listSpan(r *http.Request) any {
	from, to, err := span(r)
	if err != nil {
		return err // want "client-error-500: .*use 422"
	}
	var all []string
	for i := from; i < to; i++ {
		all = append(all, strconv.Itoa(i))
	}
	return all
}

var spans = anything(listSpan)
