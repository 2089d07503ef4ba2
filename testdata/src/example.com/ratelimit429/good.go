package ratelimit429

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/ratelimit429/store"
	"example.com/ratelimit429/web"
)

func (l *limiter) right(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		w.Header().Set("Retry-After", "1")
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *limiter) whole(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		http.Error(w, "come back later", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		web.SlowDown(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) wholeService(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.limiter.Allow() {
			http.Error(w, "too much is going on", http.StatusServiceUnavailable)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func rightStatus(err error) int {
	var throttled *store.ThrottledError
	switch {
	case errors.Is(err, store.ErrRateLimited), errors.Is(err, store.ErrQuotaExceeded), errors.As(err, &throttled):
		return http.StatusTooManyRequests
	}
	return http.StatusInternalServerError
}

func (s *server) rightlyMapped(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Call(r.PathValue("caller")); err != nil {
		web.Fail(w, rightStatus(err), "the call was not made")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginRight(c *gin.Context) {
	if !s.limiter.Allow() {
		c.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	c.Next()
}

func (s *server) echoRight(c echo.Context) error {
	if err := s.counters.Attempt(c.Param("name")); errors.Is(err, store.ErrTooManyAttempts) {
		return echo.NewHTTPError(http.StatusTooManyRequests, "try again in an hour")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberWhole(c *fiber.Ctx) error {
	if !s.limiter.Allow() {
		return c.SendStatus(fiber.StatusServiceUnavailable)
	}
	return c.SendStatus(http.StatusNoContent)
}
