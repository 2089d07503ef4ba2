package readiness200

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/readiness200/depend"
	"example.com/readiness200/reply"
)

func (s *server) readyz(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		fmt.Fprintln(w, "not ready") // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	fmt.Fprintln(w, "ready")
}

// The path says what it is, not the name.
func (s *server) internal(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	if err := s.db.PingContext(ctx); err != nil {
		log.Printf("ping: %v", err)
		w.WriteHeader(http.StatusOK) // want "readiness-200: .*use 503 Service Unavailable"
		json.NewEncoder(w).Encode(map[string]bool{"ready": false})
		return
	}
	json.NewEncoder(w).Encode(map[string]bool{"ready": true})
}

func (s *server) whole(w http.ResponseWriter, r *http.Request) {
	if err := depend.All(r.Context(), s.parts); err != nil {
		reply.JSON(w, http.StatusOK, report{Status: "down"}) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	reply.JSON(w, http.StatusOK, report{Status: "up"})
}

// It only logs: net/http answers 200.
func (s *server) dash(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		log.Printf("queue: %v", err)
		return // want "readiness-200: .*use 503 Service Unavailable"
	}
	w.WriteHeader(http.StatusOK)
}

func (s *server) readinessHandler(w http.ResponseWriter, r *http.Request) {
	err := s.replica.Check(r.Context())
	var lag *depend.LagError
	if errors.As(err, &lag) {
		reply.JSON(w, http.StatusAccepted, map[string]string{"error": "the replica is behind"}) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	if err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) handleReady(w http.ResponseWriter, r *http.Request) {
	switch err := depend.All(r.Context(), s.parts); {
	case errors.Is(err, depend.ErrMigrating):
		fmt.Fprintln(w, "migrating") // want "readiness-200: .*use 503 Service Unavailable"
	case err != nil:
		http.Error(w, "not ready", http.StatusServiceUnavailable)
	default:
		fmt.Fprintln(w, "ready")
	}
}

// readinessStatus maps what the parts say.
func readinessStatus(err error) int {
	if errors.Is(err, depend.ErrConnection) {
		return http.StatusOK // want "readiness-200: .*use 503 Service Unavailable"
	}
	return http.StatusServiceUnavailable
}

func (s *server) readinessMapped(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		reply.JSON(w, readinessStatus(err), report{Status: "down"})
		return
	}
	reply.JSON(w, http.StatusOK, report{Status: "up"})
}

func (s *server) ginProbe(c *gin.Context) {
	if err := s.db.PingContext(c.Request.Context()); err != nil {
		c.JSON(http.StatusOK, gin.H{"error": "the database does not answer"}) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	c.JSON(http.StatusOK, gin.H{"status": "up"})
}

func (s *server) ginHealthReady(c *gin.Context) {
	if err := s.queue.Check(c.Request.Context()); err != nil {
		c.JSON(http.StatusOK, gin.H{"queue": "down"}) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	c.JSON(http.StatusOK, gin.H{"queue": "up"})
}

func (s *server) echoProbe(c echo.Context) error {
	if err := s.db.Ping(); err != nil {
		return c.JSON(http.StatusOK, map[string]bool{"ready": false}) // want "readiness-200: .*use 503 Service Unavailable"
	}
	return c.JSON(http.StatusOK, map[string]bool{"ready": true})
}

func (s *server) fiberProbe(c *fiber.Ctx) error {
	if err := s.db.Ping(); err != nil {
		return c.JSON(fiber.Map{"ready": false}) // want "readiness-200: .*use 503 Service Unavailable"
	}
	return c.JSON(fiber.Map{"ready": true})
}

func (s *server) muxProbe(w http.ResponseWriter, r *http.Request) {
	if err := s.replica.Check(r.Context()); err != nil {
		w.Write([]byte("behind")) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	w.Write([]byte("ready"))
}

// No error, a flag: the load balancer goes on sending requests to a service that is about to end.
func (s *server) readyCheck(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		reply.JSON(w, http.StatusOK, map[string]string{"error": "shutting down"}) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The flag says no, and so does the text.
func (s *server) getReady(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		fmt.Fprintln(w, "draining") // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	fmt.Fprintln(w, "ready")
}

func (s *server) readyEndpoint(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		reply.JSON(w, http.StatusOK, report{Status: "not ready"}) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	reply.JSON(w, http.StatusOK, report{Status: "ready"})
}

// Nothing is said at all.
func (s *server) readyProbe(w http.ResponseWriter, r *http.Request) {
	if err := s.replica.Check(r.Context()); err != nil {
		w.WriteHeader(http.StatusNoContent) // want "readiness-200: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusOK)
}
