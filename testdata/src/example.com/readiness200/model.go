// Package readiness200 is a service for orders: a load balancer asks it whether it can serve, and is told yes.
package readiness200

import (
	"context"
	"database/sql"
	"net/http"
	"sync/atomic"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"

	"example.com/readiness200/depend"
)

type server struct {
	db       *sql.DB
	queue    *depend.Queue
	replica  *depend.Replica
	parts    map[string]depend.Checker
	draining atomic.Bool
}

type report struct {
	Status string            `json:"status"`
	Parts  map[string]string `json:"parts,omitempty"`
}

func (s *server) check(ctx context.Context) report {
	parts := map[string]string{}
	for name, part := range s.parts {
		parts[name] = "up"
		if part.Check(ctx) != nil {
			parts[name] = "down"
		}
	}
	return report{Status: "checked", Parts: parts}
}

func (s *server) routes() http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /readyz", s.readyz)
	m.HandleFunc("GET /internal/ready", s.internal)
	m.HandleFunc("/readiness", s.whole)
	m.HandleFunc("GET /-/ready", s.dash)
	m.HandleFunc("GET /healthz", s.healthz)
	m.HandleFunc("GET /livez", s.livez)
	m.HandleFunc("POST /orders/{id}/ready", s.packed)
	m.HandleFunc("GET /orders/{id}/ready", s.isPacked)
	m.HandleFunc("GET /probes/ready", func(w http.ResponseWriter, r *http.Request) {
		if err := s.queue.Check(r.Context()); err != nil {
			w.Write([]byte("the queue is closed")) // want "readiness-200: .*use 503 Service Unavailable"
			return
		}
		w.Write([]byte("ready"))
	})
	return m
}

func (s *server) others(g *gin.Engine, e *echo.Echo, f *fiber.App, m *mux.Router) {
	g.GET("/readyz", s.ginProbe)
	g.GET("/health/ready", s.ginHealthReady)
	e.Group("/probes").GET("/readiness", s.echoProbe)
	f.Get("/ready", s.fiberProbe)
	m.HandleFunc("/ready", s.muxProbe).Methods(http.MethodGet)
}
