// A 500 next to an input error, in a branch that the input error does not reach alone, or where 500 is accepted.

package clienterror500

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"time"
)

// placeFrom decodes and stores: its error is the client's or the database's.
func (s *server) placeFrom(r *http.Request) error {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return err
	}
	return s.insert(r.Context(), in)
}

func (s *server) placeMixed(w http.ResponseWriter, r *http.Request) {
	if err := s.placeFrom(r); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func (s *server) placeChained(w http.ResponseWriter, r *http.Request) {
	var in order
	err := json.NewDecoder(r.Body).Decode(&in)
	if err == nil {
		err = s.insert(r.Context(), in)
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		fmt.Fprintln(w, "the order was not placed")
		return
	}
	writeJSON(w, http.StatusCreated, in)
}

func (l *library) saveMixed(w http.ResponseWriter, r *http.Request) {
	if err := l.books.Save(r.Context(), bookOf(r)); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

// The error variable of the decoding is used again for the database.
func (s *server) reused(w http.ResponseWriter, r *http.Request) {
	var in order
	err := json.NewDecoder(r.Body).Decode(&in)
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	err = s.insert(r.Context(), in)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

// What does not parse gets a default; only the database is left to fail.
func (s *server) lenient(w http.ResponseWriter, r *http.Request) {
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil {
		limit = 20
	}
	list, err := s.orders(r.Context(), limit)
	if err != nil {
		oops(w, err)
		return
	}
	writeJSON(w, http.StatusOK, list)
}

func echo(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "the body could not be read", http.StatusInternalServerError)
		return
	}
	w.Write(body)
}

func spool(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	if _, err := io.Copy(&buf, r.Body); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	f, err := os.CreateTemp("", "spool")
	if err != nil {
		http.Error(w, "no temporary file", http.StatusInternalServerError)
		return
	}
	defer f.Close()
	if _, err := buf.WriteTo(f); err != nil {
		http.Error(w, "disk full", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, "spooled")
}

func readUpload(w http.ResponseWriter, r *http.Request) {
	_, header, err := r.FormFile("doc")
	if err != nil {
		http.Error(w, "doc is missing", http.StatusBadRequest)
		return
	}
	file, err := header.Open()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer file.Close()
	io.Copy(w, file)
}

var orderPath = regexp.MustCompile(`^/orders/([0-9]{1,9})$`)

// The path has matched the digits: Atoi cannot fail.
func byPath(w http.ResponseWriter, r *http.Request) {
	m := orderPath.FindStringSubmatch(r.URL.Path)
	if m == nil {
		http.NotFound(w, r)
		return
	}
	id, err := strconv.Atoi(m[1])
	if err != nil {
		http.Error(w, "impossible: "+err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, id)
}

func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// The date was checked before.
func byDate(w http.ResponseWriter, r *http.Request) {
	s := r.FormValue("date")
	if !isDate(s) {
		http.Error(w, "date is not a date", http.StatusBadRequest)
		return
	}
	day, err := time.Parse(time.DateOnly, s)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, day.Weekday())
}

// All that a client can get wrong has its case; what is left is the server's.
func exhaustive(w http.ResponseWriter, r *http.Request) {
	var in order
	err := json.NewDecoder(r.Body).Decode(&in)
	var (
		syntax    *json.SyntaxError
		wrongType *json.UnmarshalTypeError
		misuse    *json.InvalidUnmarshalError
		tooLarge  *http.MaxBytesError
	)
	switch {
	case err == nil:
		writeJSON(w, http.StatusOK, in)
	case errors.As(err, &syntax), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		http.Error(w, "malformed JSON", http.StatusBadRequest)
	case errors.As(err, &wrongType):
		http.Error(w, wrongType.Field+" has the wrong type", http.StatusUnprocessableEntity)
	case errors.As(err, &tooLarge):
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
	case errors.As(err, &misuse):
		log.Print(err)
		http.Error(w, "decode target is no pointer", http.StatusInternalServerError)
	default:
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

type repository interface{ Save(order) error }

// Nobody knows what the repository's error is.
func saveSomewhere(repo repository) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		in, err := decode[order](r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if err := repo.Save(in); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	}
}

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				log.Printf("invalid request state: %v", v)
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// Nothing is wrong with the request: it is the service that is not set up.
func (s *server) configured(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if s.db == nil {
			http.Error(w, "database is required", http.StatusInternalServerError)
			return
		}
		next(w, r)
	}
}
