package ignoredinput

import (
	"fmt"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/ignoredinput/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		http.Error(w, "page is not a number", http.StatusBadRequest)
		return
	}
	list, err := s.items.List(r.Context(), page)
	if err != nil {
		http.Error(w, "no items", http.StatusInternalServerError)
		return
	}
	web.JSON(w, list)
}

func (s *server) ginRight(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.JSON(http.StatusOK, s.names[id])
}

func (s *server) echoRight(c echo.Context) error {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, "id is not a number")
	}
	return c.JSON(http.StatusOK, s.names[id])
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	id, err := strconv.Atoi(c.Params("id"))
	if err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "id is not a number")
	}
	return c.JSON(s.names[id])
}

// An error that chooses a default is looked at.
func (s *server) defaulted(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		page = 1
	}
	fmt.Fprint(w, page)
}

// What does not come from the request is not the client's.
func (s *server) quota(w http.ResponseWriter, r *http.Request) {
	quota, _ := strconv.Atoi(os.Getenv("QUOTA"))
	started, _ := time.Parse(time.RFC3339, os.Getenv("STARTED"))
	fmt.Fprint(w, quota*2, started)
}
