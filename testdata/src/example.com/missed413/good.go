package missed413

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/missed413/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var in settings
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
			return
		}
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) chosen(w http.ResponseWriter, r *http.Request) {
	var in settings
	err := web.Decode(w, r, &in)
	if err != nil {
		status := http.StatusBadRequest
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			status = http.StatusRequestEntityTooLarge
		}
		http.Error(w, "this cannot be read", status)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) typed(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.limit))
	switch err.(type) {
	case nil:
	case *http.MaxBytesError:
		http.Error(w, "less, please", http.StatusRequestEntityTooLarge)
		return
	default:
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	w.Write(body)
}

// The text was the only way before Go 1.19.
func (s *server) byText(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		if strings.Contains(err.Error(), "request body too large") {
			web.Fail(w, http.StatusRequestEntityTooLarge, "a megabyte at most")
			return
		}
		web.Fail(w, http.StatusBadRequest, "malformed JSON")
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		http.Error(w, "this cannot be read", web.Status(err))
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) refused(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		web.Refuse(w, err)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) apart(w http.ResponseWriter, r *http.Request) {
	var in settings
	err := web.DecodeApart(w, r, &in)
	if errors.Is(err, web.ErrTooLarge) {
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginRight(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var in settings
	if err := c.ShouldBindJSON(&in); err != nil {
		if web.IsTooLarge(err) {
			c.AbortWithStatus(http.StatusRequestEntityTooLarge)
			return
		}
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	s.keep(in)
	c.Status(http.StatusNoContent)
}

func (s *server) echoRight(c echo.Context) error {
	var in settings
	if err := web.Decode(c.Response(), c.Request(), &in); err != nil {
		return echo.NewHTTPError(web.Status(err), "this cannot be read")
	}
	s.keep(in)
	return c.NoContent(http.StatusNoContent)
}

// fiber's own limit answers 413.
func (s *server) fiberBody(c *fiber.Ctx) error {
	var in settings
	if err := c.BodyParser(&in); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "malformed JSON")
	}
	s.keep(in)
	return c.SendStatus(http.StatusNoContent)
}
