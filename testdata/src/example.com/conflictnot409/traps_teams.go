// Something is in the way, or seems to be, and 409 is not what the client has to hear.

package conflictnot409

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/gorm"

	"example.com/conflictnot409/store"
	"example.com/conflictnot409/web"
)

// join adds to a team that the address names: where the foreign key leads to nothing, there is no such team.
func (s *server) join(w http.ResponseWriter, r *http.Request) {
	_, err := s.accounts.DB.Exec("INSERT INTO members (team, account) VALUES ($1, $2)", r.PathValue("name"), r.PathValue("id"))
	var violated *pgconn.PgError
	if errors.As(err, &violated) && violated.Code == "23503" {
		web.Fail(w, http.StatusNotFound, "no such team")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The parent stands in the body, which is wrong about it.
func nest(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var in struct{ Name, Parent string }
		if err := c.ShouldBindJSON(&in); err != nil {
			c.JSON(http.StatusBadRequest, gin.H{"error": "malformed JSON"})
			return
		}
		err := db.Create(&in).Error
		if errors.Is(err, gorm.ErrForeignKeyViolated) {
			c.JSON(http.StatusBadRequest, gin.H{"error": "the parent doesn't exist"})
			return
		}
		if err != nil {
			c.JSON(http.StatusInternalServerError, gin.H{"error": "the team could not be stored"})
			return
		}
		c.Header("Location", "/teams/1")
		c.Status(http.StatusCreated)
	}
}

// One answer for two errors: 400 is right for one of them.
func (s *server) createEither(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Create(r.Context(), r.PathValue("name"))
	if errors.Is(err, store.ErrTeamExists) || errors.Is(err, store.ErrNameInvalid) {
		web.BadRequest(w, "choose another name")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The name breaks a rule and stands in nobody's way.
func (s *server) nameTeam(w http.ResponseWriter, r *http.Request) {
	if err := s.accounts.Create(r.Context(), r.PathValue("name")); errors.Is(err, store.ErrNameInvalid) {
		web.BadRequest(w, "a name has letters only")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A value that is given twice in one request is malformed, whatever is stored.
func (s *server) invite(w http.ResponseWriter, r *http.Request) {
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil {
		web.BadRequest(w, "malformed JSON")
		return
	}
	given := map[string]bool{}
	for _, name := range names {
		if given[name] {
			web.BadRequest(w, name+" is given twice")
			return
		}
		given[name] = true
	}
	w.WriteHeader(http.StatusNoContent)
}

// It is there already, as was wished.
func (s *server) ensure(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Create(r.Context(), r.PathValue("name"))
	if err != nil && !store.IsConflict(err) {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A new key is drawn until it is unique: that there are none left is no fault of the client's.
func (s *server) key(w http.ResponseWriter, r *http.Request) {
	for range 10 {
		err := s.accounts.Create(r.Context(), strings.Repeat("k", 8))
		if store.IsConflict(err) {
			continue
		}
		if err != nil {
			web.Internal(w)
			return
		}
		w.WriteHeader(http.StatusNoContent)
		return
	}
	web.Internal(w)
}

// The form of our partners knows 400 only: deliberately not 409.
func (s *server) partner(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Add(r.Context(), r.FormValue("email"))
	if errors.Is(err, store.ErrEmailTaken) {
		web.BadRequest(w, "this address is taken")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Nothing exists here yet.
func (s *server) first(w http.ResponseWriter, r *http.Request) {
	if _, exists := s.names[r.PathValue("name")]; !exists {
		web.Fail(w, http.StatusNotFound, "no such name")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The state is what was asked for, not what is in the way.
func (s *server) filter(w http.ResponseWriter, r *http.Request) {
	state := r.URL.Query().Get("state")
	if state != "open" && state != "closed" {
		web.BadRequest(w, "state is open or closed")
		return
	}
	json.NewEncoder(w).Encode(s.names)
}

// mkcol is WebDAV's MKCOL, which answers 405 where the collection exists and 400 otherwise (RFC 4918 §9.3).
func (s *server) mkcol(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Create(r.Context(), r.PathValue("name"))
	if store.IsConflict(err) {
		web.BadRequest(w, "the collection exists")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
