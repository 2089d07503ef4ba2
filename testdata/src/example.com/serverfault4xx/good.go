// The right status for each cause, and those that are right too.

package serverfault4xx

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"example.com/serverfault4xx/store"
	"example.com/serverfault4xx/web"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func (s *server) goodFinish(w http.ResponseWriter, r *http.Request) {
	if err := s.jobs.Finish(r.Context(), jobID(r)); err != nil {
		http.Error(w, "could not be saved", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) goodList(w http.ResponseWriter, r *http.Request) {
	jobs, err := s.jobs.List(r.Context())
	if err != nil {
		web.Internal(w, err)
		return
	}
	web.JSON(w, http.StatusOK, jobs)
}

func (s *server) goodBusy(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Query("SELECT 1"); err != nil {
		w.Header().Set("Retry-After", "10")
		web.Error(w, http.StatusServiceUnavailable, "come back later")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) goodFull(w http.ResponseWriter, r *http.Request) {
	if err := os.WriteFile(filepath.Join(s.dir, "notes"), []byte(r.FormValue("notes")), 0o600); err != nil {
		web.Error(w, http.StatusInsufficientStorage, "the disk is full")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) goodPrice(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/latest")
	if err != nil {
		web.Error(w, http.StatusBadGateway, "no prices today")
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) goodSlow(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/latest")
	if err != nil {
		web.Error(w, http.StatusGatewayTimeout, "no prices today")
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) goodFind(w http.ResponseWriter, r *http.Request) {
	job, err := s.jobs.Find(r.Context(), jobID(r))
	switch {
	case errors.Is(err, store.ErrNoJob):
		web.Error(w, http.StatusNotFound, "no such job")
	case err != nil:
		web.Internal(w, err)
	default:
		web.JSON(w, http.StatusOK, job)
	}
}

func (s *server) goodGin(c *gin.Context) {
	if err := s.jobs.Finish(c.Request.Context(), 1); err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "the job goes on"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) goodEcho(c echo.Context) error {
	if err := s.jobs.Finish(context.Background(), 1); err != nil {
		return fmt.Errorf("finish: %w", err)
	}
	return c.NoContent(http.StatusNoContent)
}

// goodStatusOf knows the client's mistakes; all else is the server's.
func goodStatusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNoJob):
		return http.StatusNotFound
	case errors.Is(err, store.ErrBusy):
		return http.StatusConflict
	}
	return http.StatusInternalServerError
}

func (s *server) goodStart(w http.ResponseWriter, r *http.Request) {
	if err := s.jobs.Start(r.Context(), jobID(r)); err != nil {
		http.Error(w, err.Error(), goodStatusOf(err))
		return
	}
	w.WriteHeader(http.StatusAccepted)
}
