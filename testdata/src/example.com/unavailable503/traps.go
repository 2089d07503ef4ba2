// What is not there, or not ready, and is no service.

package unavailable503

import (
	"database/sql"
	"errors"
	"log"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/labstack/echo/v4"

	"example.com/unavailable503/store"
	"example.com/unavailable503/web"
)

type job struct {
	done  bool
	ready bool
}

// A job that is not through yet is no service that is not there.
func (j *job) result(w http.ResponseWriter, r *http.Request) {
	if !j.done {
		http.Error(w, "it is not through yet", http.StatusConflict)
		return
	}
	w.Write([]byte("done"))
}

func (j *job) part(w http.ResponseWriter, r *http.Request) {
	if !j.ready {
		http.Error(w, "it is not through yet", http.StatusNotFound)
		return
	}
	w.Write([]byte("a part"))
}

// Rooms are mended, and booked.
func (s *server) enter(w http.ResponseWriter, r *http.Request) {
	one, ok := s.rooms[r.PathValue("room")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if one.maintenance || !one.ready {
		http.Error(w, "this room is being mended", http.StatusConflict)
		return
	}
	if !one.available {
		http.Error(w, "this room is not available", http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) take(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Book(r.Context(), r.PathValue("room")); errors.Is(err, store.ErrRoomUnavailable) {
		web.Fail(w, http.StatusConflict, "somebody has this room")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) takeNone(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Book(r.Context(), r.PathValue("room")); errors.Is(err, store.ErrRoomUnavailable) {
		web.Fail(w, http.StatusGone, "this room is not available any more")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A name that somebody has.
func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Rename(r.Context(), r.FormValue("to")); errors.Is(err, store.ErrNameNotAvailable) {
		web.Fail(w, http.StatusUnprocessableEntity, "somebody is called that")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A file that is still being written.
func (s *server) export(w http.ResponseWriter, r *http.Request) {
	out, err := s.store.Export(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrExportNotReady) {
		web.Fail(w, http.StatusNotFound, "it is not ready yet")
		return
	}
	w.Write(out)
}

// When somebody mends a room is a thing like any other.
func (s *server) plan(w http.ResponseWriter, r *http.Request) {
	hour, err := strconv.Atoi(r.FormValue("hour"))
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "this is no hour")
		return
	}
	if err := s.store.Visit(r.Context(), hour); errors.Is(err, store.ErrInvalidMaintenance) {
		web.Fail(w, http.StatusUnprocessableEntity, "not in the night")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func missed(err error) int {
	if errors.Is(err, store.ErrMaintenanceNotFound) {
		return http.StatusNotFound
	}
	return http.StatusUnprocessableEntity
}

func (s *server) cancel(w http.ResponseWriter, r *http.Request) {
	if err := s.store.Visit(r.Context(), 1); err != nil {
		web.Fail(w, missed(err), "nothing was canceled")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A database that the client has named is the client's to get right.
func try(w http.ResponseWriter, r *http.Request) {
	db, err := sql.Open("postgres", r.FormValue("dsn"))
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "this is no address")
		return
	}
	defer db.Close()
	if err := db.PingContext(r.Context()); err != nil {
		web.Fail(w, http.StatusBadRequest, "nobody answers there")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func tryPool(w http.ResponseWriter, r *http.Request) {
	pool, err := pgxpool.New(r.Context(), r.FormValue("dsn"))
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "this is no address")
		return
	}
	defer pool.Close()
	if err := pool.Ping(r.Context()); err != nil {
		web.Fail(w, http.StatusUnprocessableEntity, "nobody answers there")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It goes without it.
func (s *server) degraded(w http.ResponseWriter, r *http.Request) {
	if err := s.cache.Ping(r.Context()).Err(); err != nil {
		log.Print("no cache: ", err)
	}
	if r.FormValue("room") == "" {
		web.Fail(w, http.StatusBadRequest, "which room?")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What is switched off is no matter of time.
func (s *server) beta(enabled bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !enabled {
			web.Fail(w, http.StatusNotFound, "this feature is not available")
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// A door that is closed at night for those who are not known.
func (s *server) door(w http.ResponseWriter, r *http.Request) {
	if s.maintenance && r.Header.Get("Authorization") == "" {
		web.Fail(w, http.StatusUnauthorized, "sign in")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The mode may be switched once.
func (s *server) begin(w http.ResponseWriter, r *http.Request) {
	if s.maintenance {
		web.Fail(w, http.StatusConflict, "maintenance has begun already")
		return
	}
	s.maintenance = true
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) drainOnce(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		http.Error(w, "it drains already", http.StatusConflict)
		return
	}
	s.draining.Store(true)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) drainFrom(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		http.Error(w, "it drains already", http.StatusConflict)
		return
	}
	s.drain()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) drain() { s.draining.Store(true) }

// Load balancers ask for 404: this is on purpose.
func (s *server) balanced(w http.ResponseWriter, r *http.Request) {
	if s.draining.Load() {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One answer for several causes.
func (s *server) several(c *gin.Context) {
	err := s.store.Book(c.Request.Context(), c.Param("room"))
	if errors.Is(err, store.ErrUnavailable) || errors.Is(err, store.ErrRoomUnavailable) {
		c.JSON(http.StatusConflict, gin.H{"error": "not now"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) chosen(c echo.Context) error {
	if mode := c.QueryParam("mode"); mode == "maintenance" {
		return echo.NewHTTPError(http.StatusForbidden, "not by yourself")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) phases(c *fiber.Ctx) error {
	if s.rooms[c.Params("room")].maintenance {
		return fiber.NewError(fiber.StatusConflict, "this room is being mended")
	}
	return c.SendStatus(http.StatusNoContent)
}
