// The client's mistakes answered as the client's, and the server's as its own.

package clienterror500

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"example.com/clienterror500/respond"
	"example.com/clienterror500/store"
	"example.com/clienterror500/web"
)

func (s *server) goodOrder(w http.ResponseWriter, r *http.Request) {
	in, err := decode[order](r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err := in.Validate(); err != nil {
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		return
	}
	if err := s.insert(r.Context(), in); err != nil {
		oops(w, err)
		return
	}
	writeJSON(w, http.StatusCreated, in)
}

func goodPage(w http.ResponseWriter, r *http.Request) {
	status, text := http.StatusOK, "page"
	if _, err := strconv.Atoi(r.URL.Query().Get("page")); err != nil {
		status, text = http.StatusBadRequest, err.Error()
	}
	w.WriteHeader(status)
	fmt.Fprintln(w, text)
}

func goodTooLarge(w http.ResponseWriter, r *http.Request) {
	var in order
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&in)
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		http.Error(w, "at most 64 KiB", http.StatusRequestEntityTooLarge)
	case err != nil:
		http.Error(w, "malformed JSON", http.StatusBadRequest)
	default:
		writeJSON(w, http.StatusOK, in)
	}
}

func goodPathValue(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, id)
}

func goodDate(w http.ResponseWriter, r *http.Request) error {
	day, err := time.Parse(time.DateOnly, r.FormValue("day"))
	if err != nil {
		return newAPIError(http.StatusBadRequest, err)
	}
	_, err = fmt.Fprintln(w, day.YearDay())
	return err
}

func goodGuests(w http.ResponseWriter, r *http.Request) (int, error) {
	n, err := strconv.Atoi(r.FormValue("guests"))
	if err != nil {
		return http.StatusBadRequest, err
	}
	if n > 20 {
		return http.StatusUnprocessableEntity, errors.New("20 guests at most")
	}
	fmt.Fprintln(w, n)
	return 0, nil
}

func goodBody(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if !json.Valid(body) {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	w.Write(body)
}

// classify gives every kind of error its status.
func classify(err error) int {
	var number *strconv.NumError
	var field *fieldError
	switch {
	case errors.As(err, &number):
		return http.StatusBadRequest
	case errors.As(err, &field):
		return http.StatusUnprocessableEntity
	}
	return http.StatusInternalServerError
}

func goodTransfer(w http.ResponseWriter, r *http.Request) {
	cents, err := strconv.Atoi(r.FormValue("cents"))
	if err != nil {
		http.Error(w, err.Error(), classify(err))
		return
	}
	if err := checkTransfer(r.FormValue("from"), r.FormValue("to"), cents); err != nil {
		http.Error(w, err.Error(), classify(err))
		return
	}
	fmt.Fprintln(w, "transferred")
}

func (l *library) goodBook(w http.ResponseWriter, r *http.Request) error {
	var book store.Book
	if err := web.Bind(r, &book); err != nil {
		return err
	}
	if err := book.Validate(); err != nil {
		return web.Fail(http.StatusUnprocessableEntity, err)
	}
	if err := l.books.Save(r.Context(), book); err != nil {
		return web.Internal(err)
	}
	respond.JSON(w, http.StatusCreated, book)
	return nil
}

func (l *library) goodCount(w http.ResponseWriter, r *http.Request) {
	filter, err := store.ParseFilter(r.FormValue("filter"))
	if err != nil {
		respond.Error(w, http.StatusBadRequest, err)
		return
	}
	n, err := l.books.Find(r.Context(), filter)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		respond.Error(w, http.StatusGatewayTimeout, err)
	case err != nil:
		respond.Internal(w, err)
	default:
		respond.JSON(w, http.StatusOK, n)
	}
}

func goodRoutes(mux *http.ServeMux, s *server, l *library) {
	mux.HandleFunc("POST /good/orders", s.goodOrder)
	mux.Handle("GET /good/day", appHandler(goodDate))
	mux.Handle("GET /good/guests", statusHandler(goodGuests))
	mux.Handle("POST /good/books", web.Handler(l.goodBook))
}
