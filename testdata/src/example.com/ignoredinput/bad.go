// Package ignoredinput does not ask whether a number is one.
package ignoredinput

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"

	"example.com/ignoredinput/store"
	"example.com/ignoredinput/web"
)

type server struct {
	items  *store.Items
	source store.Source
	names  []string
}

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.URL.Query().Get("page")) // want `ignored-input: .* \(the error of strconv.Atoi, which [^)]*\) is answered 200 OK; use 400 Bad Request \(RFC 9110 §15.5.1\)`
	list, err := s.items.List(r.Context(), page)
	if err != nil {
		http.Error(w, "no items", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(list)
}

func (s *server) implicit(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.ParseInt(r.FormValue("page"), 10, 64) // want "ignored-input: .*the error of strconv.ParseInt.*with an implicit 200"
	fmt.Fprint(w, page*2)
}

func (s *server) two(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	page, _ := strconv.Atoi(q.Get("page")) // want "ignored-input: .*, and 1 more"
	size, _ := strconv.Atoi(q.Get("size"))
	web.JSON(w, s.names[page*size:])
}

func (s *server) path(w http.ResponseWriter, r *http.Request) {
	year, _ := strconv.Atoi(r.PathValue("year")) // want "ignored-input: "
	if _, err := s.items.List(r.Context(), year); err != nil {
		http.Error(w, "no items", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) variable(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.Atoi(mux.Vars(r)["id"]) // want "ignored-input: "
	web.JSON(w, s.names[id])
}

func (s *server) price(w http.ResponseWriter, r *http.Request) {
	price, _ := strconv.ParseFloat(r.FormValue("price"), 64) // want "ignored-input: "
	fmt.Fprintf(w, "%.2f", price*1.19)
}

func (s *server) since(w http.ResponseWriter, r *http.Request) {
	t, _ := time.Parse(time.DateOnly, r.FormValue("since")) // want "ignored-input: .*the error of time.Parse"
	list, err := s.items.Since(r.Context(), t)
	if err != nil {
		http.Error(w, "no items", http.StatusInternalServerError)
		return
	}
	web.JSON(w, list)
}

func (s *server) header(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.ParseUint(r.Header.Get("X-Count"), 10, 8) // want "ignored-input: "
	web.JSON(w, make([]string, n))
}

func number(text string) (int, error) { return strconv.Atoi(text) }

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	n, _ := number(r.FormValue("n")) // want "ignored-input: "
	web.JSON(w, s.names[:n])
}

func (s *server) ginItem(c *gin.Context) {
	id, _ := strconv.Atoi(c.Param("id")) // want "ignored-input: "
	c.JSON(http.StatusOK, s.names[id])
}

func (s *server) ginList(c *gin.Context) {
	page, _ := strconv.Atoi(c.Param("page")) // want "ignored-input: "
	list, err := s.items.List(c.Request.Context(), page)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "no items"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"items": list})
}

func (s *server) echoItem(c echo.Context) error {
	id, _ := strconv.Atoi(c.QueryParam("id")) // want "ignored-input: "
	return c.JSON(http.StatusOK, s.names[id])
}

func (s *server) fiberItem(c *fiber.Ctx) error {
	id, _ := strconv.Atoi(c.Params("id")) // want "ignored-input: "
	return c.JSON(s.names[id])
}
