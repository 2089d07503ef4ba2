package mediatype415

import (
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/mediatype415/store"
	"example.com/mediatype415/web"
)

func right(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func accepted(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func helped(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		web.Unsupported(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func rightStatus(err error) int {
	switch {
	case errors.Is(err, store.ErrUnsupportedMediaType):
		return http.StatusUnsupportedMediaType
	case errors.Is(err, store.ErrTorn):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

func (s *server) rightlyMapped(w http.ResponseWriter, r *http.Request) {
	if err := s.tables.Put(r.PathValue("name"), r.Header.Get("Content-Type"), nil); err != nil {
		web.Fail(w, rightStatus(err), "the table was not kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func ginRight(c *gin.Context) {
	if c.Request.Header.Get("Content-Type") != "application/json" {
		c.AbortWithStatus(http.StatusUnsupportedMediaType)
		return
	}
	c.Next()
}

func echoAccepted(c echo.Context) error {
	if !strings.HasPrefix(c.Request().Header.Get("Content-Type"), "application/json") {
		return c.JSON(http.StatusBadRequest, "JSON only")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	if err := s.tables.Put(c.Params("name"), c.Params("type"), nil); errors.Is(err, store.ErrUnsupportedMediaType) {
		return fiber.NewError(http.StatusUnsupportedMediaType, "a table is CSV or JSON")
	}
	return c.SendStatus(http.StatusNoContent)
}
