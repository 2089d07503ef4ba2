// Conflicts that travel through error types, codes of drivers, predicates and helpers.

package conflictnot409

import (
	"database/sql"
	"errors"
	"io/fs"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/conflictnot409/store"
	"example.com/conflictnot409/web"
)

func (s *server) createTeam(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Create(r.Context(), r.PathValue("name"))
	var exists *store.ExistsError
	if errors.As(err, &exists) {
		web.BadRequest(w, "there is a team "+exists.Name) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	created(w, "/teams/"+r.PathValue("name"))
}

func (s *server) renameTeam(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Rename(r.Context(), r.PathValue("name"), r.FormValue("to"), 1)
	switch {
	case errors.Is(err, store.ErrVersionConflict):
		web.Fail(w, http.StatusInternalServerError, "somebody else was faster") // want "conflict-not-409: .*use 409 Conflict"
	case err != nil:
		web.Internal(w)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) teamInFiber(c *fiber.Ctx) error {
	err := s.accounts.Create(c.UserContext(), c.Params("name"))
	if store.IsConflict(err) {
		return fiber.NewError(fiber.StatusBadRequest, "there is such a team") // want "conflict-not-409: .*use 409 Conflict"
	}
	if err != nil {
		return err
	}
	c.Set("Location", "/teams/1")
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"name": c.Params("name")})
}

func (s *server) teamInEcho(c echo.Context) error {
	_, err := s.accounts.DB.Exec("INSERT INTO teams (name) VALUES ($1)", c.Param("name"))
	var violated *pgconn.PgError
	if errors.As(err, &violated) && violated.Code == "23505" {
		return echo.NewHTTPError(http.StatusBadRequest, "there is such a team") // want "conflict-not-409: .*use 409 Conflict"
	}
	if err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

// Members are left: a foreign key points here.
func (s *server) dropTeam(w http.ResponseWriter, r *http.Request) {
	_, err := s.accounts.DB.Exec("DELETE FROM teams WHERE name = $1", chi.URLParam(r, "name"))
	var violated *pgconn.PgError
	if errors.As(err, &violated) && violated.Code == "23503" {
		render.Status(r, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		render.JSON(w, r, render.M{"error": "the team has members"})
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) deleteTeam(w http.ResponseWriter, r *http.Request) {
	_, err := s.accounts.DB.Exec("DELETE FROM teams WHERE name = $1", r.PathValue("name"))
	var violated *pgconn.PgError
	if errors.As(err, &violated) && violated.Code == "23503" {
		web.BadRequest(w, "the team has members") // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// duplicate knows the two errors that a name may run into.
func (s *server) duplicate(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Add(r.Context(), r.PathValue("email"))
	if errors.Is(err, store.ErrEmailTaken) || errors.Is(err, store.ErrTeamExists) {
		web.Fail(w, http.StatusNotFound, "choose another address") // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func teamStatus(err error) (int, string) {
	var exists *store.ExistsError
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return http.StatusNotFound, "no such team"
	case errors.Is(err, store.ErrNameInvalid):
		return http.StatusUnprocessableEntity, "a name has letters only"
	case errors.As(err, &exists):
		return http.StatusBadRequest, "there is such a team" // want "conflict-not-409: .*use 409 Conflict"
	case errors.Is(err, store.ErrVersionConflict):
		return http.StatusInternalServerError, "somebody else was faster" // want "conflict-not-409: .*use 409 Conflict"
	}
	return http.StatusInternalServerError, "something went wrong"
}

func (s *server) postTeam(w http.ResponseWriter, r *http.Request) {
	if err := s.accounts.Create(r.Context(), r.PathValue("name")); err != nil {
		code, text := teamStatus(err)
		web.Fail(w, code, text)
		return
	}
	created(w, "/teams/"+r.PathValue("name"))
}

func (s *server) putTeam(w http.ResponseWriter, r *http.Request) {
	if err := s.accounts.Rename(r.Context(), r.PathValue("name"), r.PathValue("to"), 2); err != nil {
		code, text := teamStatus(err)
		web.Fail(w, code, text)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// removeTeam has members left, which refer to it.
func (s *server) removeTeam(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Remove(r.Context(), r.PathValue("name"))
	if errors.Is(err, store.ErrTeamInUse) {
		web.BadRequest(w, "the team still has members") // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type registry interface {
	Register(name string) error
}

func registered(d registry) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := d.Register(r.PathValue("name"))
		if status.Code(err) == codes.AlreadyExists {
			web.BadRequest(w, "there is such a team") // want "conflict-not-409: .*use 409 Conflict"
			return
		}
		if err != nil {
			web.Fail(w, http.StatusBadGateway, "the directory does not answer")
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// export must not overwrite a file of the same name.
func (s *server) export(w http.ResponseWriter, r *http.Request) {
	_, err := os.Stat("exports/" + r.PathValue("name"))
	if err == nil {
		http.Error(w, "there is already an export of that name", http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if !errors.Is(err, fs.ErrNotExist) {
		web.Internal(w)
		return
	}
	if err := os.WriteFile("exports/"+r.PathValue("name"), nil, 0o600); err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) reserve(w http.ResponseWriter, r *http.Request) {
	if _, taken := s.names[r.PathValue("name")]; taken {
		web.BadRequest(w, "the name is already taken") // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) reopen(w http.ResponseWriter, r *http.Request) {
	team, err := s.accounts.Team(r.Context(), r.PathValue("name"))
	if err != nil {
		code, text := teamStatus(err)
		web.Fail(w, code, text)
		return
	}
	if team.State == "open" {
		web.BadRequest(w, "the team is already open") // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
