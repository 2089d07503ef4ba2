// What is too much, and no matter of how often somebody asks.

package ratelimit429

import (
	"errors"
	"log"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/ratelimit429/store"
)

// Too many things are asked for at once.
func many(w http.ResponseWriter, r *http.Request) {
	if len(r.URL.Query()["id"]) > 100 {
		http.Error(w, "a hundred at most", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Waiting does not make the tags fewer.
func (s *server) tag(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Tag(r.URL.Query()["tag"]); errors.Is(err, store.ErrTooManyTags) {
		http.Error(w, "ten at most", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) fiberTag(c *fiber.Ctx) error {
	if err := s.counters.Tag([]string{c.Params("tag")}); errors.Is(err, store.ErrTooManyTags) {
		return fiber.NewError(fiber.StatusBadRequest, "ten at most")
	}
	return c.SendStatus(http.StatusNoContent)
}

// Nor does it make room in a team.
func (s *server) join(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Join(r.PathValue("team")); errors.Is(err, store.ErrTooManyMembers) {
		http.Error(w, "the team is full", http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) echoJoin(c echo.Context) error {
	if err := s.counters.Join(c.Param("team")); errors.Is(err, store.ErrTooManyMembers) {
		return echo.NewHTTPError(http.StatusForbidden, "your plan has twenty members")
	}
	return c.NoContent(http.StatusNoContent)
}

// Space is used up until something is deleted.
func (s *server) keep(c *gin.Context) {
	if err := s.counters.Keep(c.Param("caller"), 1<<20); errors.Is(err, store.ErrStorageQuotaExceeded) {
		c.JSON(http.StatusForbidden, gin.H{"error": "delete something first"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) keepIn(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Keep(r.PathValue("caller"), 1<<20); errors.Is(err, store.ErrStorageQuotaExceeded) {
		http.Error(w, "delete something first", http.StatusInsufficientStorage)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The connections are the server's own.
func (s *server) connect(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Connect("main"); errors.Is(err, store.ErrTooManyConnections) {
		http.Error(w, "something went wrong", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A quota that is set is none that is used up.
func (s *server) allot(w http.ResponseWriter, r *http.Request) {
	quota, err := strconv.Atoi(r.FormValue("quota"))
	if err != nil {
		http.Error(w, "this is no number", http.StatusBadRequest)
		return
	}
	if err := s.counters.Allot(r.PathValue("caller"), quota); errors.Is(err, store.ErrInvalidQuota) {
		http.Error(w, "a quota is not negative", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It is only logged that a caller is fast.
func (s *server) logged(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		log.Print("many calls from ", r.RemoteAddr)
	}
	if r.FormValue("name") == "" {
		http.Error(w, "a name is needed", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What the limiter lets through may still be wrong.
func (s *server) through(w http.ResponseWriter, r *http.Request) {
	if s.limiter.Allow() {
		if _, err := strconv.Atoi(r.FormValue("count")); err != nil {
			http.Error(w, "this is no number", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// Device flow of OAuth: RFC 8628 answers those who poll too fast with 400.
func (s *server) poll(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		http.Error(w, "slow_down", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Robots get 403 on purpose, so that they stay away.
func (s *server) robots(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
