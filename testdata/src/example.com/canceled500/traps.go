// Something ends, and the client is still there, or may be.

package canceled500

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"time"

	"github.com/gofiber/fiber/v2"

	"example.com/canceled500/store"
	"example.com/canceled500/web"
)

// The time is up: the client waits for the answer.
func (s *server) slow(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	found, err := s.samples.Search(ctx, r.PathValue("sensor"))
	if errors.Is(err, context.DeadlineExceeded) {
		http.Error(w, "the search took too long", http.StatusGatewayTimeout)
		return
	}
	if err != nil {
		http.Error(w, "the samples could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, found)
}

// Either of the two: 503 is right for one.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		http.Error(w, "the search was broken off", http.StatusServiceUnavailable)
		return
	}
	if err != nil {
		http.Error(w, "the samples could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, found)
}

// A context of its own, with a limit, ends either way.
func (s *server) waitLimited(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-ctx.Done():
		http.Error(w, "no sample in time", http.StatusGatewayTimeout)
	}
}

// Whether it was the end of the time or of the client does not show.
func (s *server) ended(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	found, err := s.samples.Search(ctx, r.PathValue("sensor"))
	if ctx.Err() != nil {
		web.Unavailable(w, "the search was broken off")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, found)
}

// The service ends before its clients do.
func (s *server) untilEnd(w http.ResponseWriter, r *http.Request) {
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-s.done:
		http.Error(w, "closing", http.StatusServiceUnavailable)
	case <-r.Context().Done():
	}
}

func (s *server) untilContext(w http.ResponseWriter, r *http.Request) {
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-s.ctx.Done():
		http.Error(w, "closing", http.StatusServiceUnavailable)
	}
}

// s.ctx is canceled at shutdown.
func (s *server) background(w http.ResponseWriter, r *http.Request) {
	err := s.samples.Store(s.ctx, store.Sample{Sensor: r.PathValue("sensor")})
	if errors.Is(err, context.Canceled) {
		web.Unavailable(w, "try again")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) closing(w http.ResponseWriter, r *http.Request) {
	err := s.samples.Store(s.ctx, store.Sample{Sensor: r.PathValue("sensor")})
	if errors.Is(err, context.Canceled) {
		http.Error(w, "the server is shutting down", http.StatusServiceUnavailable)
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A timer, which has nothing to do with the client.
func (s *server) timer(w http.ResponseWriter, r *http.Request) {
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-time.After(time.Second):
		http.Error(w, "no sample in time", http.StatusGatewayTimeout)
	}
}

// Any error, that of a client that has gone too.
func (s *server) any(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if err != nil {
		http.Error(w, "the samples could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, found)
}

// A subscription that somebody has canceled is a state, and no client that has gone.
func (s *server) subscription(w http.ResponseWriter, r *http.Request) {
	var canceled bool
	row := s.samples.DB.QueryRow("SELECT canceled FROM subscriptions WHERE id = $1", r.PathValue("id"))
	err := row.Scan(&canceled)
	if errors.Is(err, sql.ErrNoRows) {
		web.Fail(w, http.StatusNotFound, "no such subscription")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	if canceled {
		web.Fail(w, http.StatusConflict, "it has been canceled")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The proxy before us repeats nothing but 503, and needs it on purpose.
func (s *server) proxied(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if errors.Is(err, context.Canceled) {
		web.Unavailable(w, "try again")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, found)
}

// Everything but a client that has gone.
func (s *server) rest(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if err != nil && !errors.Is(err, context.Canceled) {
		web.Internal(w)
		return
	}
	if err == nil {
		writeJSON(w, found)
	}
}

func (s *server) restInFiber(c *fiber.Ctx) error {
	found, err := s.samples.Search(c.UserContext(), c.Params("sensor"))
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return c.Status(fiber.StatusServiceUnavailable).JSON(fiber.Map{"error": "the search took too long"})
	case err != nil:
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": "the samples could not be read"})
	}
	return c.JSON(found)
}

// Others have broken the job off, and whoever asks for its result is still there.
func (s *server) result(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	s.onAbort(cancel)
	found, err := s.samples.Search(ctx, r.PathValue("sensor"))
	if errors.Is(err, context.Canceled) {
		web.Fail(w, http.StatusServiceUnavailable, "the job was broken off")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, found)
}

func (s *server) onAbort(cancel context.CancelFunc) {
	go func() {
		<-s.done
		cancel()
	}()
}
