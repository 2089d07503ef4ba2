// The same in handlers of frameworks.

package notimplemented501

import (
	"errors"
	"net/http"

	"connectrpc.com/connect"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/notimplemented501/store"
)

func (s *server) inGin(c *gin.Context) {
	err := s.memory.Restore(c.Request.Context(), c.Param("of"))
	if errors.Is(err, store.ErrNotImplemented) {
		c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"error": "nothing can be restored yet"}) // want "not-implemented-501: .*use 501 Not Implemented"
		return
	}
	if err != nil {
		c.AbortWithStatusJSON(http.StatusNotFound, gin.H{"error": "nothing of that name"})
		return
	}
	c.Status(http.StatusNoContent)
}

func ginStub(c *gin.Context) {
	c.JSON(http.StatusInternalServerError, gin.H{"error": "not implemented"}) // want "not-implemented-501: .*use 501 Not Implemented"
}

func (s *server) inEcho(c echo.Context) error {
	err := s.memory.Compact(c.Request().Context())
	if errors.Is(err, store.ErrUnsupported) {
		return echo.NewHTTPError(http.StatusInternalServerError, "this store stays as it is") // want "not-implemented-501: .*use 501 Not Implemented"
	}
	return c.NoContent(http.StatusNoContent)
}

func echoStub(c echo.Context) error {
	return echo.NewHTTPError(http.StatusInternalServerError, "not implemented") // want "not-implemented-501: .*use 501 Not Implemented"
}

func (s *server) inFiber(c *fiber.Ctx) error {
	err := s.memory.Restore(c.UserContext(), c.Params("of"))
	if errors.Is(err, store.ErrNotImplemented) {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": "nothing can be restored yet"}) // want "not-implemented-501: .*use 501 Not Implemented"
	}
	if err != nil {
		return err
	}
	return c.SendStatus(http.StatusNoContent)
}

func fiberStub(c *fiber.Ctx) error {
	return fiber.NewError(fiber.StatusServiceUnavailable, "Not implemented") // want "not-implemented-501: .*use 501 Not Implemented"
}

func (s *server) inChi(w http.ResponseWriter, r *http.Request) {
	err := s.memory.Restore(r.Context(), chi.URLParam(r, "of"))
	if errors.Is(err, store.ErrNotImplemented) {
		render.Status(r, http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
		render.JSON(w, r, render.M{"error": "nothing can be restored yet"})
		return
	}
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type clock interface{ Wind(hours int) error }

func wind(c clock) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := c.Wind(12)
		if status.Code(err) == codes.Unimplemented {
			http.Error(w, "this clock winds itself", http.StatusInternalServerError) // want "not-implemented-501: .*use 501 Not Implemented"
			return
		}
		if err != nil {
			http.Error(w, "the clock has stopped", http.StatusBadGateway)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func windSwitch(c clock) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := c.Wind(12)
		switch status.Code(err) {
		case codes.OK:
			w.WriteHeader(http.StatusNoContent)
		case codes.Unimplemented:
			http.Error(w, "this clock winds itself", http.StatusBadRequest) // want "not-implemented-501: .*use 501 Not Implemented"
		default:
			http.Error(w, "the clock has stopped", http.StatusBadGateway)
		}
	}
}

func windConnect(c clock) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := c.Wind(12); connect.CodeOf(err) == connect.CodeUnimplemented {
			http.Error(w, "this clock winds itself", http.StatusForbidden) // want "not-implemented-501: .*use 501 Not Implemented"
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}
