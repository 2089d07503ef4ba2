// Errors that are ignored, and values that have a default all the same.

package ignoredinput

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"

	"example.com/ignoredinput/store"
	"example.com/ignoredinput/web"
)

func (s *server) first(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.FormValue("page"))
	if page < 1 {
		page = 1
	}
	fmt.Fprint(w, page)
}

func (s *server) bounded(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.FormValue("page"))
	size, _ := strconv.Atoi(r.FormValue("size"))
	count, _ := strconv.Atoi(r.FormValue("count"))
	fmt.Fprint(w, max(page, 1), web.Clamp(size, 1, 100), cmp.Or(count, 20))
}

// Whoever gets the number asks.
func (s *server) passed(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	list, err := s.items.First(r.Context(), n)
	if err != nil {
		http.Error(w, "no items", http.StatusInternalServerError)
		return
	}
	web.JSON(w, list)
}

// Nobody knows what whoever gets it does.
func (s *server) newest(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	web.JSON(w, s.source.Newest(n))
}

func (s *server) filtered(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.FormValue("page"))
	size, _ := strconv.Atoi(r.FormValue("size"))
	web.JSON(w, s.items.Find(store.Filter{Page: page, Size: size}))
}

// A switch that is off unless it is on.
func (s *server) verbose(w http.ResponseWriter, r *http.Request) {
	verbose, _ := strconv.ParseBool(r.FormValue("verbose"))
	fmt.Fprint(w, verbose)
}

// A text that is empty is seen by whoever reads it.
func (s *server) text(w http.ResponseWriter, r *http.Request) {
	name, _ := url.QueryUnescape(r.FormValue("name"))
	fmt.Fprint(w, name)
}

func (s *server) day(w http.ResponseWriter, r *http.Request) {
	day, _ := time.Parse(time.DateOnly, r.FormValue("day"))
	if day.IsZero() {
		day = time.Now()
	}
	fmt.Fprint(w, day)
}

// The route lets digits through, and nothing else.
func (s *server) digits(w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.Atoi(mux.Vars(r)["id"])
	web.JSON(w, s.names[id])
}

func (s *server) routes(router *mux.Router) {
	router.HandleFunc("/items/{id:[0-9]+}", s.digits)
}

// Without a number it is the first page, by default.
func (s *server) commented(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.FormValue("page"))
	fmt.Fprint(w, page+1)
}

func (s *server) beside(w http.ResponseWriter, r *http.Request) {
	page, _ := strconv.Atoi(r.FormValue("page")) // zero is fine
	fmt.Fprint(w, page+1)
}

// The number is not used where it succeeds.
func (s *server) unused(w http.ResponseWriter, r *http.Request) {
	_, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		http.Error(w, "page is not a number", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Another way does not read it.
func (s *server) oneWay(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("page") == "" {
		web.JSON(w, s.names)
		return
	}
	page, _ := strconv.Atoi(r.FormValue("page"))
	if page != 1 {
		http.Error(w, "there is one page", http.StatusNotFound)
		return
	}
	web.JSON(w, s.names)
}

func (s *server) ginFirst(c *gin.Context) {
	page, _ := strconv.Atoi(c.Param("page"))
	if page == 0 {
		c.JSON(http.StatusOK, s.names)
		return
	}
	c.JSON(http.StatusOK, s.names[page:])
}

func (s *server) echoFirst(c echo.Context) error {
	page, _ := strconv.Atoi(c.QueryParam("page"))
	return c.JSON(http.StatusOK, s.names[max(page, 0)])
}

func (s *server) fiberFirst(c *fiber.Ctx) error {
	page, _ := strconv.Atoi(c.Params("page"))
	return c.JSON(s.names[min(page, len(s.names)-1)])
}
