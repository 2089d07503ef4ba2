// The right status for what does not parse, and those that are right too.

package malformednot400

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"net/http"
	"strconv"

	"example.com/malformednot400/store"
	"example.com/malformednot400/web"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func (s *server) goodPlace(w http.ResponseWriter, r *http.Request) {
	in, err := store.Decode(r.Body)
	if err != nil {
		web.Error(w, http.StatusBadRequest, "malformed JSON")
		return
	}
	if err := in.Validate(); err != nil {
		web.Error(w, http.StatusUnprocessableEntity, err.Error())
		return
	}
	s.orders.Put(in)
	web.JSON(w, http.StatusCreated, in)
}

func goodPage(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		http.Error(w, "page is no number", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, n)
}

func goodUnprocessable(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		http.Error(w, "page is no number", http.StatusUnprocessableEntity)
		return
	}
	fmt.Fprintln(w, n)
}

func (s *server) goodLarge(w http.ResponseWriter, r *http.Request) {
	var in store.Order
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&in); err != nil {
		http.Error(w, "the order is too large", http.StatusRequestEntityTooLarge)
		return
	}
	s.orders.Put(in)
	w.WriteHeader(http.StatusNoContent)
}

func goodType(w http.ResponseWriter, r *http.Request) {
	var feed struct{ Orders []string }
	if err := xml.NewDecoder(r.Body).Decode(&feed); err != nil {
		http.Error(w, "send XML", http.StatusUnsupportedMediaType)
		return
	}
	fmt.Fprintln(w, len(feed.Orders))
}

// An id that is no number names nothing.
func goodPath(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, id)
}

func (s *server) goodCode(w http.ResponseWriter, r *http.Request) {
	o, err := s.orders.ByCode(r.FormValue("code"))
	switch {
	case errors.Is(err, store.ErrInvalidCode):
		web.Error(w, http.StatusBadRequest, "this is no code")
	case errors.Is(err, store.ErrNoOrder):
		web.Error(w, http.StatusNotFound, "no such order")
	case err != nil:
		web.Error(w, http.StatusInternalServerError, "try again")
	default:
		web.JSON(w, http.StatusOK, o)
	}
}

func (s *server) goodGin(c *gin.Context) {
	var in store.Order
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	s.orders.Put(in)
	c.JSON(http.StatusCreated, in)
}

func (s *server) goodEcho(c echo.Context) error {
	var in store.Order
	if err := c.Bind(&in); err != nil {
		return echo.NewHTTPError(http.StatusUnprocessableEntity, "unreadable")
	}
	s.orders.Put(in)
	return c.JSON(http.StatusCreated, in)
}

func (s *server) goodFiber(c *fiber.Ctx) error {
	var in store.Order
	if err := c.BodyParser(&in); err != nil {
		return c.SendStatus(http.StatusBadRequest)
	}
	s.orders.Put(in)
	return c.Status(http.StatusCreated).JSON(in)
}
