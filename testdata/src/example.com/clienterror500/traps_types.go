// One helper tells apart what it is given by type: the errors that say their own status are not the ones that get the 500.

package clienterror500

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

type numbered interface {
	error
	Code() int
}

type numberedError struct {
	text string
	code int
}

func (e *numberedError) Error() string { return e.text }

func (e *numberedError) Code() int { return e.code }

var errNotJSON error = &numberedError{"this is not JSON", http.StatusBadRequest}

// tell sends anything: an error with its code, one without as a failure of ours, all else as a success.
func tell(w http.ResponseWriter, v any) {
	if e, ok := v.(numbered); ok {
		w.WriteHeader(e.Code())
		fmt.Fprintln(w, e.Error())
		return
	}
	if e, ok := v.(error); ok {
		w.WriteHeader(http.StatusInternalServerError)
		fmt.Fprintln(w, e.Error())
		return
	}
	w.WriteHeader(http.StatusOK)
	fmt.Fprintln(w, v)
}

func tellError(w http.ResponseWriter, err error) {
	if c, ok := err.(numbered); ok {
		w.Header().Set("X-Code", strconv.Itoa(c.Code()))
	}
	tell(w, err)
}

func orderOf(r *http.Request) (order, error) {
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil {
		return order{}, errNotJSON
	}
	return o, nil
}

// The error of the decoder becomes one with a code of its own.
func changeOrder(w http.ResponseWriter, r *http.Request) {
	o, err := orderOf(r)
	if err != nil {
		tellError(w, err)
		return
	}
	tell(w, o.Quantity)
}

// A plain error is taken for a failure of ours, whatever it is.
func countOrders(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		tellError(w, err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if n < 0 {
		tellError(w, &numberedError{"n is negative", http.StatusUnprocessableEntity})
		return
	}
	var o order
	if err := json.Unmarshal([]byte(r.FormValue("like")), &o); err != nil {
		tell(w, errors.New("like is no order")) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	tell(w, n)
}
