// The same in handlers of frameworks.

package method405

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/render"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/valyala/fasthttp"
)

func inGin(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.JSON(http.StatusBadRequest, gin.H{"error": "POST only"}) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	c.Status(http.StatusNoContent)
}

func ginSwitch(c *gin.Context) {
	switch c.Request.Method {
	case "GET":
		c.JSON(http.StatusOK, gin.H{"notes": 0})
	case "POST":
		c.Status(http.StatusNoContent)
	default:
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "unknown method"}) // want "method-405: .*use 405 Method Not Allowed"
	}
}

func inEcho(c echo.Context) error {
	if c.Request().Method != http.MethodPost {
		return echo.NewHTTPError(http.StatusBadRequest, "POST only") // want "method-405: .*use 405 Method Not Allowed"
	}
	return c.NoContent(http.StatusNoContent)
}

func echoSwitch(c echo.Context) error {
	switch c.Request().Method {
	case http.MethodGet, http.MethodHead:
		return c.JSON(http.StatusOK, map[string]int{"notes": 0})
	case http.MethodDelete:
		return c.NoContent(http.StatusNoContent)
	}
	return c.JSON(http.StatusInternalServerError, map[string]string{"error": "unknown method"}) // want "method-405: .*use 405 Method Not Allowed"
}

func inFiber(c *fiber.Ctx) error {
	if c.Method() != fiber.MethodPost {
		return c.Status(fiber.StatusBadRequest).JSON(fiber.Map{"error": "POST only"}) // want "method-405: .*use 405 Method Not Allowed"
	}
	return c.SendStatus(http.StatusNoContent)
}

func fiberSwitch(c *fiber.Ctx) error {
	switch c.Method() {
	case fiber.MethodGet:
		return c.JSON(fiber.Map{"notes": 0})
	case fiber.MethodDelete:
		return c.SendStatus(http.StatusNoContent)
	default:
		return fiber.NewError(http.StatusForbidden, "unknown method") // want "method-405: .*use 405 Method Not Allowed"
	}
}

func inFasthttp(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() {
		ctx.Error("POST only", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	ctx.SetStatusCode(http.StatusNoContent)
}

func fasthttpSwitch(ctx *fasthttp.RequestCtx) {
	switch string(ctx.Method()) {
	case "GET":
		ctx.SetBodyString("0 notes")
	case "DELETE":
		ctx.SetStatusCode(http.StatusNoContent)
	default:
		ctx.Error("unknown method", http.StatusForbidden) // want "method-405: .*use 405 Method Not Allowed"
	}
}

func fasthttpBoth(ctx *fasthttp.RequestCtx) {
	if !ctx.IsGet() && !ctx.Request.Header.IsHead() {
		ctx.SetStatusCode(http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	ctx.SetBodyString("0 notes")
}

func inChi(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPatch {
		render.Status(r, http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
		render.JSON(w, r, render.M{"error": "PATCH only"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
