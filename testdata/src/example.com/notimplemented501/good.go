package notimplemented501

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/notimplemented501/store"
	"example.com/notimplemented501/web"
)

func right(w http.ResponseWriter, r *http.Request) {
	if err := snapshot(r.FormValue("of")); errors.Is(err, errNotImplemented) {
		http.Error(w, "no snapshots here", http.StatusNotImplemented)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func hidden(w http.ResponseWriter, r *http.Request) {
	if err := snapshot(r.FormValue("of")); errors.Is(err, errNotImplemented) {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One answer for what cannot be done yet and for what failed.
func either(restore func(string) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := restore(r.FormValue("of")); err != nil {
			http.Error(w, "that was not restored", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func stubRight(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "not implemented", http.StatusNotImplemented)
}

func stubHelped(w http.ResponseWriter, r *http.Request) { web.NotImplemented(w) }

func (s *server) mappedRight(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Restore(r.Context(), r.PathValue("of")); err != nil {
		web.Fail(w, web.Status(err), "nothing was restored")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) notAllowed(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Compact(r.Context()); errors.Is(err, store.ErrUnsupported) {
		w.Header().Set("Allow", "GET")
		web.Fail(w, http.StatusMethodNotAllowed, "this store stays as it is")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func ginRight(c *gin.Context) {
	c.JSON(http.StatusNotImplemented, gin.H{"error": "not implemented"})
}

func (s *server) echoRight(c echo.Context) error {
	if err := s.memory.Compact(c.Request().Context()); errors.Is(err, store.ErrUnsupported) {
		return echo.NewHTTPError(http.StatusNotImplemented, "this store stays as it is")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	if err := s.memory.Restore(c.UserContext(), c.Params("of")); errors.Is(err, store.ErrNotImplemented) {
		return fiber.NewError(fiber.StatusNotImplemented, "nothing can be restored yet")
	}
	return c.SendStatus(http.StatusNoContent)
}
