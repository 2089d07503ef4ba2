package causes

import (
	"encoding/json"
	"net/http"

	"example.com/responses/causes/store"
)

func (s *server) created(w http.ResponseWriter, r *http.Request) {
	id, err := s.users.Create(store.User{Name: r.FormValue("name")})
	if err != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because server fault (the error of sql.DB.Exec), server fault (the error of sql.Result.LastInsertId)
		return
	}
	w.WriteHeader(http.StatusOK) // → 200 data creates store.Store.Create
	json.NewEncoder(w).Encode(map[string]int64{"id": id})
}

func (s *server) createdOrFailed(w http.ResponseWriter, r *http.Request) {
	var err error
	if r.ContentLength > 0 {
		_, err = s.users.Create(store.User{})
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of sql.DB.Exec), server fault (the error of sql.Result.LastInsertId)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) notCreated(w http.ResponseWriter, r *http.Request) {
	if _, err := s.users.Create(store.User{}); err != nil {
		w.WriteHeader(http.StatusAccepted) // → 202 empty because server fault (the error of sql.DB.Exec), server fault (the error of sql.Result.LastInsertId)
	}
}

func (s *server) insert(u store.User) error {
	_, err := s.users.DB.Exec("INSERT INTO users (name) VALUES ($1)", u.Name)
	if err != nil {
		return err
	}
	return nil
}

func (s *server) putNew(u store.User) error {
	if u.Name == "" {
		return nil
	}
	return s.insert(u)
}

func (s *server) createdByHelper(w http.ResponseWriter, r *http.Request) {
	if err := s.insert(store.User{}); err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of sql.DB.Exec)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty creates causes.server.insert
}

func (s *server) perhapsCreatedByHelper(w http.ResponseWriter, r *http.Request) {
	if err := s.putNew(store.User{Name: r.FormValue("name")}); err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of sql.DB.Exec)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func (s *server) keep(u store.User) error {
	_, err := s.users.DB.Exec("INSERT INTO users (name) VALUES ($1)", u.Name)
	if err != nil {
		return err
	}
	return nil
}

func (s *server) createdByNamelessHelper(w http.ResponseWriter, r *http.Request) {
	if err := s.keep(store.User{}); err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of sql.DB.Exec)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty creates INSERT INTO users
}

func (s *server) ensured(w http.ResponseWriter, r *http.Request) {
	if err := s.users.Ensure(store.User{}); err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of sql.DB.Exec), server fault (the error of sql.Result.LastInsertId)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}
