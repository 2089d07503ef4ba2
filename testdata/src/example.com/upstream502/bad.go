// Package upstream502 asks other services.
package upstream502

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/upstream502/pb"
	"example.com/upstream502/rates"
	"example.com/upstream502/store"
	"example.com/upstream502/web"
)

type server struct {
	http   *http.Client
	rates  *rates.Client
	prices pb.PricesClient
	stock  pb.StockClient
	notes  *store.Notes
	orders *store.Orders
	couch  string
}

func (s *server) get(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://rates.example/eur")
	if err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError) // want `upstream-502: an upstream failure \(the error of http.Get, line \d+\) is answered 500 Internal Server Error; use 502 Bad Gateway \(RFC 9110 §15.6.3\)`
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		http.Error(w, "no rates", http.StatusInternalServerError) // want `upstream-502: an upstream failure \(resp.StatusCode != http.StatusOK, line \d+\) is answered 500`
		return
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError) // want `upstream-502: an upstream failure \(the error of io.ReadAll, line \d+\) is answered 500`
		return
	}
	var parsed map[string]float64
	if err := json.Unmarshal(body, &parsed); err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError) // want `upstream-502: an upstream failure \(the error of json.Unmarshal, line \d+\) is answered 500`
		return
	}
	fmt.Fprint(w, parsed["EUR"])
}

func (s *server) do(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, "https://mail.example/send", bytes.NewReader([]byte("{}")))
	if err != nil {
		http.Error(w, "the request could not be made", http.StatusInternalServerError)
		return
	}
	resp, err := s.http.Do(req)
	if err != nil {
		web.Internal(w, err) // want "upstream-502: .*use 502 Bad Gateway"
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		web.Fail(w, http.StatusInternalServerError, "the mail was not sent") // want "upstream-502: .*resp.StatusCode >= 300"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) class(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Head("https://rates.example/eur")
	if err != nil || resp.StatusCode/100 != 2 {
		http.Error(w, "no rates", http.StatusInternalServerError) // want "upstream-502: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) client(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.Latest(r.Context(), "EUR")
	if err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError) // want "upstream-502: "
		return
	}
	fmt.Fprint(w, rate)
}

func (s *server) generated(w http.ResponseWriter, r *http.Request) {
	price, err := s.prices.Latest(r.Context(), &pb.PriceRequest{Item: r.PathValue("item")})
	if err != nil {
		http.Error(w, "no price", http.StatusInternalServerError) // want `upstream-502: .*the error of pb.PricesClient.Latest`
		return
	}
	fmt.Fprint(w, price.Cents)
}

func (s *server) invoked(w http.ResponseWriter, r *http.Request) {
	left, err := s.stock.Left(r.Context(), &pb.PriceRequest{Item: r.PathValue("item")})
	if err != nil {
		log.Print(err)
		w.WriteHeader(http.StatusInternalServerError) // want "upstream-502: "
		return
	}
	fmt.Fprint(w, left.Cents)
}

func (s *server) wrapped(w http.ResponseWriter, r *http.Request) {
	if err := s.both(r); err != nil {
		web.Internal(w, err) // want "upstream-502: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) both(r *http.Request) error {
	if _, err := s.rates.Latest(r.Context(), "EUR"); err != nil {
		return fmt.Errorf("rate: %w", err)
	}
	if _, err := s.prices.Latest(r.Context(), &pb.PriceRequest{}); err != nil {
		return fmt.Errorf("price: %w", err)
	}
	return nil
}

func proxy(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	p.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		log.Print(err)
		http.Error(w, "nobody answers", http.StatusInternalServerError) // want "upstream-502: .*the error of the proxied request"
	}
	return p
}

func (s *server) ginLatest(c *gin.Context) {
	rate, err := s.rates.Latest(c.Request.Context(), c.Param("currency"))
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "no rates"}) // want "upstream-502: "
		return
	}
	c.JSON(http.StatusOK, rate)
}

func (s *server) ginStatus(c *gin.Context) {
	resp, err := s.http.Post("https://mail.example/send", "text/plain", c.Request.Body)
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError) // want "upstream-502: "
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		c.AbortWithStatus(http.StatusInternalServerError) // want "upstream-502: "
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) echoLatest(c echo.Context) error {
	rate, err := s.rates.Latest(c.Request().Context(), c.Param("currency"))
	if err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, "no rates") // want "upstream-502: "
	}
	return c.JSON(http.StatusOK, rate)
}

func (s *server) fiberLatest(c *fiber.Ctx) error {
	rate, err := s.rates.Latest(c.UserContext(), c.Params("currency"))
	if err != nil {
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "no rates"}) // want "upstream-502: "
	}
	return c.JSON(rate)
}
