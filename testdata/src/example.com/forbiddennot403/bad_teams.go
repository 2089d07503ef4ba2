// A store refuses members, by sentinels and types; helpers, mappers and frameworks answer.

package forbiddennot403

import (
	"errors"
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/forbiddennot403/reply"
	"example.com/forbiddennot403/teams"
)

type league struct{ teams *teams.Store }

type memberKey struct{}

func memberOf(r *http.Request) *teams.Member {
	return r.Context().Value(memberKey{}).(*teams.Member)
}

func (l *league) rename(w http.ResponseWriter, r *http.Request) {
	err := l.teams.Rename(r.Context(), memberOf(r), r.PathValue("team"), r.FormValue("name"))
	switch {
	case errors.Is(err, teams.ErrNotFound):
		reply.Fail(w, http.StatusNotFound, "no such team")
	case errors.Is(err, teams.ErrNotOwner):
		reply.Fail(w, http.StatusUnauthorized, "the team is not yours") // want "forbidden-not-403: .*use 403 Forbidden"
	case err != nil:
		reply.Fail(w, http.StatusInternalServerError, "it was not renamed")
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (l *league) disband(w http.ResponseWriter, r *http.Request) {
	if err := l.teams.Disband(r.Context(), memberOf(r), r.PathValue("team")); err != nil {
		reply.Error(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *league) schedule(w http.ResponseWriter, r *http.Request) {
	if err := l.teams.Authorize(memberOf(r), "schedule"); errors.Is(err, teams.ErrAccessDenied) {
		http.Error(w, "access denied", http.StatusInternalServerError) // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *league) promote(w http.ResponseWriter, r *http.Request) {
	if member := memberOf(r); member.Role < teams.Captain {
		reply.Fail(w, http.StatusUnauthorized, "captains only") // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *league) scores(w http.ResponseWriter, r *http.Request) {
	if !memberOf(r).HasScope("scores:write") {
		reply.Fail(w, http.StatusUnauthorized, "scope scores:write is missing") // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	reply.JSON(w, http.StatusOK, "3:1")
}

func (l *league) lineUp(w http.ResponseWriter, r *http.Request) {
	t, err := l.teams.Find(r.PathValue("team"))
	if err != nil {
		reply.Fail(w, http.StatusNotFound, "no such team")
		return
	}
	if t.OwnerID != memberOf(r).ID {
		reply.Fail(w, http.StatusBadRequest, "permission denied") // want "forbidden-not-403: .*use 403 Forbidden"
		return
	}
	reply.JSON(w, http.StatusOK, t)
}

func leagueStatus(err error) int {
	switch {
	case errors.Is(err, teams.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, teams.ErrSessionExpired):
		return http.StatusUnauthorized
	case errors.Is(err, teams.ErrPermission), errors.Is(err, teams.ErrNotOwner):
		return http.StatusUnauthorized // want "forbidden-not-403: .*use 403 Forbidden"
	}
	return http.StatusInternalServerError
}

func (l *league) renameMapped(w http.ResponseWriter, r *http.Request) {
	if err := l.teams.Rename(r.Context(), memberOf(r), r.PathValue("team"), r.FormValue("name")); err != nil {
		reply.Fail(w, leagueStatus(err), "it was not renamed")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func scoped(scope string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if member := memberOf(r); !slices.Contains(member.Scopes, scope) {
			w.WriteHeader(http.StatusUnauthorized) // want "forbidden-not-403: .*use 403 Forbidden"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (l *league) fiberDisband(c *fiber.Ctx) error {
	member := &teams.Member{ID: 7, Role: teams.Guest}
	if err := l.teams.Authorize(member, "disband"); errors.Is(err, teams.ErrAccessDenied) {
		return c.Status(http.StatusUnauthorized).JSON(fiber.Map{"error": "you may not disband it"}) // want "forbidden-not-403: .*use 403 Forbidden"
	}
	return c.SendStatus(http.StatusNoContent)
}

func (l *league) ginPromote(member *teams.Member) gin.HandlerFunc {
	return func(c *gin.Context) {
		if member.Role != teams.Captain {
			c.JSON(http.StatusUnauthorized, gin.H{"error": "captains only"}) // want "forbidden-not-403: .*use 403 Forbidden"
			return
		}
		c.Status(http.StatusNoContent)
	}
}

func (l *league) echoRename(member *teams.Member) echo.HandlerFunc {
	return func(c echo.Context) error {
		t, err := l.teams.Find(c.Param("team"))
		if err != nil {
			return echo.NewHTTPError(http.StatusNotFound, "no such team")
		}
		if t.OwnerID != member.ID {
			return echo.NewHTTPError(http.StatusUnauthorized, "the team is not yours") // want "forbidden-not-403: .*use 403 Forbidden"
		}
		return c.NoContent(http.StatusNoContent)
	}
}
