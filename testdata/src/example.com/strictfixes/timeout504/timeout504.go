// Package timeout504 answers timeouts with 500.
package timeout504

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"

	"github.com/labstack/echo/v4"
)

func count(ctx context.Context) error { return ctx.Err() }

func constant(w http.ResponseWriter, r *http.Request) {
	if err := count(r.Context()); errors.Is(err, context.DeadlineExceeded) {
		http.Error(w, "it took too long", http.StatusInternalServerError) // want "timeout-504"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func slow(w http.ResponseWriter, r *http.Request) {
	if _, err := io.Copy(io.Discard, r.Body); errors.Is(err, os.ErrDeadlineExceeded) {
		w.WriteHeader(504) // want "timeout-504"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func framework(c echo.Context) error {
	if err := count(c.Request().Context()); errors.Is(err, context.DeadlineExceeded) {
		return echo.NewHTTPError(http.StatusBadGateway, "it took too long") // want "timeout-504"
	}
	return c.NoContent(http.StatusNoContent)
}
