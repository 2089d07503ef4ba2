// Package forbiddennot403 is a service for posts: known callers who may not do something are answered as if something else were wrong.
package forbiddennot403

import (
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"

	"example.com/forbiddennot403/access"
)

type post struct {
	ID       string
	AuthorID string
}

type server struct{ posts map[string]post }

func fail(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"error": text})
}

func (s *server) settings(w http.ResponseWriter, r *http.Request) {
	if user := access.Of(r); !user.IsAdmin {
		http.Error(w, "admins only", http.StatusUnauthorized) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) edit(w http.ResponseWriter, r *http.Request) {
	user, p := access.Of(r), s.posts[r.PathValue("id")]
	if user.ID != p.AuthorID {
		fail(w, http.StatusUnauthorized, "it is somebody else's") // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) rewrite(w http.ResponseWriter, r *http.Request) {
	if p := s.posts[r.PathValue("id")]; !access.Of(r).CanEdit(p.AuthorID) {
		fail(w, http.StatusUnauthorized, "it is somebody else's") // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) restart(w http.ResponseWriter, r *http.Request) {
	if err := access.Check(access.Of(r)); errors.Is(err, access.ErrForbidden) {
		w.WriteHeader(http.StatusUnauthorized) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) role(w http.ResponseWriter, r *http.Request) {
	if access.Of(r).Role != "editor" {
		http.Error(w, "permission denied", http.StatusBadRequest) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) grant(w http.ResponseWriter, r *http.Request) {
	user := access.Of(r)
	if !user.Grants["post:delete"] {
		http.Error(w, "you are not allowed to delete posts", http.StatusUnauthorized) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func file(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("files/" + r.PathValue("name"))
	if errors.Is(err, fs.ErrPermission) {
		http.Error(w, "this file may not be read", http.StatusInternalServerError) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	if err != nil {
		http.Error(w, "the file could not be read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func requireAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user := access.Of(r); !user.IsAdmin {
			fail(w, http.StatusUnauthorized, "admins only") // want "forbidden-not-403: .*use 403 Forbidden"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func inGin(c *gin.Context) {
	if user := access.Of(c.Request); !user.IsAdmin {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "admins only"}) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	c.Next()
}

func inEcho(user *access.User) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !user.IsAdmin {
			return echo.NewHTTPError(http.StatusUnauthorized, "admins only") // want "forbidden-not-403: .*use 403 Forbidden"
		}
		return c.NoContent(http.StatusNoContent)
	}
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, access.ErrForbidden):
		return http.StatusUnauthorized // want "forbidden-not-403: .*use 403 Forbidden"
	default:
		return http.StatusInternalServerError
	}
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if err := access.Check(access.Of(r)); err != nil {
		fail(w, statusOf(err), err.Error())
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
