package timeout504

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/timeout504/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, "the report took too long", http.StatusGatewayTimeout)
	case err != nil:
		web.Internal(w, err)
	default:
		fmt.Fprint(w, sum)
	}
}

func (s *server) busy(w http.ResponseWriter, r *http.Request) {
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-time.After(5 * time.Second):
		w.Header().Set("Retry-After", "10")
		http.Error(w, "busy", http.StatusServiceUnavailable)
	}
}

func (s *server) partnerRight(w http.ResponseWriter, r *http.Request) {
	_, err := s.http.Get("https://rates.example/eur")
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		http.Error(w, "no rates in time", http.StatusGatewayTimeout)
		return
	}
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func slowly(w http.ResponseWriter, r *http.Request) {
	if _, err := io.Copy(io.Discard, r.Body); errors.Is(err, os.ErrDeadlineExceeded) {
		http.Error(w, "hurry up", http.StatusRequestTimeout)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginRight(c *gin.Context) {
	sum, err := s.reports.Sum(c.Request.Context(), c.Param("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		c.JSON(http.StatusGatewayTimeout, gin.H{"error": "the report took too long"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"sum": sum})
}

func (s *server) echoRight(c echo.Context) error {
	sum, err := s.reports.Sum(c.Request().Context(), c.Param("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		return echo.NewHTTPError(http.StatusGatewayTimeout, "the report took too long")
	}
	return c.JSON(http.StatusOK, sum)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	sum, err := s.reports.Sum(c.UserContext(), c.Params("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		return fiber.NewError(fiber.StatusServiceUnavailable, "the report took too long")
	}
	return c.JSON(sum)
}
