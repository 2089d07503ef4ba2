package toolarge413

import (
	"errors"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/toolarge413/store"
	"example.com/toolarge413/web"
)

func right(w http.ResponseWriter, r *http.Request) {
	_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	err := s.files.Put(r.PathValue("name"), r.Body)
	if errors.Is(err, store.ErrFileTooLarge) {
		web.TooLarge(w)
		return
	}
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "the file cannot be kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func rightStatus(err error) int {
	switch {
	case errors.Is(err, store.ErrFileTooLarge), errors.Is(err, store.ErrPayloadTooBig):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, store.ErrNameTooLong), errors.Is(err, store.ErrTornFile):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

func (s *server) rightlyMapped(w http.ResponseWriter, r *http.Request) {
	if err := s.files.Put(r.PathValue("name"), r.Body); err != nil {
		web.Fail(w, rightStatus(err), "the file was not kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginRight(c *gin.Context) {
	err := s.files.Import(c.Request)
	if errors.Is(err, store.ErrPayloadTooBig) {
		c.JSON(http.StatusRequestEntityTooLarge, gin.H{"error": "ten megabytes at most"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) echoRight(c echo.Context) error {
	if err := s.files.Import(c.Request()); errors.Is(err, store.ErrPayloadTooBig) {
		return echo.NewHTTPError(http.StatusRequestEntityTooLarge, "ten megabytes at most")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	err := s.files.Put(c.Params("name"), nil)
	if errors.Is(err, store.ErrFileTooLarge) {
		return fiber.NewError(http.StatusRequestEntityTooLarge, "ten megabytes at most")
	}
	if err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "the file cannot be kept")
	}
	return c.SendStatus(http.StatusNoContent)
}

// The disk is full of what the caller has put there.
func (s *server) full(w http.ResponseWriter, r *http.Request) {
	if err := s.files.Import(r); errors.Is(err, store.ErrPayloadTooBig) {
		http.Error(w, "your space is used up", http.StatusInsufficientStorage)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One answer for an upload that is too large and for one that broke off.
func either(w http.ResponseWriter, r *http.Request) {
	if _, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20)); err != nil {
		http.Error(w, "the upload could not be read", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
