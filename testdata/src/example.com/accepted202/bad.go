// Package accepted202 begins what takes its time.
package accepted202

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/accepted202/queue"
	"example.com/accepted202/search"
	"example.com/accepted202/web"
)

type server struct {
	index     *search.Index
	audit     *search.Audit
	queue     queue.Queue
	publisher *queue.Publisher
	bus       *queue.Bus
	jobs      chan search.Document
	texts     map[string]string
}

func (s *server) process(d search.Document) {
	if err := s.index.Add(context.Background(), d); err != nil {
		log.Print(err)
	}
}

func (s *server) started(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := json.NewDecoder(r.Body).Decode(&doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.process(doc)
	w.WriteHeader(http.StatusOK) // want `accepted-202: work that goes on after the answer \(go accepted202.server.process\) is answered 200 OK; use 202 Accepted \(RFC 9110 §15.3.3\)`
}

func (s *server) literal(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if doc.Text == "" {
		http.Error(w, "there is no text", http.StatusUnprocessableEntity)
		return
	}
	go func() {
		if err := s.index.Add(context.Background(), doc); err != nil {
			log.Print(err)
		}
	}()
	fmt.Fprintln(w, "it will be found in a minute") // want "accepted-202: .*go func: search.Index.Add"
}

func (s *server) argument(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go func(d search.Document) { s.process(d) }(doc)
	web.JSON(w, http.StatusOK, map[string]string{"status": "queued"}) // want "accepted-202: "
}

func (s *server) channel(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.jobs <- doc
	w.WriteHeader(http.StatusOK) // want "accepted-202: .*the send to s.jobs"
}

func (s *server) full(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	select {
	case s.jobs <- doc:
		w.WriteHeader(http.StatusOK) // want "accepted-202: .*the send to s.jobs"
	default:
		http.Error(w, "there is too much to do", http.StatusServiceUnavailable)
	}
}

func (s *server) enqueued(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := s.queue.Enqueue(r.Context(), doc); err != nil {
		http.Error(w, "it could not be kept", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "accepted-202: .*queue.Queue.Enqueue"
}

func (s *server) published(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := s.publisher.Publish(r.Context(), "documents", doc); err != nil {
		http.Error(w, "it could not be sent", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprint(w, "thank you") // want "accepted-202: .*queue.Publisher.Publish"
}

// What is asked for may stand in the path.
func (s *server) rebuild(w http.ResponseWriter, r *http.Request) {
	go s.index.Rebuild(r.PathValue("id"))
	w.WriteHeader(http.StatusOK) // want "accepted-202: .*go search.Index.Rebuild"
}

func routes(mux *http.ServeMux, s *server) {
	mux.HandleFunc("POST /indexes/{id}/rebuild", s.rebuild)
	mux.HandleFunc("GET /indexes/{id}/warm", s.warm)
	mux.HandleFunc("POST /audits", s.audits)
	mux.HandleFunc("POST /hooks", s.hook)
}

// The route is about what is noted.
func (s *server) audits(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.audit.Log("sent", doc)
	w.WriteHeader(http.StatusOK) // want "accepted-202: .*go search.Audit.Log"
}

func (s *server) ginStarted(c *gin.Context) {
	var doc search.Document
	if err := c.ShouldBindJSON(&doc); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	go s.process(doc)
	c.JSON(http.StatusOK, gin.H{"status": "queued"}) // want "accepted-202: "
}

func (s *server) echoStarted(c echo.Context) error {
	var doc search.Document
	if err := c.Bind(&doc); err != nil {
		return err
	}
	if err := s.queue.Enqueue(c.Request().Context(), doc); err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, "it could not be kept")
	}
	return c.JSON(http.StatusOK, map[string]string{"status": "queued"}) // want "accepted-202: "
}

func (s *server) fiberStarted(c *fiber.Ctx) error {
	var doc search.Document
	if err := c.BodyParser(&doc); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "malformed JSON")
	}
	go s.process(doc)
	return c.JSON(fiber.Map{"status": "queued"}) // want "accepted-202: "
}
