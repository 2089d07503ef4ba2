// The same in handlers of frameworks.

package unavailable503

import (
	"errors"
	"net/http"

	"connectrpc.com/connect"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/unavailable503/store"
)

func (s *server) inGin(c *gin.Context) {
	if err := s.db.Ping(); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "the database is down"}) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) ginGate(c *gin.Context) {
	if s.maintenance {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "we are at it"}) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	c.Next()
}

func (s *server) inEcho(c echo.Context) error {
	err := s.store.Book(c.Request().Context(), c.Param("room"))
	if errors.Is(err, store.ErrUnavailable) {
		return echo.NewHTTPError(http.StatusConflict, "nothing can be booked now") // want "unavailable-503: .*use 503 Service Unavailable"
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) echoGate(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !s.ready.Load() {
			return c.JSON(http.StatusNotFound, map[string]string{"error": "come back in a minute"}) // want "unavailable-503: .*use 503 Service Unavailable"
		}
		return next(c)
	}
}

func (s *server) inFiber(c *fiber.Ctx) error {
	if err := s.pool.Ping(c.UserContext()); err != nil {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": "the database is down"}) // want "unavailable-503: .*use 503 Service Unavailable"
	}
	return c.SendStatus(http.StatusNoContent)
}

func (s *server) fiberGate(c *fiber.Ctx) error {
	if s.draining.Load() {
		return fiber.NewError(http.StatusGone, "another server will do it") // want "unavailable-503: .*use 503 Service Unavailable"
	}
	return c.SendStatus(http.StatusNoContent)
}

func (s *server) inChi(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Check(r.Context()); err != nil {
		render.Status(r, http.StatusNotFound) // want "unavailable-503: .*use 503 Service Unavailable"
		render.JSON(w, r, render.M{"error": "the database is down"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type rates interface{ Today() (string, error) }

func today(from rates) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rate, err := from.Today()
		if status.Code(err) == codes.Unavailable {
			http.Error(w, "no rates now", http.StatusNotFound) // want "unavailable-503: .*use 503 Service Unavailable"
			return
		}
		if err != nil {
			http.Error(w, "no rates", http.StatusBadGateway)
			return
		}
		w.Write([]byte(rate))
	}
}

func todayConnect(from rates) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rate, err := from.Today()
		switch connect.CodeOf(err) {
		case connect.CodeUnavailable:
			http.Error(w, "no rates now", http.StatusForbidden) // want "unavailable-503: .*use 503 Service Unavailable"
		default:
			w.Write([]byte(rate))
		}
	}
}
