// What is not supported, and is no gap of the service; and what fails where something is missing.

package notimplemented501

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/notimplemented501/store"
	"example.com/notimplemented501/web"
)

// Something between the server and the handler has wrapped the writer: that is the service's own fault.
func stream(w http.ResponseWriter, r *http.Request) {
	control := http.NewResponseController(w)
	if err := control.SetWriteDeadline(time.Time{}); errors.Is(err, http.ErrNotSupported) {
		http.Error(w, "this cannot be streamed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func hijack(w http.ResponseWriter, r *http.Request) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if errors.Is(err, http.ErrNotSupported) {
		web.Internal(w)
		return
	}
	if err != nil {
		log.Print(err)
		web.Internal(w)
		return
	}
	conn.Close()
}

func flush(w http.ResponseWriter, r *http.Request) {
	if _, ok := w.(http.Flusher); !ok {
		http.Error(w, "streaming unsupported", http.StatusInternalServerError)
		return
	}
	w.Write([]byte("data: 1\n\n"))
}

// A currency that the service does not take is input.
func (s *server) pay(w http.ResponseWriter, r *http.Request) {
	err := s.memory.Pay(r.Context(), 1, r.FormValue("currency"))
	if errors.Is(err, store.ErrUnsupportedCurrency) {
		web.Fail(w, http.StatusUnprocessableEntity, "euros only")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// So it is by a wider name.
func (s *server) change(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Change(r.Context(), r.FormValue("currency")); errors.Is(err, errors.ErrUnsupported) {
		web.Fail(w, http.StatusBadRequest, "euros only")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) changeInvalid(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Change(r.Context(), r.FormValue("currency")); errors.Is(err, errors.ErrUnsupported) {
		web.Fail(w, http.StatusUnprocessableEntity, "euros only")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A format that nobody can write.
func (s *server) export(w http.ResponseWriter, r *http.Request) {
	out, err := s.memory.Export(r.Context(), r.FormValue("format"))
	if errors.Is(err, store.ErrFormatNotSupported) {
		web.Fail(w, http.StatusNotAcceptable, "CSV only")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	w.Write(out)
}

func decode(contentType string) error {
	if contentType != "text/csv" {
		return errors.ErrUnsupported
	}
	return nil
}

func (s *server) imported(w http.ResponseWriter, r *http.Request) {
	if err := decode(r.Header.Get("Content-Type")); errors.Is(err, errors.ErrUnsupported) {
		web.Fail(w, http.StatusUnsupportedMediaType, "CSV only")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A switch that somebody has turned off is not for ever.
func (s *server) snapSwitched(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Snapshot(r.Context(), r.PathValue("of")); errors.Is(err, store.ErrNotEnabled) {
		web.Fail(w, http.StatusForbidden, "snapshots are switched off")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) inBeta(w http.ResponseWriter, r *http.Request) {
	if !s.beta {
		web.Fail(w, http.StatusForbidden, "this feature is not enabled")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Nobody has told the service how to send mail.
func (s *server) invite(w http.ResponseWriter, r *http.Request) {
	if s.mail == nil {
		web.Fail(w, http.StatusServiceUnavailable, "mail is not configured")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What another service does not implement is a failure of that service to the gateway before it.
func windElsewhere(c clock) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := c.Wind(12); status.Code(err) == codes.Unimplemented {
			http.Error(w, "the clock answers strangely", http.StatusBadGateway)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// It goes without it.
func (s *server) without(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Compact(r.Context()); err != nil && !errors.Is(err, store.ErrUnsupported) {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It is only logged that something is missing.
func (s *server) logged(w http.ResponseWriter, r *http.Request) {
	err := s.store.Restore(r.Context(), r.PathValue("of"))
	if errors.Is(err, store.ErrNotImplemented) {
		log.Print("nothing can be restored yet")
	}
	if err != nil {
		http.Error(w, "nothing was restored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A kind that nobody knows is input, whatever the text says.
func kinds(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("kind") {
	case "daily", "weekly":
		w.WriteHeader(http.StatusNoContent)
	default:
		http.Error(w, "not implemented", http.StatusBadRequest)
	}
}

// What a text mentions is not what happened.
func mentioned(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(log.Writer()).Encode(r.Header); err != nil {
		http.Error(w, "the log failed; a fallback is not implemented", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Old clients know only 500: this is on purpose.
func (s *server) meant(w http.ResponseWriter, r *http.Request) {
	if err := s.memory.Restore(r.Context(), r.PathValue("of")); errors.Is(err, store.ErrNotImplemented) {
		web.Internal(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Other causes share the answer.
func (s *server) sharedAnswer(c *gin.Context) {
	err := s.memory.Restore(c.Request.Context(), c.Param("of"))
	if errors.Is(err, store.ErrNotImplemented) || errors.Is(err, store.ErrNotFound) {
		c.JSON(http.StatusBadRequest, gin.H{"error": "nothing was restored"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) echoLegacy(c echo.Context) error {
	if c.QueryParam("version") == "1" {
		return echo.NewHTTPError(http.StatusBadRequest, "version 1 is not supported any more")
	}
	return c.NoContent(http.StatusNoContent)
}
