// The cause, the answer or both lie in other packages: store makes the error, respond and web send the 500.

package clienterror500

import (
	"database/sql"
	"errors"
	"fmt"
	"net/http"

	"example.com/clienterror500/respond"
	"example.com/clienterror500/store"
	"example.com/clienterror500/web"
)

type library struct{ books *store.Books }

func (l *library) countBooks(w http.ResponseWriter, r *http.Request) {
	filter, err := store.ParseFilter(r.URL.Query().Get("filter"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	n, err := l.books.Find(r.Context(), filter)
	if err != nil {
		http.Error(w, "books could not be counted", http.StatusInternalServerError)
		return
	}
	respond.JSON(w, http.StatusOK, n)
}

func (l *library) compareBook(w http.ResponseWriter, r *http.Request) {
	book, err := store.DecodeBook(r.Body)
	if err != nil {
		respond.Internal(w, err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if err := book.Validate(); err != nil {
		respond.Error(w, http.StatusInternalServerError, err) // want "client-error-500: .*use 422"
		return
	}
	respond.JSON(w, http.StatusOK, book)
}

func (l *library) reserve(w http.ResponseWriter, r *http.Request) {
	copies, err := web.QueryInt(r, "copies")
	if err != nil {
		respond.Err(w, err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if err := l.books.Reserve(store.Book{ISBN: r.PathValue("isbn")}, copies); err != nil {
		respond.Err(w, fmt.Errorf("reserve: %w", err)) // want "client-error-500: .*use 422"
		return
	}
	respond.JSON(w, http.StatusOK, copies)
}

func (l *library) save(w http.ResponseWriter, r *http.Request) {
	book, err := web.Decode[store.Book](r)
	if err != nil {
		respond.Error(w, respond.StatusOf(err), err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	err = l.books.Save(r.Context(), book)
	if errors.Is(err, store.ErrInvalidISBN) {
		respond.JSON(w, http.StatusInternalServerError, respond.Problem{Title: "check the ISBN"}) // want "client-error-500: .*use 422"
		return
	}
	if err != nil {
		respond.Internal(w, err)
		return
	}
	respond.JSON(w, http.StatusCreated, book)
}

func (l *library) review(w http.ResponseWriter, r *http.Request) error {
	in, err := web.Decode[struct{ Stars int }](r)
	if err != nil {
		return err // want "client-error-500: .*use 400 Bad Request"
	}
	if in.Stars > 5 {
		return web.Fail(http.StatusInternalServerError, errors.New("five stars at most")) // want "client-error-500: .*use 422"
	}
	respond.JSON(w, http.StatusOK, in)
	return nil
}

func (l *library) lookUp(w http.ResponseWriter, r *http.Request) error {
	isbn := r.PathValue("isbn")
	if err := store.CheckISBN(isbn); err != nil {
		return web.Internal(err) // want "client-error-500: .*use (400|422)"
	}
	extra, err := l.books.Extra(r.Context(), isbn)
	if errors.Is(err, sql.ErrNoRows) {
		return web.Fail(http.StatusNotFound, err)
	}
	if err != nil {
		return err
	}
	respond.JSON(w, http.StatusOK, extra)
	return nil
}

func (l *library) routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /books/count", l.countBooks)
	mux.HandleFunc("POST /books/compare", l.compareBook)
	mux.HandleFunc("POST /books/{isbn}/reservation", l.reserve)
	mux.HandleFunc("POST /books", l.save)
	mux.Handle("POST /books/{isbn}/reviews", web.Handler(l.review))
	mux.Handle("GET /books/{isbn}", web.Handler(l.lookUp))
}
