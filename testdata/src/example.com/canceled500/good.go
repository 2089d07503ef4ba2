// A client that has gone is answered nothing, or 499 for the log.

package canceled500

import (
	"context"
	"errors"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"

	"example.com/canceled500/web"
)

func (s *server) searchRight(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if errors.Is(err, context.Canceled) {
		return // nobody reads it
	}
	if err != nil {
		http.Error(w, "the samples could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, found)
}

func (s *server) searchLogged(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	switch {
	case errors.Is(err, context.Canceled):
		log.Print("the client has gone")
		w.WriteHeader(web.ClientClosed)
	case err != nil:
		http.Error(w, "the samples could not be read", http.StatusInternalServerError)
	default:
		writeJSON(w, found)
	}
}

func (s *server) nextRight(w http.ResponseWriter, r *http.Request) {
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-r.Context().Done():
	}
}

func (s *server) nextTimedOut(w http.ResponseWriter, r *http.Request) {
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-r.Context().Done():
		http.Error(w, "no sample", http.StatusRequestTimeout)
	}
}

func (s *server) ginRight(c *gin.Context) {
	found, err := s.samples.Search(c.Request.Context(), c.Param("sensor"))
	if errors.Is(err, context.Canceled) {
		c.AbortWithStatus(499)
		return
	}
	if err != nil {
		c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"error": "the samples could not be read"})
		return
	}
	c.JSON(http.StatusOK, found)
}

func (s *server) echoRight(c echo.Context) error {
	found, err := s.samples.Search(c.Request().Context(), c.Param("sensor"))
	if errors.Is(err, context.Canceled) {
		return echo.NewHTTPError(http.StatusBadRequest, "canceled")
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, found)
}

func statusRight(err error) int {
	switch {
	case errors.Is(err, context.Canceled):
		return web.ClientClosed
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusGatewayTimeout
	}
	return http.StatusInternalServerError
}

func (s *server) mappedRight(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if err != nil {
		fail(w, statusRight(err), "the samples could not be read")
		return
	}
	writeJSON(w, found)
}
