package readiness200

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"

	"example.com/readiness200/depend"
	"example.com/readiness200/reply"
)

func (s *server) readyzRight(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		w.Header().Set("Retry-After", "5")
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "ready")
}

// 500 keeps requests away as well.
func (s *server) readinessWith500(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The status is chosen first.
func (s *server) readinessChosen(w http.ResponseWriter, r *http.Request) {
	status, said := http.StatusOK, report{Status: "up"}
	if err := depend.All(r.Context(), s.parts); err != nil {
		status, said = http.StatusServiceUnavailable, report{Status: "down"}
	}
	reply.JSON(w, status, said)
}

func (s *server) ginReadiness(c *gin.Context) {
	if err := s.db.PingContext(c.Request.Context()); err != nil {
		c.AbortWithStatus(http.StatusServiceUnavailable)
		return
	}
	c.JSON(http.StatusOK, gin.H{"status": "up"})
}

func (s *server) fiberReadiness(c *fiber.Ctx) error {
	if err := s.queue.Check(nil); err != nil {
		return c.SendStatus(http.StatusServiceUnavailable)
	}
	return c.JSON(fiber.Map{"ready": true})
}
