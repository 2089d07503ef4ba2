// The path names what is not there, and a body says what to do with it: nothing in the body can mend that.

package notfoundnot404

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"example.com/notfoundnot404/store"
)

func (s *server) retitle(w http.ResponseWriter, r *http.Request) {
	var in struct{ Title string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNoNote) {
		http.Error(w, "no such note", http.StatusBadRequest) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, map[string]any{"was": note, "is": in.Title})
}

func (s *server) retitleBelow(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimPrefix(r.URL.Path, "/notes/")
	var in struct{ Title string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	note, err := s.notes.Find(r.Context(), id)
	switch {
	case errors.Is(err, store.ErrNoNote):
		http.Error(w, "no such note", http.StatusUnprocessableEntity) // want "not-found-not-404: .*use 404 Not Found"
	case err != nil:
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
	default:
		writeJSON(w, map[string]any{"was": note, "is": in.Title})
	}
}

func (s *server) retitleFiber(c *fiber.Ctx) error {
	var in struct{ Title string }
	if err := c.BodyParser(&in); err != nil {
		return c.SendStatus(http.StatusBadRequest)
	}
	_, err := s.notes.Find(context.Background(), c.Params("id"))
	if errors.Is(err, store.ErrNoNote) {
		return c.Status(http.StatusBadRequest).JSON(fiber.Map{"error": "no such note"}) // want "not-found-not-404: .*use 404 Not Found"
	}
	if err != nil {
		return err
	}
	return c.JSON(in.Title)
}
