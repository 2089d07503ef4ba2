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

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.DeletedAt != nil {
		http.Error(w, "the post was deleted", http.StatusGone)
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) absent(w http.ResponseWriter, r *http.Request) {
	post, err := s.posts.Visible(r.PathValue("id"))
	if errors.Is(err, store.ErrNoPost) || errors.Is(err, store.ErrNotFound) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "the post could not be read", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) ginRight(c *gin.Context) {
	post, err := s.posts.Living(c.Param("id"))
	switch {
	case errors.Is(err, store.ErrPostDeleted):
		c.AbortWithStatus(http.StatusGone)
	case errors.Is(err, store.ErrNoPost):
		c.AbortWithStatus(http.StatusNotFound)
	case err != nil:
		c.AbortWithStatus(http.StatusInternalServerError)
	default:
		c.JSON(http.StatusOK, post)
	}
}

func (s *server) echoRight(c echo.Context) error {
	post, err := s.posts.Find(c.Param("id"))
	if err != nil {
		return echo.NewHTTPError(statusOf(err), "no post")
	}
	if post.Deleted {
		return echo.NewHTTPError(http.StatusGone, "the post was deleted")
	}
	return c.JSON(http.StatusOK, post)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	post, err := s.posts.Find(c.Params("id"))
	if err != nil {
		return fiber.NewError(statusOf(err), "no post")
	}
	if post.Deleted {
		return fiber.NewError(http.StatusGone, "the post was deleted")
	}
	return c.JSON(post)
}

// Who deletes it once more learns that it is not there.
func (s *server) deletePost(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.Deleted {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
