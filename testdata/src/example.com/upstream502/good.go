package upstream502

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/upstream502/pb"
	"example.com/upstream502/rates"
	"example.com/upstream502/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://rates.example/eur")
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	if _, err := http.MaxBytesReader(nil, resp.Body, 1<<20).Read(nil); err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) unavailable(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.Latest(r.Context(), "EUR")
	if err != nil {
		w.Header().Set("Retry-After", "30")
		web.Fail(w, http.StatusServiceUnavailable, "no rates now")
		return
	}
	fmt.Fprint(w, rate)
}

func (s *server) timeout(w http.ResponseWriter, r *http.Request) {
	price, err := s.prices.Latest(r.Context(), &pb.PriceRequest{})
	if errors.Is(err, context.DeadlineExceeded) {
		http.Error(w, "no price in time", http.StatusGatewayTimeout)
		return
	}
	if err != nil {
		http.Error(w, "no price", http.StatusBadGateway)
		return
	}
	fmt.Fprint(w, price.Cents)
}

func (s *server) found(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.Find(r.Context(), r.PathValue("currency"))
	switch {
	case errors.Is(err, rates.ErrNoCurrency):
		http.Error(w, "no such currency", http.StatusNotFound)
	case err != nil:
		http.Error(w, "no rates", http.StatusBadGateway)
	default:
		fmt.Fprint(w, rate)
	}
}

func rightProxy(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	p.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		log.Print(err)
		w.WriteHeader(http.StatusBadGateway)
	}
	return p
}

func (s *server) ginRight(c *gin.Context) {
	rate, err := s.rates.Latest(c.Request.Context(), c.Param("currency"))
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": "no rates"})
		return
	}
	c.JSON(http.StatusOK, rate)
}

func (s *server) echoRight(c echo.Context) error {
	rate, err := s.rates.Latest(c.Request().Context(), c.Param("currency"))
	if err != nil {
		return echo.NewHTTPError(http.StatusBadGateway, "no rates")
	}
	return c.JSON(http.StatusOK, rate)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	rate, err := s.rates.Latest(c.UserContext(), c.Params("currency"))
	if err != nil {
		return fiber.NewError(http.StatusBadGateway, "no rates")
	}
	return c.JSON(rate)
}
