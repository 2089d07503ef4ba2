// What is large, and no content that a client sends.

package toolarge413

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/toolarge413/store"
	"example.com/toolarge413/web"
)

// A name that is too long is no content.
func named(w http.ResponseWriter, r *http.Request) {
	if len(r.FormValue("name")) > 80 {
		http.Error(w, "eighty letters at most", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	err := s.files.Rename(r.PathValue("name"), r.FormValue("to"))
	if errors.Is(err, store.ErrNameTooLong) {
		http.Error(w, "eighty letters at most", http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) fiberRename(c *fiber.Ctx) error {
	if err := s.files.Rename(c.Params("name"), c.Params("to")); errors.Is(err, store.ErrNameTooLong) {
		return fiber.NewError(fiber.StatusBadRequest, "eighty letters at most")
	}
	return c.SendStatus(http.StatusNoContent)
}

// So is the number of a page's entries.
func (s *server) page(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.Atoi(r.FormValue("size"))
	if err != nil {
		http.Error(w, "this is no number", http.StatusBadRequest)
		return
	}
	names, err := s.files.Page(size)
	if errors.Is(err, store.ErrPageTooLarge) {
		http.Error(w, "a hundred at most", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(names)
}

func (s *server) pay(c *gin.Context) {
	amount, err := strconv.Atoi(c.Param("amount"))
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "this is no number"})
		return
	}
	if err := s.files.Pay(amount); errors.Is(err, store.ErrAmountTooLarge) {
		c.JSON(http.StatusUnprocessableEntity, gin.H{"error": "nobody can pay that much"})
		return
	}
	c.Status(http.StatusNoContent)
}

// What the server makes itself is none of the client's.
func (s *server) join(w http.ResponseWriter, r *http.Request) {
	joined, err := s.files.Join()
	if errors.Is(err, store.ErrResultTooLarge) {
		http.Error(w, "they cannot be joined", http.StatusInternalServerError)
		return
	}
	w.Write(joined)
}

func (s *server) echoJoin(c echo.Context) error {
	joined, err := s.files.Join()
	if errors.Is(err, store.ErrResultTooLarge) {
		return echo.NewHTTPError(http.StatusServiceUnavailable, "they cannot be joined now")
	}
	return c.JSON(http.StatusOK, joined)
}

// Two causes share an answer.
func shared(w http.ResponseWriter, r *http.Request) {
	var settings map[string]string
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&settings)
	var large *http.MaxBytesError
	var syntax *json.SyntaxError
	if errors.As(err, &large) || errors.As(err, &syntax) {
		http.Error(w, "send JSON, and not too much", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Everything else than too much.
func rest(w http.ResponseWriter, r *http.Request) {
	var settings map[string]string
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&settings)
	var large *http.MaxBytesError
	if err != nil && !errors.As(err, &large) {
		web.Fail(w, http.StatusBadRequest, "malformed JSON")
		return
	}
	if err != nil {
		web.TooLarge(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It is only logged that it was too much.
func logged(w http.ResponseWriter, r *http.Request) {
	err := r.ParseForm()
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		log.Print("more than ", large.Limit)
	}
	if err != nil {
		http.Error(w, "the form could not be read", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Old clients know only 400: this is on purpose.
func (s *server) meant(w http.ResponseWriter, r *http.Request) {
	if err := s.files.Import(r); errors.Is(err, store.ErrPayloadTooBig) {
		http.Error(w, "ten megabytes at most", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
