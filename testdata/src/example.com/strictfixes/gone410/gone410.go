// Package gone410 answers what was deleted with 404.
package gone410

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

type post struct{ DeletedAt *time.Time }

func load() *post { return &post{} }

func constant(w http.ResponseWriter, r *http.Request) {
	if load().DeletedAt != nil {
		http.Error(w, "it was deleted", http.StatusNotFound) // want "gone-410"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The text says the name of the status.
func named(w http.ResponseWriter, r *http.Request) {
	if p := load(); p.DeletedAt != nil {
		http.Error(w, "not found", http.StatusNotFound) // want "gone-410"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// There is no status to replace.
func call(w http.ResponseWriter, r *http.Request) {
	if p := load(); p.DeletedAt != nil {
		http.NotFound(w, r) // want "gone-410"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func framework(c echo.Context) error {
	if p := load(); p.DeletedAt != nil {
		return echo.NewHTTPError(404, "it was deleted") // want "gone-410"
	}
	return c.NoContent(http.StatusNoContent)
}
