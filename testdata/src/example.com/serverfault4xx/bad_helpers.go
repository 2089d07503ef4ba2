// The failing call or the answer is in another function or package: helpers, a mapper, frameworks.

package serverfault4xx

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"

	"example.com/serverfault4xx/store"
	"example.com/serverfault4xx/web"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func (s *server) finishStored(w http.ResponseWriter, r *http.Request) {
	if err := s.jobs.Finish(r.Context(), jobID(r)); err != nil {
		web.Error(w, http.StatusBadRequest, "the job goes on") // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) listStored(w http.ResponseWriter, r *http.Request) {
	jobs, err := s.jobs.List(r.Context())
	if err != nil {
		web.Bad(w, err) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	web.JSON(w, http.StatusOK, jobs)
}

func (s *server) export(w http.ResponseWriter, r *http.Request) {
	job, err := s.jobs.Find(r.Context(), jobID(r))
	if errors.Is(err, store.ErrNoJob) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "bad job", http.StatusBadRequest) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	if err := store.Export(job, "job.json"); err != nil {
		http.Error(w, "bad job", http.StatusUnprocessableEntity) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) start(w http.ResponseWriter, r *http.Request) {
	err := s.jobs.Start(r.Context(), jobID(r))
	switch {
	case err == nil:
		w.WriteHeader(http.StatusAccepted)
	case errors.Is(err, store.ErrBusy):
		web.Error(w, http.StatusConflict, "the job runs already")
	default:
		web.Error(w, http.StatusNotAcceptable, "the job was not started") // want "server-fault-4xx: .*use 500 Internal Server Error"
	}
}

func (s *server) count(w http.ResponseWriter, r *http.Request) {
	n, err := s.jobs.Count(r.Context())
	if err != nil {
		web.Bad(w, err) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	web.JSON(w, http.StatusOK, n)
}

// prepare reads nothing of the request.
func (s *server) prepare(ctx context.Context) error {
	if err := os.RemoveAll(s.dir); err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	if err := os.Mkdir(s.dir, 0o700); err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	_, err := s.db.ExecContext(ctx, "DELETE FROM runs")
	return err
}

func (s *server) reset(w http.ResponseWriter, r *http.Request) {
	if err := s.prepare(r.Context()); err != nil {
		web.Error(w, http.StatusPreconditionFailed, err.Error()) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) listGin(c *gin.Context) {
	jobs, err := s.jobs.List(c.Request.Context())
	if err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": err.Error()}) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	c.JSON(http.StatusOK, jobs)
}

func (s *server) listEcho(c echo.Context) error {
	jobs, err := s.jobs.List(context.Background())
	if err != nil {
		return echo.NewHTTPError(http.StatusNotFound, "no jobs") // want "server-fault-4xx: .*use 500 Internal Server Error"
	}
	return c.JSON(http.StatusOK, jobs)
}

func (s *server) listFiber(c *fiber.Ctx) error {
	jobs, err := s.jobs.List(context.Background())
	if err != nil {
		return c.Status(400).JSON(fiber.Map{"error": err.Error()}) // want "server-fault-4xx: .*use 500 Internal Server Error"
	}
	return c.JSON(jobs)
}

func (s *server) finishFiber(c *fiber.Ctx) error {
	if err := s.jobs.Finish(context.Background(), 1); err != nil {
		return fiber.NewError(http.StatusConflict, "the job goes on") // want "server-fault-4xx: .*use 500 Internal Server Error"
	}
	return c.SendStatus(http.StatusNoContent)
}

// statusOf knows no 500.
func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNoJob):
		return http.StatusNotFound
	case errors.Is(err, store.ErrBusy):
		return http.StatusConflict
	}
	return http.StatusBadRequest
}

func (s *server) finishMapped(w http.ResponseWriter, r *http.Request) {
	if err := s.jobs.Finish(r.Context(), jobID(r)); err != nil {
		http.Error(w, err.Error(), statusOf(err)) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) encode(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	data, err := json.Marshal(s.dir)
	if err != nil {
		status = http.StatusBadRequest // want "server-fault-4xx: .*use 500 Internal Server Error"
		data = []byte(`{"error": "no settings"}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write(data)
}
