// Package toolarge413 takes uploads.
package toolarge413

import (
	"encoding/json"
	"errors"
	"io"
	"mime/multipart"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/toolarge413/store"
	"example.com/toolarge413/web"
)

type server struct{ files *store.Files }

func upload(w http.ResponseWriter, r *http.Request) {
	_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		http.Error(w, "a megabyte at most", http.StatusBadRequest) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var errTooLarge = errors.New("more than a megabyte")

func read(r *http.Request) error {
	if r.ContentLength > 1<<20 {
		return errTooLarge
	}
	return nil
}

func checked(w http.ResponseWriter, r *http.Request) {
	if err := read(r); errors.Is(err, errTooLarge) {
		w.WriteHeader(http.StatusInternalServerError) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func asserted(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	err := r.ParseForm()
	if _, large := err.(*http.MaxBytesError); large {
		web.Fail(w, http.StatusUnprocessableEntity, "a megabyte at most") // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "this is no form")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func switched(w http.ResponseWriter, r *http.Request) {
	var settings map[string]string
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&settings)
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		http.Error(w, "so many settings there are not", http.StatusServiceUnavailable) // want "too-large-413: .*use 413 Content Too Large"
	case err != nil:
		http.Error(w, "malformed JSON", http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func form(w http.ResponseWriter, r *http.Request) {
	err := r.ParseMultipartForm(1 << 20)
	if errors.Is(err, multipart.ErrMessageTooLarge) {
		http.Error(w, "the fields take too much", http.StatusBadRequest) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		http.Error(w, "this is no form", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) put(w http.ResponseWriter, r *http.Request) {
	err := s.files.Put(r.PathValue("name"), r.Body)
	if errors.Is(err, store.ErrFileTooLarge) {
		web.Fail(w, http.StatusForbidden, "ten megabytes at most") // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "the file cannot be kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrFileTooLarge):
		return http.StatusUnprocessableEntity // want "too-large-413: .*use 413 Content Too Large"
	case errors.Is(err, store.ErrPayloadTooBig):
		return http.StatusConflict // want "too-large-413: .*use 413 Content Too Large"
	case errors.Is(err, store.ErrNameTooLong), errors.Is(err, store.ErrTornFile):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

func (s *server) imported(w http.ResponseWriter, r *http.Request) {
	if err := s.files.Import(r); err != nil {
		web.Fail(w, statusOf(err), "nothing was kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if err := s.files.Put(r.PathValue("name"), r.Body); err != nil {
		web.Fail(w, statusOf(err), "the file was not kept")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginPut(c *gin.Context) {
	err := s.files.Put(c.Param("name"), c.Request.Body)
	if err == store.ErrFileTooLarge {
		c.JSON(http.StatusBadRequest, gin.H{"error": "ten megabytes at most"}) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "the file cannot be kept"})
		return
	}
	c.Status(http.StatusNoContent)
}

func ginBind(c *gin.Context) {
	var settings map[string]string
	err := c.ShouldBindJSON(&settings)
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		c.AbortWithStatus(http.StatusInternalServerError) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) echoPut(c echo.Context) error {
	err := s.files.Import(c.Request())
	if errors.Is(err, store.ErrPayloadTooBig) {
		return echo.NewHTTPError(http.StatusBadRequest, "ten megabytes at most") // want "too-large-413: .*use 413 Content Too Large"
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberPut(c *fiber.Ctx) error {
	err := s.files.Put(c.Params("name"), nil)
	if errors.Is(err, store.ErrFileTooLarge) {
		return c.Status(fiber.StatusConflict).JSON(fiber.Map{"error": "ten megabytes at most"}) // want "too-large-413: .*use 413 Content Too Large"
	}
	if err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "the file cannot be kept")
	}
	return c.SendStatus(http.StatusNoContent)
}

func announced(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > store.Limit {
		http.Error(w, "the file is too large", http.StatusBadRequest) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func part(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, "there is no file", http.StatusBadRequest)
		return
	}
	defer file.Close()
	if header.Size > 1<<20 {
		http.Error(w, "the picture is too large", http.StatusUnprocessableEntity) // want "too-large-413: .*use 413 Content Too Large"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
