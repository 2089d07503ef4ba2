package forbiddennot403

import (
	"errors"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"example.com/forbiddennot403/reply"
	"example.com/forbiddennot403/teams"
)

func (l *league) renameRight(w http.ResponseWriter, r *http.Request) {
	err := l.teams.Rename(r.Context(), memberOf(r), r.PathValue("team"), r.FormValue("name"))
	switch {
	case errors.Is(err, teams.ErrNotFound):
		reply.Fail(w, http.StatusNotFound, "no such team")
	case errors.Is(err, teams.ErrNotOwner):
		reply.Fail(w, http.StatusForbidden, "the team is not yours")
	case err != nil:
		reply.Fail(w, http.StatusInternalServerError, "it was not renamed")
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (l *league) fiberDisbandRight(c *fiber.Ctx) error {
	if err := l.teams.Authorize(&teams.Member{}, "disband"); errors.Is(err, teams.ErrAccessDenied) {
		return fiber.NewError(http.StatusForbidden, "you may not disband it")
	}
	return c.SendStatus(http.StatusNoContent)
}

func (l *league) toTheTeams(w http.ResponseWriter, r *http.Request) {
	if member := memberOf(r); member.Role < teams.Captain {
		http.Redirect(w, r, "/teams", http.StatusSeeOther)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
