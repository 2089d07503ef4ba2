package validation422

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/validation422/shop"
	"example.com/validation422/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Quantity < 1 {
		http.Error(w, "quantity is less than 1", http.StatusUnprocessableEntity)
		return
	}
	if err := s.validate.Struct(in); err != nil {
		web.Fail(w, http.StatusUnprocessableEntity, err.Error())
		return
	}
	if err := s.shop.Place(in); err == shop.ErrSoldOut {
		http.Error(w, "sold out", http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginRight(c *gin.Context) {
	var in account
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed JSON"})
		return
	}
	if err := check(in); err != nil {
		c.JSON(http.StatusUnprocessableEntity, gin.H{"error": err.Error()})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) echoRight(c echo.Context) error {
	var in account
	if err := c.Bind(&in); err != nil {
		return err
	}
	if in.Age < 18 {
		return echo.NewHTTPError(http.StatusUnprocessableEntity, "too young")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	in := new(account)
	if err := c.BodyParser(in); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "malformed JSON")
	}
	if err := s.validate.Struct(in); err != nil {
		return fiber.NewError(http.StatusUnprocessableEntity, err.Error())
	}
	return c.SendStatus(http.StatusNoContent)
}
