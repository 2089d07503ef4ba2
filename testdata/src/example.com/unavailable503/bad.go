package unavailable503

import (
	"errors"
	"net/http"
	"sync/atomic"

	"github.com/afex/hystrix-go/hystrix"
	"github.com/redis/go-redis/v9"
	"github.com/sony/gobreaker/v2"

	"example.com/unavailable503/store"
	"example.com/unavailable503/web"
)

func (s *server) visit(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		http.Error(w, "closed for the night", http.StatusForbidden) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) call(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		w.WriteHeader(http.StatusNotFound) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) pinged(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		http.Error(w, "the database is down", http.StatusBadRequest) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) pooled(w http.ResponseWriter, r *http.Request) {
	if s.pool.Ping(r.Context()) != nil {
		fail(w, http.StatusNotFound, "the database is down") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Across a package.
func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Check(r.Context()); err != nil {
		web.Fail(w, http.StatusConflict, "the database is down") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) cached(w http.ResponseWriter, r *http.Request) {
	if err := s.cache.Ping(r.Context()).Err(); err != nil {
		web.Fail(w, http.StatusBadRequest, "the cache is down") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) cachedToo(w http.ResponseWriter, r *http.Request) {
	if _, err := s.shared.Ping(r.Context()).Result(); err != nil {
		web.Fail(w, http.StatusGone, "the cache is down") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) exhausted(w http.ResponseWriter, r *http.Request) {
	value, err := s.cache.Get(r.Context(), "rate").Result()
	if errors.Is(err, redis.ErrPoolTimeout) {
		http.Error(w, "too much to do", http.StatusForbidden) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	if err != nil {
		http.Error(w, "no rate", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(value))
}

func (s *server) broken(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rate(r.Context())
	if errors.Is(err, gobreaker.ErrOpenState) {
		http.Error(w, "no rates now", http.StatusUnprocessableEntity) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	w.Write([]byte(rate))
}

func circuit(run func() error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := hystrix.Do("rates", run, nil)
		if err == hystrix.ErrCircuitOpen || err == hystrix.ErrMaxConcurrency {
			http.Error(w, "no rates now", http.StatusBadRequest) // want "unavailable-503: .*use 503 Service Unavailable"
			return
		}
		if err != nil {
			http.Error(w, "no rates", http.StatusBadGateway)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) search(w http.ResponseWriter, r *http.Request) {
	found, err := s.store.Search(r.Context(), r.FormValue("q"))
	var down *store.BackendUnavailableError
	if errors.As(err, &down) {
		web.Fail(w, http.StatusBadRequest, down.Part+" is down") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	for _, one := range found {
		w.Write([]byte(one))
	}
}

func (s *server) searchAsked(w http.ResponseWriter, r *http.Request) {
	found, err := s.store.Search(r.Context(), r.FormValue("q"))
	if store.IsUnavailable(err) {
		web.Fail(w, http.StatusNotFound, "nothing can be found now") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	for _, one := range found {
		w.Write([]byte(one))
	}
}

func wrongStatus(err error) int {
	switch {
	case errors.Is(err, store.ErrUnavailable):
		return http.StatusBadRequest // want "unavailable-503: .*use 503 Service Unavailable"
	case errors.Is(err, store.ErrShuttingDown):
		return http.StatusGone // want "unavailable-503: .*use 503 Service Unavailable"
	case errors.Is(err, store.ErrRoomUnavailable):
		return http.StatusConflict
	}
	return http.StatusInternalServerError
}

func (s *server) book(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Book(r.Context(), r.PathValue("room")); err != nil {
		web.Fail(w, wrongStatus(err), "the room was not booked")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Flags of the service.
func (s *server) notReady(w http.ResponseWriter, r *http.Request) {
	if !s.ready.Load() {
		http.Error(w, "come back in a minute", http.StatusNotFound) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) notReadyAsked(w http.ResponseWriter, r *http.Request) {
	if !s.isReady() {
		http.Error(w, "come back in a minute", http.StatusForbidden) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) drained(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		fail(w, http.StatusConflict, "another server will do it") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) mended(w http.ResponseWriter, r *http.Request) {
	if s.maintenance {
		fail(w, http.StatusForbidden, "we are at it") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) moded(w http.ResponseWriter, r *http.Request) {
	if s.mode == "maintenance" {
		fail(w, http.StatusUnauthorized, "we are at it") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var shuttingDown int32

func counted(w http.ResponseWriter, r *http.Request) {
	if atomic.LoadInt32(&shuttingDown) == 1 {
		fail(w, http.StatusBadRequest, "closing") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func global(w http.ResponseWriter, r *http.Request) {
	if !ready.Load() {
		fail(w, http.StatusNotFound, "come back in a minute") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Either of two.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	if s.maintenance || s.draining.Load() {
		fail(w, http.StatusForbidden, "not now") // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// In front of all handlers.
func gate(maintenance *atomic.Bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if maintenance.Load() {
			http.Error(w, "we are at it", http.StatusForbidden) // want "unavailable-503: .*use 503 Service Unavailable"
			return
		}
		next.ServeHTTP(w, r)
	})
}
