package unavailable503

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/sony/gobreaker/v2"

	"example.com/unavailable503/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		w.Header().Set("Retry-After", "28800")
		http.Error(w, "closed for the night", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) plain(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		http.Error(w, "closed for the night", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) pingedRight(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		web.Unavailable(w, "the database is down")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) brokenRight(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rate(r.Context())
	if errors.Is(err, gobreaker.ErrOpenState) || errors.Is(err, gobreaker.ErrTooManyRequests) {
		web.Fail(w, http.StatusBadGateway, "no rates now")
		return
	}
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	w.Write([]byte(rate))
}

func (s *server) bookRight(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Book(r.Context(), r.PathValue("room")); err != nil {
		web.Fail(w, web.Status(err), "the room was not booked")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) gateRight(w http.ResponseWriter, r *http.Request) {
	if !s.isReady() {
		web.Unavailable(w, "come back in a minute")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginRight(c *gin.Context) {
	if s.maintenance {
		c.Header("Retry-After", "60")
		c.AbortWithStatusJSON(http.StatusServiceUnavailable, gin.H{"error": "we are at it"})
		return
	}
	c.Next()
}

func (s *server) echoRight(c echo.Context) error {
	if s.draining.Load() {
		return echo.NewHTTPError(http.StatusServiceUnavailable, "another server will do it")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	if err := s.pool.Ping(c.UserContext()); err != nil {
		return c.SendStatus(fiber.StatusServiceUnavailable)
	}
	return c.SendStatus(http.StatusNoContent)
}
