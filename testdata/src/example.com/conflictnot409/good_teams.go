// Conflicts of teams that are answered as such.

package conflictnot409

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"gorm.io/gorm"

	"example.com/conflictnot409/store"
	"example.com/conflictnot409/web"
)

func (s *server) createTeamRight(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Create(r.Context(), r.PathValue("name"))
	var exists *store.ExistsError
	if errors.As(err, &exists) {
		web.Fail(w, http.StatusConflict, "there is a team "+exists.Name)
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	created(w, "/teams/"+r.PathValue("name"))
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	err := s.accounts.Create(c.UserContext(), c.Params("name"))
	if store.IsConflict(err) {
		return c.Status(fiber.StatusConflict).JSON(fiber.Map{"error": "there is such a team"})
	}
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"name": c.Params("name")})
}

func (s *server) echoRight(c echo.Context) error {
	err := s.accounts.Rename(c.Request().Context(), c.Param("name"), c.QueryParam("to"), 1)
	switch {
	case errors.Is(err, store.ErrVersionConflict):
		return c.JSON(http.StatusPreconditionFailed, map[string]string{"error": "somebody else was faster"})
	case err != nil:
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

// unconditional has no version to compare.
func (s *server) unconditional(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Rename(r.Context(), r.PathValue("name"), r.PathValue("to"), 0)
	if errors.Is(err, store.ErrVersionConflict) {
		web.Fail(w, http.StatusPreconditionRequired, "send If-Match")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func ginRight(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		switch err := db.Create(&account{Email: c.Param("email")}).Error; {
		case errors.Is(err, gorm.ErrDuplicatedKey):
			c.JSON(http.StatusConflict, gin.H{"error": "this address is taken"})
		case err != nil:
			c.JSON(http.StatusInternalServerError, gin.H{"error": "the account could not be stored"})
		default:
			c.Header("Location", "/accounts/1")
			c.JSON(http.StatusCreated, gin.H{"email": c.Param("email")})
		}
	}
}
