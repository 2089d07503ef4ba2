// Package validation422 takes orders that break rules.
package validation422

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/mail"
	"regexp"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/go-playground/validator/v10"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/validation422/shop"
	"example.com/validation422/web"
)

type server struct {
	shop     *shop.Shop
	validate *validator.Validate
}

type account struct {
	Name     string
	Email    string
	Age      int
	Password string
	Confirm  string
}

func (s *server) compared(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Quantity < 1 {
		http.Error(w, "quantity is less than 1", http.StatusBadRequest) // want `validation-422: invalid input \(in.Quantity < 1, line \d+\) is answered 400 Bad Request; use 422 Unprocessable Content \(RFC 9110 §15.5.21\)`
		return
	}
	if in.Item == "" || len(in.Notes) > 10 {
		web.Fail(w, http.StatusBadRequest, "what is it?") // want "validation-422: "
		return
	}
	if strings.TrimSpace(in.Notes[0]) == "" {
		http.Error(w, "an empty note", http.StatusBadRequest) // want "validation-422: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) method(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := web.Decode(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := in.Validate(); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // want "validation-422: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) library(w http.ResponseWriter, r *http.Request) {
	in, err := web.Body[account](r)
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := s.validate.Struct(in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // want "validation-422: .*the error of validator.Validate.Struct"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var nameForm = regexp.MustCompile(`^[a-z]+$`)

func (s *server) forms(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "the body broke off", http.StatusBadRequest)
		return
	}
	var in account
	if err := json.Unmarshal(data, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if !nameForm.MatchString(in.Name) {
		http.Error(w, "letters only", http.StatusBadRequest) // want "validation-422: "
		return
	}
	if _, err := mail.ParseAddress(in.Email); err != nil {
		http.Error(w, "this is no address", http.StatusBadRequest) // want "validation-422: .*the error of mail.ParseAddress"
		return
	}
	if in.Password != in.Confirm {
		http.Error(w, "the passwords differ", http.StatusBadRequest) // want "validation-422: "
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	var orders []shop.Order
	if err := xml.NewDecoder(r.Body).Decode(&orders); err != nil {
		http.Error(w, "malformed XML", http.StatusBadRequest)
		return
	}
	for _, o := range orders {
		if o.Quantity < 1 {
			http.Error(w, "quantity is less than 1", http.StatusBadRequest) // want "validation-422: "
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) sentinel(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := web.Decode(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	err := s.shop.Place(in)
	switch {
	case errors.Is(err, shop.ErrInvalidItem):
		http.Error(w, "there is no such item", http.StatusBadRequest) // want "validation-422: "
	case err != nil:
		http.Error(w, "sold out", http.StatusConflict)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func check(a account) error {
	if a.Age < 18 {
		return fmt.Errorf("%d is too young", a.Age)
	}
	return nil
}

func (s *server) ginAccount(c *gin.Context) {
	var in account
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed JSON"})
		return
	}
	if err := check(in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()}) // want "validation-422: "
		return
	}
	if in.Name == "" {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "name is empty"}) // want "validation-422: "
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) echoAccount(c echo.Context) error {
	var in account
	if err := c.Bind(&in); err != nil {
		return err
	}
	if in.Age < 18 {
		return echo.NewHTTPError(http.StatusBadRequest, "too young") // want "validation-422: "
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberAccount(c *fiber.Ctx) error {
	in := new(account)
	if err := c.BodyParser(in); err != nil {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": "malformed JSON"})
	}
	if err := s.validate.Struct(in); err != nil {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": err.Error()}) // want "validation-422: "
	}
	return c.SendStatus(http.StatusNoContent)
}

type failure struct {
	Code int
	Text string
}

func (f *failure) Error() string { return f.Text }

type handler func(http.ResponseWriter, *http.Request) *failure

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f := h(w, r); f != nil {
		http.Error(w, f.Text, f.Code)
	}
}

func (s *server) returned(w http.ResponseWriter, r *http.Request) *failure {
	var in account
	if err := web.Decode(r, &in); err != nil {
		return &failure{http.StatusBadRequest, "malformed JSON"}
	}
	if in.Age < 18 {
		return &failure{http.StatusBadRequest, "too young"} // want "validation-422: "
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func routes(mux *http.ServeMux, s *server) { mux.Handle("POST /accounts", handler(s.returned)) }
