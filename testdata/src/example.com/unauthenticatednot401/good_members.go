package unauthenticatednot401

import (
	"errors"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"example.com/unauthenticatednot401/members"
	"example.com/unauthenticatednot401/web"
)

func (c *club) cardRight(w http.ResponseWriter, r *http.Request) {
	m, err := c.members.ByToken(r.Context(), bearerOf(r))
	if errors.Is(err, members.ErrTokenExpired) {
		w.Header().Set("WWW-Authenticate", `Bearer error="invalid_token"`)
		web.Fail(w, http.StatusUnauthorized, "the token has expired")
		return
	}
	if err != nil {
		web.Fail(w, http.StatusUnauthorized, "the token does not hold")
		return
	}
	w.Write([]byte(m.Email))
}

func (c *club) throughProxy(w http.ResponseWriter, r *http.Request) {
	if _, err := c.members.Machine(r.Header.Get("Proxy-Authorization")); errors.Is(err, members.ErrInvalidAPIKey) {
		w.Header().Set("Proxy-Authenticate", "Basic")
		w.WriteHeader(http.StatusProxyAuthRequired)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (c *club) fiberLogInRight(ctx *fiber.Ctx) error {
	if _, err := c.members.Login(ctx.Params("email"), ctx.Params("word")); errors.Is(err, members.ErrWrongPassword) {
		return fiber.NewError(http.StatusUnauthorized, "name and password do not go together")
	}
	return ctx.SendStatus(http.StatusNoContent)
}
