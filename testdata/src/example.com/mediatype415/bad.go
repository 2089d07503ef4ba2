// Package mediatype415 reads JSON, and nothing else.
package mediatype415

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/mediatype415/store"
	"example.com/mediatype415/web"
)

type server struct{ tables *store.Tables }

func jsonOnly(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusNotAcceptable) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func prefixed(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		http.Error(w, "JSON only", http.StatusInternalServerError) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func parsed(w http.ResponseWriter, r *http.Request) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "text/csv" {
		http.Error(w, "CSV only", http.StatusUnprocessableEntity) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func apart(w http.ResponseWriter, r *http.Request) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		http.Error(w, "the Content-Type does not parse", http.StatusBadRequest)
		return
	}
	if kind != "text/csv" {
		http.Error(w, "CSV only", http.StatusNotAcceptable) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func cut(w http.ResponseWriter, r *http.Request) {
	kind := strings.TrimSpace(strings.Split(r.Header.Get("Content-Type"), ";")[0])
	if kind != "application/json" {
		web.Fail(w, http.StatusForbidden, "JSON only") // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func lowered(w http.ResponseWriter, r *http.Request) {
	if kind := strings.ToLower(r.Header.Get("content-type")); kind != "application/json" {
		web.Fail(w, http.StatusNotImplemented, "nothing but JSON is read yet") // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func contained(w http.ResponseWriter, r *http.Request) {
	if !strings.Contains(r.Header.Get("Content-Type"), "json") {
		w.WriteHeader(http.StatusMethodNotAllowed) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var decoders = map[string]func(io.Reader, any) error{
	"application/json": func(from io.Reader, to any) error { return json.NewDecoder(from).Decode(to) },
}

func decoded(w http.ResponseWriter, r *http.Request) {
	decode, known := decoders[r.Header.Get("Content-Type")]
	if !known {
		http.Error(w, "JSON only", http.StatusNotFound) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	var table map[string]string
	if err := decode(r.Body, &table); err != nil {
		http.Error(w, "it does not parse", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// needsJSON stands before handlers that read JSON.
func needsJSON(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Content-Type") != "application/json" {
			http.Error(w, "JSON only", http.StatusNotAcceptable) // want "media-type-415: .*use 415 Unsupported Media Type"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) put(w http.ResponseWriter, r *http.Request) {
	err := s.tables.Put(r.PathValue("name"), r.Header.Get("Content-Type"), nil)
	if errors.Is(err, store.ErrUnsupportedMediaType) {
		web.Fail(w, http.StatusUnprocessableEntity, "a table is CSV or JSON") // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "the table is torn")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrUnsupportedMediaType):
		return http.StatusServiceUnavailable // want "media-type-415: .*use 415 Unsupported Media Type"
	case errors.Is(err, store.ErrTorn):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if err := s.tables.Put(r.PathValue("name"), r.Header.Get("Content-Type"), nil); err != nil {
		web.Fail(w, statusOf(err), "the table was not kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func ginOnly(c *gin.Context) {
	if c.Request.Header.Get("Content-Type") != "application/json" {
		c.AbortWithStatusJSON(http.StatusNotAcceptable, gin.H{"error": "JSON only"}) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	c.Next()
}

func echoOnly(c echo.Context) error {
	if !strings.HasPrefix(c.Request().Header.Get("Content-Type"), "application/json") {
		return echo.NewHTTPError(http.StatusInternalServerError, "JSON only") // want "media-type-415: .*use 415 Unsupported Media Type"
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberPut(c *fiber.Ctx) error {
	err := s.tables.Put(c.Params("name"), c.Params("type"), nil)
	if errors.Is(err, store.ErrUnsupportedMediaType) {
		return c.Status(http.StatusNotAcceptable).JSON(fiber.Map{"error": "a table is CSV or JSON"}) // want "media-type-415: .*use 415 Unsupported Media Type"
	}
	if err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "the table is torn")
	}
	return c.SendStatus(http.StatusNoContent)
}

func chosen(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("Content-Type") {
	case "application/json", "text/csv":
		w.WriteHeader(http.StatusNoContent)
	default:
		http.Error(w, "JSON or CSV", http.StatusNotAcceptable) // want "media-type-415: .*use 415 Unsupported Media Type"
	}
}

func isJSON(r *http.Request) bool { return r.Header.Get("Content-Type") == "application/json" }

func asked(w http.ResponseWriter, r *http.Request) {
	if !isJSON(r) {
		http.Error(w, "JSON only", http.StatusNotAcceptable) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
