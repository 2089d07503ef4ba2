// What is there stands in the way, and the answer says something else.

package conflictnot409

import (
	"errors"
	"io/fs"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/lib/pq"
	"gorm.io/gorm"

	"example.com/conflictnot409/store"
)

func (s *server) register(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Add(r.Context(), r.FormValue("email"))
	if errors.Is(err, store.ErrEmailTaken) {
		http.Error(w, "this address is taken", http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		http.Error(w, "the account could not be stored", http.StatusInternalServerError)
		return
	}
	created(w, "/accounts/1")
}

func (s *server) registerAgain(w http.ResponseWriter, r *http.Request) {
	switch err := s.accounts.Add(r.Context(), r.FormValue("email")); {
	case errors.Is(err, store.ErrEmailTaken):
		fail(w, http.StatusInternalServerError, "this address is taken") // want "conflict-not-409: .*use 409 Conflict"
	case err != nil:
		fail(w, http.StatusInternalServerError, "the account could not be stored")
	default:
		created(w, "/accounts/1")
	}
}

func (s *server) activate(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Activate(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrAlreadyActive) {
		fail(w, http.StatusBadRequest, "it is active already") // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		fail(w, http.StatusInternalServerError, "it could not be activated")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) insert(w http.ResponseWriter, r *http.Request) {
	_, err := s.accounts.DB.Exec("INSERT INTO accounts (email) VALUES ($1)", r.FormValue("email"))
	if violated, ok := err.(*pq.Error); ok && violated.Code == "23505" {
		http.Error(w, "this address is taken", http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		http.Error(w, "the account could not be stored", http.StatusInternalServerError)
		return
	}
	created(w, "/accounts/1")
}

func save(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		err := db.Create(&account{Email: c.Param("email")}).Error
		if errors.Is(err, gorm.ErrDuplicatedKey) {
			c.JSON(http.StatusBadRequest, gin.H{"error": "this address is taken"}) // want "conflict-not-409: .*use 409 Conflict"
			return
		}
		if err != nil {
			c.JSON(http.StatusInternalServerError, gin.H{"error": "the account could not be stored"})
			return
		}
		c.Header("Location", "/accounts/1")
		c.Status(http.StatusCreated)
	}
}

func upload(w http.ResponseWriter, r *http.Request) {
	file, err := os.OpenFile("files/"+r.PathValue("name"), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		http.Error(w, "there is one of that name", http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		http.Error(w, "the file could not be made", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	created(w, "/files/1")
}

func directory(w http.ResponseWriter, r *http.Request) {
	err := os.Mkdir("files/"+r.PathValue("name"), 0o700)
	if os.IsExist(err) {
		w.WriteHeader(http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		http.Error(w, "the directory could not be made", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrEmailTaken):
		return http.StatusBadRequest // want "conflict-not-409: .*use 409 Conflict"
	default:
		return http.StatusInternalServerError
	}
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if err := s.accounts.Add(r.Context(), r.FormValue("email")); err != nil {
		fail(w, statusOf(err), err.Error())
		return
	}
	created(w, "/accounts/1")
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	for _, other := range s.names {
		if other.Email == name {
			http.Error(w, "the name is already in use", http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}
