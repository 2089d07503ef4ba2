// The same mistakes in handlers of frameworks.

package notfoundnot404

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"gorm.io/gorm"

	"example.com/notfoundnot404/store"
)

type folderAPI struct {
	folders *store.Folders
	notes   *store.Notes
	db      *gorm.DB
}

func (a *folderAPI) inFiber(c *fiber.Ctx) error {
	folder, err := a.folders.Folder(c.Params("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": "no such folder"}) // want "not-found-not-404: .*use 404 Not Found"
	}
	if err != nil {
		return err
	}
	return c.JSON(folder)
}

func (a *folderAPI) errorInFiber(c *fiber.Ctx) error {
	folder, err := a.folders.Folder(c.Params("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		return fiber.NewError(fiber.StatusInternalServerError, "no such folder") // want "not-found-not-404: .*use 404 Not Found"
	}
	if err != nil {
		return err
	}
	return c.JSON(folder)
}

func (a *folderAPI) inChi(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(chi.URLParam(r, "name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		render.Status(r, http.StatusUnprocessableEntity) // want "not-found-not-404: .*use 404 Not Found"
		render.JSON(w, r, render.M{"error": "no such folder"})
		return
	}
	if err != nil {
		http.Error(w, "the folder could not be read", http.StatusInternalServerError)
		return
	}
	render.JSON(w, r, folder)
}

func (a *folderAPI) inMux(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	folder := a.folders.Lookup(vars["name"])
	if folder == nil {
		http.Error(w, "folder not found", http.StatusBadRequest) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	writeJSON(w, folder)
}

func (a *folderAPI) row(c *gin.Context) {
	var folder store.Folder
	if err := a.db.First(&folder, "name = ?", c.Param("name")).Error; err != nil {
		if errors.Is(err, gorm.ErrRecordNotFound) {
			c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"message": "folder does not exist"}) // want "not-found-not-404: .*use 404 Not Found"
			return
		}
		c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"message": "the folder could not be read"})
		return
	}
	c.JSON(http.StatusOK, folder)
}

func (a *folderAPI) inEcho(c echo.Context) error {
	tag, err := a.notes.Tag(c.Request().Context(), c.Param("id"))
	var missing *store.MissingError
	switch {
	case errors.As(err, &missing):
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": missing.Error()}) // want "not-found-not-404: .*use 404 Not Found"
	case err != nil:
		return err
	}
	return c.JSON(http.StatusOK, tag)
}

type remote interface {
	Folder(name string) (store.Folder, error)
}

func proxied(upstream remote) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		folder, err := upstream.Folder(r.PathValue("name"))
		switch status.Code(err) {
		case codes.OK:
			writeJSON(w, folder)
		case codes.NotFound:
			fail(w, http.StatusInternalServerError, "there is no such folder") // want "not-found-not-404: .*use 404 Not Found"
		default:
			fail(w, http.StatusBadGateway, "the folders cannot be reached")
		}
	}
}
