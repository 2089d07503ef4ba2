// Package ratelimit429 limits how often it is asked.
package ratelimit429

import (
	"errors"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"golang.org/x/time/rate"

	"example.com/ratelimit429/store"
	"example.com/ratelimit429/web"
)

var errTooManyRequests = errors.New("slow down")

type limiter struct{ left int }

func (l *limiter) take() error {
	if l.left == 0 {
		return errTooManyRequests
	}
	l.left--
	return nil
}

func (l *limiter) asked(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		http.Error(w, "slow down", http.StatusForbidden) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *limiter) failing(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		w.WriteHeader(http.StatusInternalServerError) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type server struct {
	counters *store.Counters
	limiter  *rate.Limiter
	seen     map[string]int
}

func (s *server) allowed(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		http.Error(w, "not so fast", http.StatusForbidden) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) allowedMany(w http.ResponseWriter, r *http.Request) {
	if ok := s.limiter.AllowN(time.Now(), 10); !ok {
		web.Fail(w, http.StatusBadRequest, "not so fast") // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// limited stands before handlers that are dear.
func (s *server) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.limiter.Allow() == false {
			w.WriteHeader(http.StatusInternalServerError) // want "rate-limit-429: .*use 429 Too Many Requests"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) call(w http.ResponseWriter, r *http.Request) {
	err := s.counters.Call(r.PathValue("caller"))
	if errors.Is(err, store.ErrRateLimited) || errors.Is(err, store.ErrQuotaExceeded) {
		web.Fail(w, http.StatusForbidden, "that was enough") // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Attempt(r.FormValue("name")); errors.Is(err, store.ErrTooManyAttempts) {
		web.Fail(w, http.StatusUnauthorized, "try again in an hour") // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrRateLimited):
		return http.StatusConflict // want "rate-limit-429: .*use 429 Too Many Requests"
	case errors.Is(err, store.ErrQuotaExceeded):
		return http.StatusNotFound // want "rate-limit-429: .*use 429 Too Many Requests"
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if err := s.counters.Call(r.PathValue("caller")); err != nil {
		web.Fail(w, statusOf(err), "the call was not made")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) search(w http.ResponseWriter, r *http.Request) {
	err := s.counters.Search(r.PathValue("caller"))
	var throttled *store.ThrottledError
	if errors.As(err, &throttled) {
		http.Error(w, "searches are dear", http.StatusBadRequest) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginLimited(c *gin.Context) {
	if !s.limiter.Allow() {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "not so fast"}) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	c.Next()
}

func (s *server) ginCall(c *gin.Context) {
	switch err := s.counters.Call(c.Param("caller")); {
	case errors.Is(err, store.ErrRateLimited):
		c.JSON(http.StatusBadRequest, gin.H{"error": "not so fast"}) // want "rate-limit-429: .*use 429 Too Many Requests"
	case errors.Is(err, store.ErrQuotaExceeded):
		c.JSON(http.StatusTooManyRequests, gin.H{"error": "come back next month"})
	default:
		c.Status(http.StatusNoContent)
	}
}

func (s *server) echoLimited(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !s.limiter.Allow() {
			return echo.NewHTTPError(http.StatusForbidden, "not so fast") // want "rate-limit-429: .*use 429 Too Many Requests"
		}
		return next(c)
	}
}

func (s *server) fiberSignIn(c *fiber.Ctx) error {
	if err := s.counters.Attempt(c.Params("name")); err == store.ErrTooManyAttempts {
		return fiber.NewError(fiber.StatusBadRequest, "try again in an hour") // want "rate-limit-429: .*use 429 Too Many Requests"
	}
	return c.SendStatus(http.StatusNoContent)
}

func (s *server) counted(w http.ResponseWriter, r *http.Request) {
	if s.seen[r.RemoteAddr]++; s.seen[r.RemoteAddr] > 100 {
		http.Error(w, "rate limit exceeded", http.StatusForbidden) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) waiting(w http.ResponseWriter, r *http.Request) {
	if err := s.limiter.Wait(r.Context()); err != nil {
		http.Error(w, "not so fast", http.StatusForbidden) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
