// Package timeout504 waits for what takes too long.
package timeout504

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/timeout504/store"
	"example.com/timeout504/web"
)

type server struct {
	reports *store.Reports
	http    *http.Client
	done    chan int
}

func (s *server) sum(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	sum, err := s.reports.Sum(ctx, r.PathValue("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		http.Error(w, "the report took too long", http.StatusInternalServerError) // want `timeout-504: a timeout \(a comparison with context.DeadlineExceeded, line \d+\) is answered 500 Internal Server Error; use 504 Gateway Timeout \(RFC 9110 §15.6.5\)`
		return
	}
	if err != nil {
		web.Internal(w, err)
		return
	}
	fmt.Fprint(w, sum)
}

func (s *server) switched(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		web.Fail(w, http.StatusBadRequest, "ask for less") // want "timeout-504: .*is answered 400.*use 504"
	case err != nil:
		web.Internal(w, err)
	default:
		fmt.Fprint(w, sum)
	}
}

// Who has gone reads nothing anyway.
func (s *server) ended(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		web.Internal(w, err) // want "timeout-504: "
		return
	}
	fmt.Fprint(w, sum)
}

func (s *server) partner(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/eur")
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		http.Error(w, "no rates in time", http.StatusBadGateway) // want `timeout-504: a timeout \(timeout.Timeout\(\), line \d+\) is answered 502 Bad Gateway; use 504`
		return
	}
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) asserted(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/eur")
	if err != nil {
		if slow, ok := err.(*url.Error); ok && slow.Timeout() {
			w.WriteHeader(http.StatusInternalServerError) // want "timeout-504: "
			return
		}
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) asked(w http.ResponseWriter, r *http.Request) {
	_, err := s.http.Get("https://rates.example/eur")
	if os.IsTimeout(err) {
		http.Error(w, "no rates in time", http.StatusInternalServerError) // want "timeout-504: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) wait(w http.ResponseWriter, r *http.Request) {
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-time.After(5 * time.Second):
		http.Error(w, "it did not finish", http.StatusInternalServerError) // want `timeout-504: a timeout \(the end of time.After\(5 \* time.Second\), line \d+\) is answered 500`
	}
}

func (s *server) timer(w http.ResponseWriter, r *http.Request) {
	timer := time.NewTimer(5 * time.Second)
	defer timer.Stop()
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-timer.C:
		web.Fail(w, http.StatusInternalServerError, "it did not finish") // want "timeout-504: "
	}
}

func (s *server) limited(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
	defer cancel()
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-ctx.Done():
		http.Error(w, "it did not finish", http.StatusInternalServerError) // want `timeout-504: a timeout \(the end of a context with a time limit, line \d+\)`
	}
}

func (s *server) sentinel(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Slow(r.Context(), r.PathValue("year"))
	if errors.Is(err, store.ErrTimeout) {
		http.Error(w, "the report took too long", http.StatusInternalServerError) // want "timeout-504: "
		return
	}
	fmt.Fprint(w, sum)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusInternalServerError // want "timeout-504: "
	case errors.Is(err, store.ErrTimeout):
		return http.StatusBadGateway // want "timeout-504: "
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	if err != nil {
		web.Fail(w, statusOf(err), "no report")
		return
	}
	fmt.Fprint(w, sum)
}

func (s *server) slowlyMapped(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Slow(r.Context(), r.PathValue("year"))
	if err != nil {
		web.Fail(w, statusOf(err), "no report")
		return
	}
	fmt.Fprint(w, sum)
}

// It is the request that comes too slowly.
func upload(w http.ResponseWriter, r *http.Request) {
	_, err := io.Copy(io.Discard, r.Body)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		http.Error(w, "hurry up", http.StatusGatewayTimeout) // want `timeout-504: a timeout \(a comparison with os.ErrDeadlineExceeded, line \d+\) is answered 504 Gateway Timeout; use 408 Request Timeout \(RFC 9110 §15.5.9\)`
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func received(w http.ResponseWriter, r *http.Request) {
	_, err := io.ReadAll(r.Body)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		http.Error(w, "hurry up", http.StatusInternalServerError) // want "timeout-504: .*use 408 Request Timeout"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginSum(c *gin.Context) {
	sum, err := s.reports.Sum(c.Request.Context(), c.Param("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "the report took too long"}) // want "timeout-504: "
		return
	}
	c.JSON(http.StatusOK, gin.H{"sum": sum})
}

func (s *server) echoSum(c echo.Context) error {
	sum, err := s.reports.Sum(c.Request().Context(), c.Param("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		return echo.NewHTTPError(http.StatusInternalServerError, "the report took too long") // want "timeout-504: "
	}
	return c.JSON(http.StatusOK, sum)
}

func (s *server) fiberSum(c *fiber.Ctx) error {
	sum, err := s.reports.Sum(c.UserContext(), c.Params("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		return fiber.NewError(fiber.StatusInternalServerError, "the report took too long") // want "timeout-504: "
	}
	return c.JSON(sum)
}
