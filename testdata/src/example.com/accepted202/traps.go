// What goes on after the answer, and was not asked for.

package accepted202

import (
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/accepted202/search"
	"example.com/accepted202/web"
)

// The work is done, and noted.
func (s *server) noted(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := s.index.Add(r.Context(), doc); err != nil {
		http.Error(w, "it could not be indexed", http.StatusInternalServerError)
		return
	}
	go s.audit.Log("added", doc)
	web.JSON(w, http.StatusOK, doc)
}

// The answer is what was asked for, and the rest is bookkeeping.
func (s *server) logged(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.audit.Log("seen", doc)
	web.JSON(w, http.StatusOK, doc)
}

// Nothing of what was sent is handed on.
func (s *server) unrelated(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.index.Rebuild("all")
	web.JSON(w, http.StatusOK, doc)
}

// The request itself is no work.
func (s *server) traced(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.audit.Log("asked", r)
	web.JSON(w, http.StatusOK, doc)
}

// It waits for the end.
func (s *server) waited(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	var all sync.WaitGroup
	all.Add(1)
	go func() {
		defer all.Done()
		s.process(doc)
	}()
	all.Wait()
	web.JSON(w, http.StatusOK, doc)
}

func (s *server) received(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	found := make(chan []string)
	go func() { found <- s.index.Query(doc.Text) }()
	web.JSON(w, http.StatusOK, <-found)
}

// It is kept at once, and spread later.
func (s *server) kept(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.texts[doc.ID] = doc.Text
	go s.process(doc)
	web.JSON(w, http.StatusOK, doc)
}

// A search is answered, and counted.
func (s *server) search(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	found := s.index.Query(doc.Text)
	go s.index.Rebuild(doc.ID)
	web.JSON(w, http.StatusOK, found)
}

// A bus does at once what it is told.
func (s *server) told(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := s.bus.Dispatch(doc); err != nil {
		http.Error(w, "it was not done", http.StatusInternalServerError)
		return
	}
	web.JSON(w, http.StatusOK, doc)
}

// Who only reads asks for nothing to be done.
func (s *server) warm(w http.ResponseWriter, r *http.Request) {
	go s.index.Rebuild(r.PathValue("id"))
	web.JSON(w, http.StatusOK, s.texts)
}

// hook receives the webhooks of a partner, which wants 200 and nothing else.
func (s *server) hook(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.process(doc)
	w.WriteHeader(http.StatusOK) // no body is wanted, on purpose
}

func (s *server) ginNoted(c *gin.Context) {
	var doc search.Document
	if err := c.ShouldBindJSON(&doc); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if err := s.index.Add(c.Request.Context(), doc); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	go s.audit.Log("added", doc)
	c.JSON(http.StatusOK, doc)
}

func (s *server) echoNoted(c echo.Context) error {
	var doc search.Document
	if err := c.Bind(&doc); err != nil {
		return err
	}
	go s.audit.Log("seen", doc)
	return c.JSON(http.StatusOK, s.index.Query(doc.Text))
}

func (s *server) fiberNoted(c *fiber.Ctx) error {
	var doc search.Document
	if err := c.BodyParser(&doc); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "malformed JSON")
	}
	if err := s.publisher.Publish(c.UserContext(), "documents", doc); err != nil {
		return fiber.NewError(http.StatusServiceUnavailable, "it could not be sent")
	}
	if err := s.index.Add(c.UserContext(), doc); err != nil {
		return fiber.NewError(fiber.StatusInternalServerError, "it could not be indexed")
	}
	return c.JSON(doc)
}
