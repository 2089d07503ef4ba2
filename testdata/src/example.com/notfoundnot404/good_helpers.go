// Absence that helpers and frameworks answer as such.

package notfoundnot404

import (
	"database/sql"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/notfoundnot404/store"
	"example.com/notfoundnot404/web"
)

func (a *folderAPI) predicateRight(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.PathValue("name"))
	switch {
	case store.IsNotFound(err):
		web.NotFound(w, "folder")
	case err != nil:
		web.Internal(w)
	default:
		writeJSON(w, folder)
	}
}

func (a *folderAPI) fiberRight(c *fiber.Ctx) error {
	folder, err := a.folders.Folder(c.Params("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		return fiber.NewError(fiber.StatusNotFound, "no such folder")
	}
	if err != nil {
		return err
	}
	return c.JSON(folder)
}

func (a *folderAPI) echoRight(c echo.Context) error {
	folder := a.folders.Lookup(c.Param("name"))
	if folder == nil {
		return echo.ErrNotFound
	}
	return c.JSON(http.StatusOK, folder)
}

func (a *folderAPI) ginForbidden(c *gin.Context) {
	folder := a.folders.Lookup(c.Param("name"))
	if folder == nil {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "not one of your folders"})
		return
	}
	c.JSON(http.StatusOK, folder)
}

// empty has nothing to list, which is no failure.
func (a *folderAPI) empty(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.PathValue("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		writeJSON(w, []store.Note{})
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, folder.Notes)
}

type answer struct {
	status int
	text   string
}

func answerFor(err error) answer {
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return answer{http.StatusNotFound, "no such folder"}
	default:
		return answer{http.StatusInternalServerError, "something went wrong"}
	}
}

func (a *folderAPI) count(w http.ResponseWriter, r *http.Request) {
	var notes int
	if err := a.notes.DB.QueryRow("SELECT notes FROM counts WHERE folder = $1", r.PathValue("name")).Scan(&notes); err != nil {
		answered := answerFor(err)
		web.Fail(w, answered.status, answered.text)
		return
	}
	writeJSON(w, notes)
}
