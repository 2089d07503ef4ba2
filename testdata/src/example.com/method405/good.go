package method405

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/valyala/fasthttp"

	"example.com/method405/web"
)

func right(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "POST only", http.StatusMethodNotAllowed)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func nowhere(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodTrace {
		w.WriteHeader(http.StatusNotImplemented)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func unseen(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	if !web.RequireMethod(w, r, http.MethodPost) {
		return
	}
	s.add(w, r)
}

func (s *server) helpedByList(w http.ResponseWriter, r *http.Request) {
	if web.OneOf(w, r, http.MethodGet, http.MethodHead) {
		s.list(w)
	}
}

func (s *server) rightSwitch(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		s.list(w)
	case http.MethodOptions:
		w.Header().Set("Allow", "GET, OPTIONS")
		w.WriteHeader(http.StatusNoContent)
	case http.MethodPut, http.MethodPatch:
		w.WriteHeader(http.StatusNotImplemented)
	default:
		w.Header().Set("Allow", "GET, OPTIONS")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func ginRight(c *gin.Context) {
	if c.Request.Method != http.MethodPost {
		c.Header("Allow", http.MethodPost)
		c.JSON(http.StatusMethodNotAllowed, gin.H{"error": "POST only"})
		return
	}
	c.Status(http.StatusNoContent)
}

func echoRight(c echo.Context) error {
	if c.Request().Method != http.MethodPost {
		return echo.NewHTTPError(http.StatusMethodNotAllowed, "POST only")
	}
	return c.NoContent(http.StatusNoContent)
}

func fiberRight(c *fiber.Ctx) error {
	if c.Method() != fiber.MethodPost {
		return c.SendStatus(fiber.StatusMethodNotAllowed)
	}
	return c.SendStatus(http.StatusNoContent)
}

func fasthttpRight(ctx *fasthttp.RequestCtx) {
	if !ctx.IsPost() {
		ctx.Error("POST only", fasthttp.StatusMethodNotAllowed)
		return
	}
	ctx.SetStatusCode(http.StatusNoContent)
}
