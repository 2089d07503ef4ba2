// The project's own parsers and checks of request values: their errors are the client's, their callers answer 500.

package clienterror500

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

func parseLimit(r *http.Request) (int, error) {
	s := r.URL.Query().Get("limit")
	if s == "" {
		return 50, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("limit: %w", err)
	}
	return n, nil
}

func (s *server) recentOrders(w http.ResponseWriter, r *http.Request) {
	limit, err := parseLimit(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	list, err := s.orders(r.Context(), limit)
	if err != nil {
		http.Error(w, "orders could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, http.StatusOK, list)
}

func parsePeriod(s string) (time.Duration, error) {
	switch s {
	case "day":
		return 24 * time.Hour, nil
	case "week":
		return 7 * 24 * time.Hour, nil
	}
	return 0, fmt.Errorf("unknown period %q", s)
}

func chart(w http.ResponseWriter, r *http.Request) {
	period, err := parsePeriod(r.FormValue("period"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use (400|422)"
		return
	}
	fmt.Fprintln(w, "the last", period)
}

func parsePoint(s string) (lat, lon float64, err error) {
	a, b, ok := strings.Cut(s, ",")
	if !ok {
		return 0, 0, errors.New("a point is lat,lon")
	}
	if lat, err = strconv.ParseFloat(a, 64); err != nil {
		return
	}
	lon, err = strconv.ParseFloat(b, 64)
	return
}

func nearby(w http.ResponseWriter, r *http.Request) {
	lat, lon, err := parsePoint(r.URL.Query().Get("at"))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		fmt.Fprintln(w, "at:", err)
		return
	}
	fmt.Fprintln(w, "shops near", lat, lon)
}

// readOrder fails on the network or on the syntax: 400 suits both, 500 only the first.
func readOrder(r *http.Request) (*order, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	var o order
	if err := json.Unmarshal(body, &o); err != nil {
		return nil, err
	}
	return &o, nil
}

func quote(w http.ResponseWriter, r *http.Request) {
	o, err := readOrder(r)
	if err != nil {
		http.Error(w, "no order: "+err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "%d times %s", o.Quantity, o.Item)
}

func (o order) Validate() error {
	if strings.TrimSpace(o.Item) == "" {
		return errors.New("item is required")
	}
	if o.Quantity <= 0 {
		return fmt.Errorf("quantity %d is not positive", o.Quantity)
	}
	return nil
}

func checkOut(w http.ResponseWriter, r *http.Request) {
	in, err := decode[order](r)
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := in.Validate(); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	writeJSON(w, http.StatusOK, in)
}

type fieldError struct{ Field, Problem string }

func (e *fieldError) Error() string { return e.Field + " " + e.Problem }

func checkTransfer(from, to string, cents int) error {
	switch {
	case from == to:
		return &fieldError{"to", "is the same account"}
	case cents <= 0:
		return &fieldError{"cents", "must be positive"}
	}
	return nil
}

func transfer(w http.ResponseWriter, r *http.Request) {
	var in struct {
		From, To string
		Cents    int
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := checkTransfer(in.From, in.To, in.Cents); err != nil {
		oops(w, err) // want "client-error-500: .*use 422"
		return
	}
	fmt.Fprintln(w, "transferred")
}

// bindOrder decodes and validates: 400 and 422 are both right, 500 is not.
func bindOrder(r *http.Request, dst *order) error {
	if err := json.NewDecoder(r.Body).Decode(dst); err != nil {
		return err
	}
	return dst.Validate()
}

func estimate(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := bindOrder(r, &in); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use (400|422)"
		return
	}
	fmt.Fprintln(w, in.Quantity*3)
}

// problems lists what is wrong, by field.
func (o order) problems() map[string]string {
	found := map[string]string{}
	if o.Item == "" {
		found["item"] = "is required"
	}
	if !strings.Contains(o.Email, "@") {
		found["email"] = "is no address"
	}
	return found
}

func preorder(w http.ResponseWriter, r *http.Request) {
	in, err := decode[order](r)
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if found := in.problems(); len(found) > 0 {
		writeJSON(w, http.StatusInternalServerError, found) // want "client-error-500: .*use 422"
		return
	}
	writeJSON(w, http.StatusOK, in)
}
