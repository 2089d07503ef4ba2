// Package causes has handlers whose answers have reasons.
package causes

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"net/mail"
	"os"
	"strconv"
	"time"

	"example.com/responses/causes/store"
)

type server struct {
	users  *store.Store
	names  map[string]string
	visits map[string]visit

	passwordStrength strength
}

func (s *server) comparison(w http.ResponseWriter, r *http.Request) {
	_, err := os.Open(r.PathValue("name"))
	if errors.Is(err, fs.ErrNotExist) {
		http.Error(w, "no such file", http.StatusNotFound) // → 404 failure "no such file" because absence (a comparison with fs.ErrNotExist)
		return
	}
	if os.IsPermission(err) {
		http.Error(w, "not for you", http.StatusForbidden) // → 403 failure "not for you" because missing permission (os.IsPermission(err))
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) comparisonOfType(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var in store.User
	err := json.NewDecoder(r.Body).Decode(&in)
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		http.Error(w, "too much", http.StatusRequestEntityTooLarge) // → 413 failure "too much" because too large content (a comparison with http.MaxBytesError)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) comparisonByOperator(w http.ResponseWriter, r *http.Request) {
	var name string
	err := s.users.DB.QueryRow("SELECT name FROM users WHERE id = $1", r.PathValue("id")).Scan(&name)
	if err == sql.ErrNoRows {
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (a comparison with sql.ErrNoRows)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) comparisonAcross(w http.ResponseWriter, r *http.Request) {
	_, err := s.users.Find(r.PathValue("id"))
	switch {
	case err == store.ErrNoUser:
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (a comparison with sql.ErrNoRows)
	default:
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	}
}

func (s *server) call(w http.ResponseWriter, r *http.Request) {
	var in store.User
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "send JSON", http.StatusBadRequest) // → 400 failure "send JSON" because malformed input (the error of json.Decoder.Decode)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) callWithValue(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.URL.Query().Get("page")); err != nil {
		http.Error(w, "the page is a number", http.StatusBadRequest) // → 400 failure "the page is a number" because malformed input (the error of strconv.Atoi)
		return
	}
	if _, err := time.Parse(time.DateOnly, r.FormValue("day")); err != nil {
		http.Error(w, "the day is a date", http.StatusBadRequest) // → 400 failure "the day is a date" because malformed input (the error of time.Parse)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) callOfServer(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(os.Getenv("LIMIT")); err != nil {
		http.Error(w, "it is not configured", http.StatusInternalServerError) // → 500 failure "it is not configured" because server fault (the error of strconv.Atoi)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) callAcross(w http.ResponseWriter, r *http.Request) {
	if _, err := store.Parse(r.PathValue("id")); err != nil {
		http.Error(w, "the id is a number", http.StatusBadRequest) // → 400 failure "the id is a number" because malformed input (the error of strconv.Atoi)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) typeAcross(w http.ResponseWriter, r *http.Request) {
	err := s.users.Rename(r.PathValue("id"), r.FormValue("name"))
	var invalid *store.InvalidError
	if errors.As(err, &invalid) {
		http.Error(w, invalid.Field, http.StatusUnprocessableEntity) // → 422 failure because invalid input (len(name) > 100)
		return
	}
	if err != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because server fault (the error of sql.DB.Exec)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func decode(r *http.Request) (in store.User, err error) {
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return in, errors.New("send JSON")
	}
	if in.Name == "" {
		return in, errors.New("a name is missing")
	}
	return in, nil
}

func (s *server) callInPackage(w http.ResponseWriter, r *http.Request) {
	in, err := decode(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // → 400 failure because malformed input (the error of json.Decoder.Decode), invalid input (in.Name == "")
		return
	}
	_ = in
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) condition(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" {
		http.Error(w, "a name is missing", http.StatusBadRequest) // → 400 failure "a name is missing" because malformed input (r.FormValue("name") == "")
		return
	}
	if _, err := mail.ParseAddress(r.FormValue("mail")); err != nil {
		http.Error(w, "the address is not valid", http.StatusUnprocessableEntity) // → 422 failure "the address is not valid" because invalid input (the error of mail.ParseAddress)
		return
	}
	if len(r.FormValue("text")) > 1000 {
		http.Error(w, "the text is too long", http.StatusUnprocessableEntity) // → 422 failure "the text is too long" because invalid input (len(r.FormValue("text")) > 1000)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) conditionOfMap(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.names[r.PathValue("id")]; !ok {
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (s.names[r.PathValue("id")] is missing)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) conditionOfLookup(w http.ResponseWriter, r *http.Request) {
	u, ok := s.users.Lookup(r.PathValue("id"))
	if !ok {
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (!ok)
		return
	}
	if u.Owner != userOf(r).Name {
		http.Error(w, "not yours", http.StatusForbidden) // → 403 failure "not yours" because missing permission (u.Owner != userOf(r).Name)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func userOf(r *http.Request) store.User { return store.User{Name: r.Header.Get("X-User")} }

func (s *server) conditionOfMethod(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "only POST", http.StatusMethodNotAllowed) // → 405 failure "only POST" because wrong method (r.Method != http.MethodPost)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → POST 204 empty
}

func (s *server) conditionOfCredentials(w http.ResponseWriter, r *http.Request) {
	name, password, ok := r.BasicAuth()
	if !ok {
		http.Error(w, "sign in", http.StatusUnauthorized) // → 401 failure "sign in" because missing or bad credentials (the result of http.Request.BasicAuth)
		return
	}
	if s.names[name] != password {
		http.Error(w, "sign in", http.StatusUnauthorized) // → 401 failure "sign in" because missing or bad credentials (s.names[name] != password)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

var errForbidden = errors.New("it is the owner's")

func (s *server) mayEdit() error {
	if s.closed() {
		return errForbidden
	}
	return nil
}

func (s *server) name(w http.ResponseWriter, r *http.Request) {
	if err := s.mayEdit(); errors.Is(err, errForbidden) {
		http.Error(w, "not yours", http.StatusForbidden) // → 403 failure "not yours" because missing permission (causes.errForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) text(w http.ResponseWriter, r *http.Request) {
	if s.closed() {
		http.Error(w, "permission denied", http.StatusForbidden) // → 403 failure "permission denied" because missing permission (the text "permission denied")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) closed() bool { return len(s.names) == 0 }

func (s *server) timeout(w http.ResponseWriter, r *http.Request) {
	err := s.users.Rename("1", "ann")
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, "too slow", http.StatusGatewayTimeout) // → 504 failure "too slow" because timeout (a comparison with context.DeadlineExceeded)
	case errors.Is(err, context.Canceled):
		w.WriteHeader(499) // → 499 empty because gone client (a comparison with context.Canceled)
	default:
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	}
}

func (s *server) upstream(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get("http://backend")
	if err != nil {
		http.Error(w, "the backend does not answer", http.StatusBadGateway) // → 502 failure "the backend does not answer" because upstream failure (the error of http.Get)
		return
	}
	defer answer.Body.Close()
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) several(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil || id < 0 {
		http.Error(w, "the id is a number", http.StatusBadRequest) // → 400 failure "the id is a number" because malformed input (the error of strconv.Atoi), invalid input (id < 0)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) creation(w http.ResponseWriter, r *http.Request) {
	res, err := s.users.DB.Exec("INSERT INTO users (name) VALUES ($1)", r.FormValue("name"))
	if err != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because server fault (the error of sql.DB.Exec)
		return
	}
	id, _ := res.LastInsertId()
	w.Header().Set("Location", "/users/"+strconv.FormatInt(id, 10))
	w.WriteHeader(http.StatusCreated) // → 201 empty with Location creates INSERT INTO users
}
