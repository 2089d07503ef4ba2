// Package gone410 shows posts.
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

type server struct{ posts *store.Posts }

// post finds the post of the path, or answers.
func (s *server) post(w http.ResponseWriter, id string) *store.Post {
	post, err := s.posts.Find(id)
	switch {
	case errors.Is(err, store.ErrNoPost):
		http.Error(w, "there is no such post", http.StatusNotFound)
	case err != nil:
		http.Error(w, "the post could not be read", http.StatusInternalServerError)
	default:
		return post
	}
	return nil
}

func (s *server) time(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.DeletedAt != nil {
		http.Error(w, "there is no such post", http.StatusNotFound) // want `gone-410: a deletion \(post.DeletedAt != nil, line \d+\) is answered 404 Not Found; use 410 Gone \(RFC 9110 §15.5.11\)`
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) flag(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.Deleted {
		w.WriteHeader(http.StatusNotFound) // want "gone-410: "
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) method(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.IsDeleted() {
		http.NotFound(w, r) // want "gone-410: "
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) zero(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if !post.RemovedOn.IsZero() {
		http.Error(w, "there is no such post", http.StatusNotFound) // want "gone-410: "
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) state(w http.ResponseWriter, r *http.Request) {
	post := s.post(w, r.PathValue("id"))
	if post == nil {
		return
	}
	if post.State == store.Deleted {
		http.Error(w, "there is no such post", http.StatusNotFound) // want "gone-410: "
		return
	}
	if post.Status == "deleted" {
		http.Error(w, "there is no such post", http.StatusNotFound) // want "gone-410: "
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) sentinel(w http.ResponseWriter, r *http.Request) {
	post, err := s.posts.Living(r.PathValue("id"))
	switch {
	case errors.Is(err, store.ErrPostDeleted):
		http.Error(w, "the post was deleted", http.StatusNotFound) // want "gone-410: .*store.ErrPostDeleted"
	case errors.Is(err, store.ErrNoPost):
		http.Error(w, "there is no such post", http.StatusNotFound)
	case err != nil:
		http.Error(w, "the post could not be read", http.StatusInternalServerError)
	default:
		json.NewEncoder(w).Encode(post)
	}
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrPostDeleted):
		return http.StatusNotFound // want "gone-410: "
	case errors.Is(err, store.ErrNoPost):
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	post, err := s.posts.Living(r.PathValue("id"))
	if err != nil {
		http.Error(w, "no post", statusOf(err))
		return
	}
	json.NewEncoder(w).Encode(post)
}

func (s *server) ginPost(c *gin.Context) {
	post, err := s.posts.Living(c.Param("id"))
	if errors.Is(err, store.ErrPostDeleted) {
		c.JSON(http.StatusNotFound, gin.H{"error": "the post was deleted"}) // want "gone-410: "
		return
	}
	if err != nil {
		c.AbortWithStatus(statusOf(err))
		return
	}
	c.JSON(http.StatusOK, post)
}

func (s *server) echoPost(c echo.Context) error {
	post, err := s.posts.Find(c.Param("id"))
	if err != nil {
		return echo.NewHTTPError(statusOf(err), "no post")
	}
	if post.Deleted {
		return echo.NewHTTPError(http.StatusNotFound, "there is no such post") // want "gone-410: "
	}
	return c.JSON(http.StatusOK, post)
}

func (s *server) fiberPost(c *fiber.Ctx) error {
	post, err := s.posts.Find(c.Params("id"))
	if err != nil {
		return fiber.NewError(statusOf(err), "no post")
	}
	if post.DeletedAt != nil {
		return fiber.NewError(fiber.StatusNotFound, "there is no such post") // want "gone-410: "
	}
	return c.JSON(post)
}
