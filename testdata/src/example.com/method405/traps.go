// Tests of the method that are no refusal of it, and methods that are none of HTTP's.

package method405

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/method405/web"
)

// The method only chooses what the body must have.
func bodied(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost && r.ContentLength == 0 {
		http.Error(w, "a body, please", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Writing takes a token.
func protected(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// Whoever is not signed in may read.
func (s *server) signedIn(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && !s.knows(r) {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	s.list(w)
}

func (s *server) knows(r *http.Request) bool {
	_, known := s.notes[r.Header.Get("X-User")]
	return known
}

// So may whoever does not send the token of a form.
func (s *server) form(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead && !s.sameOrigin(r) {
		http.Error(w, "this comes from elsewhere", http.StatusForbidden)
		return
	}
	s.list(w)
}

func (s *server) sameOrigin(r *http.Request) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return r.Header.Get("Origin") == "" || s.notes[r.Header.Get("Origin")].Tag == "origin"
}

// Nothing is written at night, which has nothing to do with this method.
func (s *server) night(w http.ResponseWriter, r *http.Request) {
	if s.maintenance.Load() && r.Method != http.MethodGet {
		http.Error(w, "we are back in the morning", http.StatusServiceUnavailable)
		return
	}
	s.list(w)
}

func (s *server) frozen(w http.ResponseWriter, r *http.Request) {
	if s.readOnly && r.Method != http.MethodGet {
		http.Error(w, "nothing can be changed here", http.StatusForbidden)
		return
	}
	s.list(w)
}

func (s *server) frozenInside(w http.ResponseWriter, r *http.Request) {
	if s.readOnly {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "nothing can be changed here", http.StatusForbidden)
			return
		}
	}
	s.list(w)
}

// A kind of request, of which the method is only a part.
func (s *server) push(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost || r.Header.Get("X-Event") == "" {
		http.Error(w, "send an event", http.StatusBadRequest)
		return
	}
	s.add(w, r)
}

// The first part of either has its own answer, the last one all three.
func (s *server) upgrade(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet || r.Header.Get("Upgrade") != "websocket" {
		http.Error(w, "this is for web sockets", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusSwitchingProtocols)
}

// What was done with the right method has failed.
func (s *server) saved(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		if err := s.save(r); err != nil {
			http.Error(w, "it could not be saved", http.StatusInternalServerError)
			return
		}
	}
	s.list(w)
}

func (s *server) save(r *http.Request) error {
	if len(s.notes) > 1000 {
		return errors.New("no more room")
	}
	return nil
}

// Only POST has a body to be read, and the others are what is left.
func (s *server) rest(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		s.add(w, r)
		return
	}
	if len(s.notes) == 0 {
		http.Error(w, "there are no notes yet", http.StatusConflict)
		return
	}
	s.list(w)
}

// All but POST are reads, for which nothing is there.
func (s *server) reads(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		s.add(w, r)
		return
	}
	n, ok := s.notes[r.PathValue("id")]
	if !ok {
		http.Error(w, "no such note", http.StatusGone)
		return
	}
	json.NewEncoder(w).Encode(n)
}

// HEAD is answered as GET is, without a body.
func (s *server) head(w http.ResponseWriter, r *http.Request) {
	if len(s.notes) == 0 {
		w.WriteHeader(http.StatusServiceUnavailable)
		if r.Method != http.MethodHead {
			w.Write([]byte("no notes yet"))
		}
		return
	}
	if r.Method == http.MethodHead {
		w.WriteHeader(http.StatusOK)
		return
	}
	s.list(w)
}

// Forms know GET and POST only, and say in a field what they mean.
func override(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			switch method := r.FormValue("_method"); method {
			case http.MethodPut, http.MethodPatch, http.MethodDelete:
				r.Method = method
			case "":
			default:
				http.Error(w, "_method is PUT, PATCH or DELETE", http.StatusBadRequest)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// What a browser asks for before it asks for the thing itself.
func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodOptions {
			next.ServeHTTP(w, r)
			return
		}
		if r.Header.Get("Access-Control-Request-Method") == "" {
			http.Error(w, "this is no preflight", http.StatusBadRequest)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
}

func corsRefused(allowed map[string]bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if method := r.Header.Get("Access-Control-Request-Method"); !allowed[method] {
			http.Error(w, "not from there", http.StatusForbidden)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// A call has a method of its own, which is none of HTTP's.
type call struct {
	Method string
	Params json.RawMessage
}

func (s *server) calls(w http.ResponseWriter, r *http.Request) {
	var in call
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	switch in.Method {
	case "notes.list":
		s.list(w)
	case "notes.clear":
		s.clear(w)
	default:
		http.Error(w, "there is no such procedure", http.StatusBadRequest)
	}
}

// So has a payment.
func pay(w http.ResponseWriter, r *http.Request) {
	if method := r.FormValue("method"); method != "card" && method != "cash" {
		web.Fail(w, http.StatusUnprocessableEntity, "pay by card or cash")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var errMethodNotSupported = errors.New("pay by card or cash")

func charge(method string) error {
	if method != "card" {
		return errMethodNotSupported
	}
	return nil
}

func paid(w http.ResponseWriter, r *http.Request) {
	if err := charge(r.FormValue("method")); errors.Is(err, errMethodNotSupported) {
		web.Fail(w, http.StatusUnprocessableEntity, "pay by card or cash")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A request that the service sends itself.
func forward(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequest(r.FormValue("verb"), "https://notes.example", nil)
	if err != nil {
		http.Error(w, "this is no verb", http.StatusBadRequest)
		return
	}
	if out.Method != http.MethodGet {
		http.Error(w, "only GET is passed on", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Old clients take 400 only: this is on purpose.
func meant(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "POST only", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func ginGuarded(c *gin.Context) {
	if c.Request.Method != http.MethodGet && c.Request.Header.Get("X-CSRF-Token") == "" {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func echoGuarded(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		switch c.Request().Method {
		case http.MethodGet, http.MethodHead, http.MethodOptions:
		default:
			if c.Request().Header.Get("X-CSRF-Token") == "" {
				return echo.NewHTTPError(http.StatusForbidden, "no token")
			}
		}
		return next(c)
	}
}

func fiberGuarded(c *fiber.Ctx) error {
	if c.Method() == fiber.MethodGet || c.Params("id") != "" {
		return c.JSON(fiber.Map{"notes": 0})
	}
	return fiber.NewError(fiber.StatusBadRequest, "which note?")
}

// Both methods that the routes are for have a case.
func (s *server) first(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		s.list(w)
	case http.MethodPost:
		s.add(w, r)
	}
}

// HEAD gets the fields and no body.
func (s *server) length(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if r.Method == http.MethodGet {
		s.list(w)
	}
}

// Every request counts, and only GET wants to know.
func (s *server) count(w http.ResponseWriter, r *http.Request) {
	s.note(r)
	if r.Method == http.MethodGet {
		s.list(w)
	}
}

func (s *server) note(r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notes[r.URL.Path] = note{Text: r.Method}
}

// What POST sends is kept, and then all see the same.
func (s *server) draft(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		s.note(r)
	}
	s.list(w)
}
