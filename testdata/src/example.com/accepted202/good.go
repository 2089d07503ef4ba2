package accepted202

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/accepted202/search"
	"example.com/accepted202/web"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	go s.process(doc)
	w.WriteHeader(http.StatusAccepted)
}

// It is done when it is answered.
func (s *server) done(w http.ResponseWriter, r *http.Request) {
	var doc search.Document
	if err := web.Decode(r, &doc); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := s.index.Add(r.Context(), doc); err != nil {
		http.Error(w, "it could not be indexed", http.StatusInternalServerError)
		return
	}
	web.JSON(w, http.StatusOK, doc)
}

func (s *server) ginRight(c *gin.Context) {
	var doc search.Document
	if err := c.ShouldBindJSON(&doc); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	go s.process(doc)
	c.JSON(http.StatusAccepted, gin.H{"status": "queued"})
}

func (s *server) echoRight(c echo.Context) error {
	var doc search.Document
	if err := c.Bind(&doc); err != nil {
		return err
	}
	s.jobs <- doc
	return c.JSON(http.StatusAccepted, map[string]string{"status": "queued"})
}

func (s *server) fiberRight(c *fiber.Ctx) error {
	var doc search.Document
	if err := c.BodyParser(&doc); err != nil {
		return fiber.NewError(fiber.StatusBadRequest, "malformed JSON")
	}
	go s.process(doc)
	return c.Status(http.StatusAccepted).JSON(fiber.Map{"status": "queued"})
}
