// The same in handlers of frameworks.

package canceled500

import (
	"context"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/canceled500/store"
)

func (s *server) inGin(c *gin.Context) {
	found, err := s.samples.Search(c.Request.Context(), c.Param("sensor"))
	if errors.Is(err, context.Canceled) {
		c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"error": "canceled"}) // want "canceled-500: .*answer nothing, or 499"
		return
	}
	if err != nil {
		c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"error": "the samples could not be read"})
		return
	}
	c.JSON(http.StatusOK, found)
}

func (s *server) inEcho(c echo.Context) error {
	found, err := s.samples.Search(c.Request().Context(), c.Param("sensor"))
	if errors.Is(err, context.Canceled) {
		return echo.NewHTTPError(http.StatusServiceUnavailable, "canceled") // want "canceled-500: .*answer nothing, or 499"
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, found)
}

func (s *server) inFiber(c *fiber.Ctx) error {
	found, err := s.samples.Search(c.UserContext(), c.Params("sensor"))
	if errors.Is(err, context.Canceled) {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "canceled"}) // want "canceled-500: .*answer nothing, or 499"
	}
	if err != nil {
		return err
	}
	return c.JSON(found)
}

func (s *server) inChi(w http.ResponseWriter, r *http.Request) {
	sample, err := s.samples.Latest(r.Context(), chi.URLParam(r, "sensor"))
	if errors.Is(err, context.Canceled) {
		render.Status(r, http.StatusInternalServerError) // want "canceled-500: .*answer nothing, or 499"
		render.JSON(w, r, render.M{"error": "canceled"})
		return
	}
	if errors.Is(err, store.ErrNoSensor) {
		render.Status(r, http.StatusNotFound)
		render.JSON(w, r, render.M{"error": "no such sensor"})
		return
	}
	if err != nil {
		http.Error(w, "the sample could not be read", http.StatusInternalServerError)
		return
	}
	render.JSON(w, r, sample)
}

func (s *server) waitInGin(c *gin.Context) {
	select {
	case sample := <-s.events:
		c.JSON(http.StatusOK, sample)
	case <-c.Request.Context().Done():
		c.JSON(http.StatusGatewayTimeout, gin.H{"error": "no sample"}) // want "canceled-500: .*answer nothing, or 499"
	}
}

type forecast interface {
	Tomorrow(ctx context.Context) (store.Sample, error)
}

func tomorrow(f forecast) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		sample, err := f.Tomorrow(r.Context())
		if status.Code(err) == codes.Canceled {
			fail(w, http.StatusBadGateway, "the forecast was canceled") // want "canceled-500: .*answer nothing, or 499"
			return
		}
		if err != nil {
			fail(w, http.StatusBadGateway, "the forecast is unknown")
			return
		}
		writeJSON(w, sample)
	}
}
