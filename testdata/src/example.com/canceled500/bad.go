// The client has gone, and the server is said to have failed.

package canceled500

import (
	"context"
	"errors"
	"log"
	"net/http"

	"example.com/canceled500/store"
	"example.com/canceled500/web"
)

func (s *server) search(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if errors.Is(err, context.Canceled) {
		http.Error(w, "the search failed", http.StatusInternalServerError) // want "canceled-500: .*answer nothing, or 499"
		return
	}
	if err != nil {
		http.Error(w, "the samples could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, found)
}

func (s *server) latest(w http.ResponseWriter, r *http.Request) {
	sample, err := s.samples.Latest(r.Context(), r.PathValue("sensor"))
	switch {
	case errors.Is(err, store.ErrNoSensor):
		http.NotFound(w, r)
	case err == context.Canceled:
		log.Printf("latest: canceled by %s", r.RemoteAddr)
		w.WriteHeader(http.StatusServiceUnavailable) // want "canceled-500: .*answer nothing, or 499"
	case err != nil:
		http.Error(w, "the sample could not be read", http.StatusInternalServerError)
	default:
		writeJSON(w, sample)
	}
}

// keep asks the context itself.
func (s *server) keep(w http.ResponseWriter, r *http.Request) {
	if err := s.samples.Store(r.Context(), store.Sample{Sensor: r.PathValue("sensor")}); err != nil {
		if errors.Is(r.Context().Err(), context.Canceled) {
			fail(w, http.StatusInternalServerError, "canceled") // want "canceled-500: .*answer nothing, or 499"
			return
		}
		fail(w, http.StatusInternalServerError, "the sample could not be stored")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) average(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), r.PathValue("sensor"))
	if err != nil {
		if r.Context().Err() == context.Canceled {
			web.Fail(w, http.StatusGatewayTimeout, "the request was canceled") // want "canceled-500: .*answer nothing, or 499"
			return
		}
		web.Internal(w)
		return
	}
	sum := 0.0
	for _, sample := range found {
		sum += sample.Value
	}
	writeJSON(w, sum/float64(max(1, len(found))))
}

// next waits for a sample, as long as somebody listens.
func (s *server) next(w http.ResponseWriter, r *http.Request) {
	select {
	case sample := <-s.events:
		writeJSON(w, sample)
	case <-r.Context().Done():
		http.Error(w, "no sample", http.StatusServiceUnavailable) // want "canceled-500: .*answer nothing, or 499"
	}
}

// limited waits for a free slot.
func (s *server) limited(w http.ResponseWriter, r *http.Request) {
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-r.Context().Done():
		web.Internal(w) // want "canceled-500: .*answer nothing, or 499"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNoSensor):
		return http.StatusNotFound
	case errors.Is(err, context.Canceled):
		return http.StatusInternalServerError // want "canceled-500: .*answer nothing, or 499"
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusGatewayTimeout
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	sample, err := s.samples.Latest(r.Context(), r.PathValue("sensor"))
	if err != nil {
		fail(w, statusOf(err), "the sample could not be read")
		return
	}
	writeJSON(w, sample)
}

// answerError is what the handlers of this file have in common.
func answerError(w http.ResponseWriter, err error) {
	if errors.Is(err, context.Canceled) {
		http.Error(w, "canceled", http.StatusInternalServerError) // want "canceled-500: .*answer nothing, or 499"
		return
	}
	http.Error(w, "something went wrong", http.StatusInternalServerError)
}

func (s *server) all(w http.ResponseWriter, r *http.Request) {
	found, err := s.samples.Search(r.Context(), "")
	if err != nil {
		answerError(w, err)
		return
	}
	writeJSON(w, found)
}

// weather asks another service, whose answer nobody waits for any more.
func weather(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://weather.example.com/now", nil)
	if err != nil {
		web.Internal(w)
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if errors.Is(err, context.Canceled) {
		web.Fail(w, http.StatusBadGateway, "the weather is unknown") // want "canceled-500: .*answer nothing, or 499"
		return
	}
	if err != nil {
		web.Fail(w, http.StatusBadGateway, "the weather is unknown")
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}
