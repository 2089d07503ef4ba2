// What is not there, and was not deleted for good as far as shows.

package gone410

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/gone410/store"
)

// One answer for what was deleted and what never was.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	post, err := s.posts.Find(r.PathValue("id"))
	if errors.Is(err, store.ErrNoPost) || err == nil && post.Deleted {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) errors(w http.ResponseWriter, r *http.Request) {
	post, err := s.posts.Living(r.PathValue("id"))
	if errors.Is(err, store.ErrNoPost) || errors.Is(err, store.ErrPostDeleted) {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(post)
}

// A draft has not been published yet.
func (s *server) draft(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.Draft || post.State == store.Hidden {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(post)
}

// It waits in the trash, and its owner may take it out of there.
func (s *server) trashed(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.Deleted {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(post)
}

// Nobody shall learn that there was a post.
func (s *server) hidden(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.DeletedAt != nil {
		http.NotFound(w, r)
		return
	}
	json.NewEncoder(w).Encode(post)
}

// deleted is what the call has done, and there was nothing.
func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	deleted, err := s.posts.Delete(r.PathValue("id"))
	if err != nil {
		http.Error(w, "it could not be deleted", http.StatusInternalServerError)
		return
	}
	if !deleted {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The client says that it wants it deleted.
func (s *server) change(w http.ResponseWriter, r *http.Request) {
	var in struct{ Deleted bool }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Deleted {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Only what is still there can be restored.
func (s *server) restore(c *gin.Context) {
	post, err := s.posts.Find(c.Param("id"))
	if err != nil {
		c.AbortWithStatus(statusOf(err))
		return
	}
	if !post.Deleted {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.Status(http.StatusNoContent)
}

// The post lives.
func (s *server) echoLiving(c echo.Context) error {
	post, err := s.posts.Find(c.Param("id"))
	if err != nil {
		return echo.NewHTTPError(statusOf(err), "no post")
	}
	if post.DeletedAt == nil {
		return c.JSON(http.StatusOK, post)
	}
	return echo.NewHTTPError(http.StatusGone, "the post was deleted")
}

// A deleted post is no secret, and no answer is wrong: this one on purpose.
func (s *server) fiberMeant(c *fiber.Ctx) error {
	post, err := s.posts.Find(c.Params("id"))
	if err != nil {
		return fiber.NewError(statusOf(err), "no post")
	}
	if post.Deleted {
		return fiber.NewError(fiber.StatusNotFound, "there is no such post")
	}
	return c.JSON(post)
}
