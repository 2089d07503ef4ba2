// What breaks a rule, and is no decoded content, or not alone.

package validation422

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"

	"example.com/validation422/shop"
	"example.com/validation422/web"
)

// The query is a part of the address.
func (s *server) page(w http.ResponseWriter, r *http.Request) {
	page, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		http.Error(w, "this is no page", http.StatusBadRequest)
		return
	}
	if page < 1 {
		http.Error(w, "pages begin with 1", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(s.shop.List(page*20, page*20+20))
}

func (s *server) paged(w http.ResponseWriter, r *http.Request) {
	page, err := web.Paging(r)
	if err != nil {
		http.Error(w, "this is no page", http.StatusBadRequest)
		return
	}
	if page.Size > 100 {
		http.Error(w, "a hundred at most", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(s.shop.List(page.Number, page.Size))
}

func (s *server) ginPage(c *gin.Context) {
	page, err := strconv.Atoi(c.Param("page"))
	if err != nil || page < 1 {
		c.JSON(http.StatusBadRequest, gin.H{"error": "this is no page"})
		return
	}
	c.JSON(http.StatusOK, s.shop.List(page, page))
}

func (s *server) echoPage(c echo.Context) error {
	if len(c.QueryParam("q")) < 3 {
		return echo.NewHTTPError(http.StatusBadRequest, "three letters at least")
	}
	return c.JSON(http.StatusOK, s.shop.List(0, 20))
}

func (s *server) fiberPage(c *fiber.Ctx) error {
	if len(c.Params("item")) != 8 {
		return fiber.NewError(fiber.StatusBadRequest, "items have eight letters")
	}
	return c.JSON(s.shop.List(0, 20))
}

// A form may stand in the address as well.
func (s *server) form(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" || len(r.FormValue("name")) > 80 {
		http.Error(w, "a name, please", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// So may a header, and a cookie.
func (s *server) header(w http.ResponseWriter, r *http.Request) {
	if len(r.Header.Get("Idempotency-Key")) > 64 {
		http.Error(w, "the key is too long", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The address and the content do not agree.
func (s *server) other(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := web.Decode(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Item != r.PathValue("item") {
		http.Error(w, "this is another item", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What does not parse shares the answer.
func (s *server) shared(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := web.Decode(r, &in); err != nil || in.Quantity < 1 {
		http.Error(w, "this is no order", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func read(r *http.Request) (shop.Order, error) {
	var in shop.Order
	if err := web.Decode(r, &in); err != nil {
		return in, err
	}
	return in, in.Validate()
}

func (s *server) both(w http.ResponseWriter, r *http.Request) {
	in, err := read(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(in)
}

// A binder that validates fails for both.
func (s *server) ginBound(c *gin.Context) {
	var in account
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	c.Status(http.StatusNoContent)
}

// A number in a text of the content does not parse.
func (s *server) number(w http.ResponseWriter, r *http.Request) {
	var in account
	if err := web.Decode(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if _, err := strconv.Atoi(in.Name); err != nil {
		http.Error(w, "this is no number", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// There is no content at all.
func (s *server) empty(w http.ResponseWriter, r *http.Request) {
	if r.Body == nil {
		http.Error(w, "an order, please", http.StatusBadRequest)
		return
	}
	data, err := io.ReadAll(r.Body)
	if err != nil || len(data) == 0 {
		http.Error(w, "an order, please", http.StatusBadRequest)
		return
	}
	var in shop.Order
	if err := json.Unmarshal(data, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) short(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "the body broke off", http.StatusBadRequest)
		return
	}
	if len(data) < 2 {
		http.Error(w, "an order, please", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Old clients know only 400: this is on purpose.
func (s *server) meant(w http.ResponseWriter, r *http.Request) {
	var in shop.Order
	if err := web.Decode(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Quantity < 1 {
		http.Error(w, "quantity is less than 1", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What the server has made of its own is not the client's to mend.
func (s *server) own(w http.ResponseWriter, r *http.Request) {
	in := shop.Order{Item: "sample", Quantity: len(s.shop.List(0, 1))}
	if err := s.validate.Struct(in); err != nil {
		http.Error(w, "there is no sample", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(in)
}

// A search with filters in its content is asked with GET, and answers 400 for all of them.
func (s *server) search(w http.ResponseWriter, r *http.Request) {
	var in struct{ From, To int }
	if err := web.Decode(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.From > in.To {
		http.Error(w, "from is after to", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(s.shop.List(in.From, in.To))
}

func searches(mux *http.ServeMux, s *server) { mux.HandleFunc("GET /search", s.search) }
