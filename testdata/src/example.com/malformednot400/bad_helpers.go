// What parses or answers is in another function or package: helpers, a mapper, frameworks.

package malformednot400

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/malformednot400/store"
	"example.com/malformednot400/web"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func (s *server) placeDecoded(w http.ResponseWriter, r *http.Request) {
	in, err := store.Decode(r.Body)
	if err != nil {
		web.Error(w, http.StatusConflict, "the order was not placed") // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	s.orders.Put(in)
	web.JSON(w, http.StatusCreated, in)
}

func (s *server) placeRead(w http.ResponseWriter, r *http.Request) {
	var in store.Order
	if err := web.Read(r, &in); err != nil {
		web.Denied(w, err) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	if err := in.Validate(); err != nil {
		web.Missing(w, err) // want "malformed-not-400: .*use (400|422)"
		return
	}
	s.orders.Put(in)
	web.JSON(w, http.StatusCreated, in)
}

func pageOf(w http.ResponseWriter, r *http.Request) {
	n, err := store.Page(r.FormValue("page"))
	if err != nil {
		web.Missing(w, err) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	web.JSON(w, http.StatusOK, n)
}

func (s *server) byCode(w http.ResponseWriter, r *http.Request) {
	o, err := s.orders.ByCode(r.FormValue("code"))
	switch {
	case errors.Is(err, store.ErrInvalidCode):
		web.Error(w, http.StatusGone, "this is no code") // want "malformed-not-400: .*use (400|422)"
	case errors.Is(err, store.ErrNoOrder):
		web.Error(w, http.StatusNotFound, "no such order")
	case err != nil:
		web.Error(w, http.StatusInternalServerError, "try again")
	default:
		web.JSON(w, http.StatusOK, o)
	}
}

func (s *server) placeGin(c *gin.Context) {
	var in store.Order
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": err.Error()}) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	s.orders.Put(in)
	c.JSON(http.StatusCreated, in)
}

func (s *server) placeAbort(c *gin.Context) {
	in, err := store.Decode(c.Request.Body)
	if err != nil {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "unreadable"}) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	s.orders.Put(in)
	c.JSON(http.StatusCreated, in)
}

func (s *server) placeEcho(c echo.Context) error {
	var in store.Order
	if err := c.Bind(&in); err != nil {
		return echo.NewHTTPError(http.StatusForbidden, "unreadable") // want "malformed-not-400: .*use 400 Bad Request"
	}
	s.orders.Put(in)
	return c.JSON(http.StatusCreated, in)
}

func (s *server) placeFiber(c *fiber.Ctx) error {
	var in store.Order
	if err := c.BodyParser(&in); err != nil {
		return c.Status(http.StatusForbidden).JSON(fiber.Map{"error": "unreadable"}) // want "malformed-not-400: .*use 400 Bad Request"
	}
	s.orders.Put(in)
	return c.Status(http.StatusCreated).JSON(in)
}

func (s *server) amendFiber(c *fiber.Ctx) error {
	var in store.Order
	if err := c.BodyParser(&in); err != nil {
		return fiber.NewError(http.StatusNotFound, "unreadable") // want "malformed-not-400: .*use 400 Bad Request"
	}
	s.orders.Put(in)
	return c.SendStatus(http.StatusNoContent)
}

// signIn cannot read its form, which says nothing of who calls.
func signIn(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name, Password string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusUnauthorized) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	web.JSON(w, http.StatusOK, in.Name)
}

func signInRead(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name, Password string }
	if err := web.Read(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusUnauthorized) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	web.JSON(w, http.StatusOK, in.Name)
}

// statusOf takes every error for a conflict.
func statusOf(err error) int {
	if errors.Is(err, store.ErrNoOrder) {
		return http.StatusNotFound
	}
	return http.StatusConflict
}

func (s *server) placeMapped(w http.ResponseWriter, r *http.Request) {
	in, err := store.Decode(r.Body)
	if err != nil {
		web.Error(w, statusOf(err), "the order was not placed") // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	s.orders.Put(in)
	web.JSON(w, http.StatusCreated, in)
}
