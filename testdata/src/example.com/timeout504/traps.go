// Times that are over, and are no timeout of the server's.

package timeout504

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"

	"example.com/timeout504/store"
	"example.com/timeout504/web"
)

// The session has ended, not the server's patience.
func (s *server) session(w http.ResponseWriter, r *http.Request) {
	err := s.reports.HandIn(r.FormValue("text"))
	if errors.Is(err, store.ErrSessionTimeout) {
		http.Error(w, "sign in again", http.StatusUnauthorized)
		return
	}
	if errors.Is(err, store.ErrDeadlinePassed) {
		http.Error(w, "it is too late to hand anything in", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) late(c *gin.Context) {
	if err := s.reports.HandIn(c.Param("text")); errors.Is(err, store.ErrDeadlinePassed) {
		c.JSON(http.StatusConflict, gin.H{"error": "it is too late to hand anything in"})
		return
	}
	c.Status(http.StatusNoContent)
}

func deadline(w http.ResponseWriter, r *http.Request) {
	end := time.Date(2031, time.May, 1, 0, 0, 0, 0, time.UTC)
	if time.Now().After(end) {
		http.Error(w, "it is too late to hand anything in", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A poll that ends without news.
func (s *server) poll(w http.ResponseWriter, r *http.Request) {
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-time.After(30 * time.Second):
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) pollOld(w http.ResponseWriter, r *http.Request) {
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-time.After(30 * time.Second):
		http.Error(w, "nothing new", http.StatusNotFound)
	}
}

// The timer fires for the next reading, and what fails then is the reading.
func (s *server) ticked(w http.ResponseWriter, r *http.Request) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-ticker.C:
		http.Error(w, "no sum", http.StatusInternalServerError)
	}
}

// Any error, a timeout among them.
func (s *server) any(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Slow(r.Context(), r.PathValue("year"))
	if err != nil {
		web.Internal(w, err)
		return
	}
	fmt.Fprint(w, sum)
}

// Everything but a timeout.
func (s *server) rest(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	if err != nil && !errors.Is(err, context.DeadlineExceeded) {
		web.Internal(w, err)
		return
	}
	fmt.Fprint(w, sum)
}

// It is asked again, and what fails then is something else.
func (s *server) again(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		sum, err = s.reports.Sum(context.WithoutCancel(r.Context()), r.PathValue("year"))
		if err != nil {
			web.Internal(w, err)
			return
		}
	}
	fmt.Fprint(w, sum)
}

// The first version answers 500 on purpose: its clients know no other failure.
func (s *server) first(w http.ResponseWriter, r *http.Request) {
	sum, err := s.reports.Sum(r.Context(), r.PathValue("year"))
	if errors.Is(err, context.DeadlineExceeded) {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	fmt.Fprint(w, sum)
}

// A client that does not wait is none, either.
func (s *server) gone(w http.ResponseWriter, r *http.Request) {
	select {
	case n := <-s.done:
		fmt.Fprint(w, n)
	case <-r.Context().Done():
		w.WriteHeader(499)
	}
}

// Why the context ended is not known: somebody may have stopped it.
func (s *server) stopped(ctx context.Context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case n := <-s.done:
			fmt.Fprint(w, n)
		case <-ctx.Done():
			http.Error(w, "it did not finish", http.StatusInternalServerError)
		}
	}
}
