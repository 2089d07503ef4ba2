// Package contexts has handlers of frameworks whose context is the request and the response in one.
package contexts

import (
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

type note struct{ Text string }

var notes = map[int]note{}

func routes(g *gin.Engine, e *echo.Echo, f *fiber.App) {
	api := g.Group("/api", authorize)
	api.GET("/notes/:id", show)
	api.POST("/notes", create)
	api.GET("/touch", touch)
	api.GET("/twice", twice)
	old := e.Group("/old")
	old.GET("/notes/:id", find)
	old.POST("/notes", add)
	old.GET("/raw", raw)
	f.Get("/v1/notes/:id", look)
	f.Post("/v1/notes", put)
}

// authorize goes on to the next handler where it answers nothing.
func authorize(c *gin.Context) {
	if c.Request.Header.Get("Authorization") == "" {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "who are you?"}) // → 401 failure because missing or bad credentials (c.Request.Header.Get("Authorization") == "")
		return
	}
	c.Set("user", "x")
}

func show(c *gin.Context) {
	if _, err := strconv.Atoi(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, gin.H{"message": "no number"}) // → GET /api/notes/:id 200 body because malformed input (the error of strconv.Atoi)
		return
	}
	c.JSON(http.StatusOK, note{"milk"}) // → GET /api/notes/:id 200 body
}

func create(c *gin.Context) {
	var in note
	if err := c.BindJSON(&in); err != nil { // → POST /api/notes 400 empty after a failure
		return
	}
	c.Status(http.StatusNoContent) // → POST /api/notes 204 empty
}

func touch(c *gin.Context) {
	c.Set("touched", true) // → GET /api/touch implicit 200 empty
}

// twice sends the later of two statuses, as nothing has gone out before.
func twice(c *gin.Context) {
	c.Status(http.StatusAccepted)
	c.JSON(http.StatusCreated, note{}) // → GET /api/twice 201 body
}

func find(c echo.Context) error {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return err // → GET /old/notes/:id 500 failure because malformed input (the error of strconv.Atoi)
	}
	if _, ok := notes[id]; !ok {
		return echo.ErrNotFound // → GET /old/notes/:id 404 failure because absence (notes[id] is missing)
	}
	return c.JSON(http.StatusOK, note{}) // → GET /old/notes/:id 200 body
}

func add(c echo.Context) error {
	var in note
	if err := c.Bind(&in); err != nil { // → POST /old/notes 400 failure because malformed input (the error of echo.Context.Bind), invalid input (the error of echo.Context.Bind)
		return err
	}
	if in.Text == "" {
		return echo.NewHTTPError(http.StatusUnprocessableEntity, "no text") // → POST /old/notes 422 failure because invalid input (in.Text == "")
	}
	return c.NoContent(http.StatusNoContent) // → POST /old/notes 204 empty
}

func look(c *fiber.Ctx) error {
	if c.Params("id") == "" {
		return fiber.NewError(http.StatusBadRequest, "no id") // → GET /v1/notes/:id 400 failure because malformed input (c.Params("id") == "")
	}
	return c.JSON(note{}) // → GET /v1/notes/:id implicit 200 body
}

func put(c *fiber.Ctx) error {
	var in note
	if err := c.BodyParser(&in); err != nil {
		return c.Status(http.StatusBadRequest).JSON(fiber.Map{"error": err.Error()}) // → POST /v1/notes 400 failure because malformed input (the error of fiber.Ctx.BodyParser), invalid input (the error of fiber.Ctx.BodyParser)
	}
	return c.SendStatus(http.StatusNoContent) // → POST /v1/notes 204 perhaps a body
}

// raw answers by the response that the interface of the context gives.
func raw(c echo.Context) error {
	c.Response().Header().Set("Content-Type", "text/plain")
	c.Response().WriteHeader(http.StatusAccepted) // → GET /old/raw 202 body with Content-Type=text/plain
	_, err := c.Response().Write([]byte("later"))
	return err
}
