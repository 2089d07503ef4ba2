// The store says who is not let in, by sentinels and types; helpers, mappers and frameworks answer.

package unauthenticatednot401

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/unauthenticatednot401/members"
	"example.com/unauthenticatednot401/web"
)

type club struct{ members *members.Store }

type memberKey struct{}

func bearerOf(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func (c *club) card(w http.ResponseWriter, r *http.Request) {
	m, err := c.members.ByToken(r.Context(), bearerOf(r))
	if errors.Is(err, members.ErrTokenExpired) {
		web.Fail(w, http.StatusBadRequest, "the token has expired") // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if err != nil {
		web.Fail(w, http.StatusUnauthorized, "the token does not hold")
		return
	}
	w.Write([]byte(m.Email))
}

func (c *club) badge(w http.ResponseWriter, r *http.Request) {
	m, err := c.members.ByToken(r.Context(), bearerOf(r))
	var invalid *members.InvalidTokenError
	if errors.As(err, &invalid) {
		web.Fail(w, http.StatusForbidden, invalid.Reason) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if err != nil {
		web.Fail(w, http.StatusUnauthorized, "sign in again")
		return
	}
	w.Write([]byte(m.Email))
}

func (c *club) logIn(w http.ResponseWriter, r *http.Request) {
	m, err := c.members.Login(r.FormValue("email"), r.FormValue("password"))
	if errors.Is(err, members.ErrWrongPassword) {
		http.Error(w, "name and password do not go together", http.StatusUnprocessableEntity) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if err != nil {
		http.Error(w, "try again later", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(m.Email))
}

// A token that does not hold is no matter of what is to be deleted.
func (c *club) deleteCard(w http.ResponseWriter, r *http.Request) {
	if _, err := c.members.ByToken(r.Context(), bearerOf(r)); errors.Is(err, members.ErrTokenExpired) {
		http.Error(w, "the token has expired", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func memberStatus(err error) int {
	switch {
	case err == nil:
		return http.StatusOK
	case errors.Is(err, members.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, members.ErrTokenExpired), errors.Is(err, members.ErrInvalidAPIKey):
		return http.StatusForbidden // want "unauthenticated-not-401: .*use 401 Unauthorized"
	case errors.Is(err, members.ErrPaused):
		return http.StatusForbidden
	}
	return http.StatusInternalServerError
}

func (c *club) turnstile(w http.ResponseWriter, r *http.Request) {
	name, err := c.members.Machine(r.Header.Get("X-API-Key"))
	if err != nil {
		web.Fail(w, memberStatus(err), "closed")
		return
	}
	w.Write([]byte(name))
}

func (c *club) join(w http.ResponseWriter, r *http.Request) {
	m, _ := r.Context().Value(memberKey{}).(*members.Member)
	if err := c.members.Join(m, r.PathValue("group")); err != nil {
		web.Error(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (c *club) known(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := r.Header.Get("Authorization")
		if header == "" {
			web.Fail(w, http.StatusBadRequest, "a token, please") // want "unauthenticated-not-401: .*use 401 Unauthorized"
			return
		}
		m, err := c.members.ByToken(r.Context(), header)
		if err != nil {
			web.Fail(w, http.StatusUnauthorized, "sign in again")
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), memberKey{}, m)))
	})
}

func (c *club) cookie(w http.ResponseWriter, r *http.Request) {
	session, err := r.Cookie("session")
	if errors.Is(err, http.ErrNoCookie) {
		http.Error(w, "sign in first", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if err != nil {
		http.Error(w, "this is no cookie", http.StatusBadRequest)
		return
	}
	w.Write([]byte(session.Value))
}

func (c *club) ginMember(g *gin.Context) {
	m, err := c.members.ByToken(g.Request.Context(), bearerOf(g.Request))
	if errors.Is(err, members.ErrTokenExpired) {
		g.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "the token has expired"}) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if err != nil {
		g.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "sign in again"})
		return
	}
	g.Set("member", m)
	g.Next()
}

func (c *club) fiberLogIn(ctx *fiber.Ctx) error {
	var in struct{ Email, Password string }
	if err := ctx.BodyParser(&in); err != nil {
		return fiber.NewError(http.StatusBadRequest, "this is no JSON")
	}
	m, err := c.members.Login(in.Email, in.Password)
	if errors.Is(err, members.ErrWrongPassword) {
		return ctx.Status(http.StatusBadRequest).JSON(fiber.Map{"error": "name and password do not go together"}) // want "unauthenticated-not-401: .*use 401 Unauthorized"
	}
	if err != nil {
		return err
	}
	return ctx.JSON(m.Email)
}

func (c *club) echoMachine(ctx echo.Context) error {
	name, err := c.members.Machine(ctx.QueryParam("key"))
	switch {
	case errors.Is(err, members.ErrInvalidAPIKey):
		return ctx.JSON(http.StatusUnprocessableEntity, map[string]string{"error": "no machine has this key"}) // want "unauthenticated-not-401: .*use 401 Unauthorized"
	case err != nil:
		return err
	}
	return ctx.JSON(http.StatusOK, name)
}
