// A returned 500 that is never sent, or that is right; a mapper that gets only what it maps well.

package clienterror500

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"

	"example.com/clienterror500/respond"
	"example.com/clienterror500/store"
	"example.com/clienterror500/web"
)

func bookOf(r *http.Request) store.Book {
	pages, _ := strconv.Atoi(r.FormValue("pages"))
	return store.Book{ISBN: r.FormValue("isbn"), Title: r.FormValue("title"), Pages: pages}
}

// weigh carries a 500, but its caller answers 400 instead.
func weigh(r *http.Request) (int, error) {
	grams, err := strconv.Atoi(r.FormValue("grams"))
	if err != nil {
		return 0, internal(err)
	}
	return grams, nil
}

func postage(w http.ResponseWriter, r *http.Request) {
	grams, err := weigh(r)
	if err != nil {
		http.Error(w, "grams is not a number", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, grams/10)
}

// Here the caller logs it and goes on.
func postageOrDefault(w http.ResponseWriter, r *http.Request) {
	grams, err := weigh(r)
	if err != nil {
		log.Print(err)
		grams = 100
	}
	fmt.Fprintln(w, grams/10)
}

func (s *server) listReturned(w http.ResponseWriter, r *http.Request) error {
	list, err := s.orders(r.Context(), 10)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, list)
	return nil
}

func (s *server) placeReturned(w http.ResponseWriter, r *http.Request) error {
	if err := s.placeFrom(r); err != nil {
		return fmt.Errorf("place: %w", err)
	}
	w.WriteHeader(http.StatusCreated)
	return nil
}

func (s *server) insertReturned(w http.ResponseWriter, r *http.Request) (int, error) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return http.StatusBadRequest, err
	}
	if err := s.insert(r.Context(), in); err != nil {
		return http.StatusInternalServerError, err
	}
	w.WriteHeader(http.StatusCreated)
	return http.StatusCreated, nil
}

func (l *library) extra(w http.ResponseWriter, r *http.Request) {
	extra, err := l.books.Extra(r.Context(), r.PathValue("isbn"))
	if err != nil {
		respond.Err(w, err)
		return
	}
	respond.JSON(w, http.StatusOK, extra)
}

func (l *library) fallbackFilter(w http.ResponseWriter, r *http.Request) error {
	filter, err := store.ParseFilter("pages=100")
	if err != nil {
		return web.Internal(err)
	}
	n, err := l.books.Find(r.Context(), filter)
	if err != nil {
		return err
	}
	respond.JSON(w, http.StatusOK, n)
	return nil
}

// soldOut is an error that the mapper knows.
func soldOut(w http.ResponseWriter, _ *http.Request) {
	err := fmt.Errorf("globe: %w", errSoldOut)
	http.Error(w, err.Error(), statusOf(err))
}

func firstError(w http.ResponseWriter, r *http.Request, s *server) {
	_, parseErr := parseLimit(r)
	_, dbErr := s.orders(r.Context(), 1)
	if err := errors.Join(parseErr, dbErr); err != nil {
		http.Error(w, err.Error(), statusOf(err))
		return
	}
	fmt.Fprintln(w, "fine")
}

type coder interface {
	error
	Status() int
}

// The error brings a status that nobody knows here.
func coded(w http.ResponseWriter, r *http.Request) {
	_, err := parseLimit(r)
	if c, ok := err.(coder); ok {
		http.Error(w, c.Error(), c.Status())
		return
	}
	fmt.Fprintln(w, "a limit, or none")
}

func trapRoutes(mux *http.ServeMux, s *server, l *library) {
	mux.Handle("GET /traps/orders", appHandler(s.listReturned))
	mux.Handle("POST /traps/orders", appHandler(s.placeReturned))
	mux.Handle("POST /traps/inserts", statusHandler(s.insertReturned))
	mux.Handle("GET /traps/filter", web.Handler(l.fallbackFilter))
	mux.HandleFunc("GET /traps/extra/{isbn}", l.extra)
	mux.HandleFunc("POST /traps/first", func(w http.ResponseWriter, r *http.Request) { firstError(w, r, s) })
}

// Which handler it is that fails is no matter of the input that chose it.
func importCards(w http.ResponseWriter, r *http.Request) *apiError {
	switch r.PathValue("format") {
	case "file":
		return importFile(w, r)
	default:
		return newAPIError(http.StatusNotFound, nil)
	}
}

func importFile(w http.ResponseWriter, r *http.Request) *apiError {
	cards, err := readCards()
	return imported(w, cards, err)
}

func readCards() ([]byte, error) {
	cards, err := os.ReadFile("/srv/cards")
	if err != nil {
		return nil, internal(err)
	}
	return cards, nil
}

func imported(w http.ResponseWriter, cards []byte, err error) *apiError {
	if err != nil {
		var carried *apiError
		if errors.As(err, &carried) {
			return carried
		}
		return internal(err)
	}
	fmt.Fprintln(w, len(cards), "imported")
	return nil
}
