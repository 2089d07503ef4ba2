package create200

import (
	"encoding/json"
	"net/http"

	"example.com/create200/respond"
)

// Traps: a creation that no POST asks for.
type library struct{ carts, books, drafts, visits, hits Records }

func (l *library) routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /cart", l.cart)
	mux.HandleFunc("GET /themes/create", l.createTheme)
	mux.HandleFunc("PUT /books/{isbn}", l.createBook)
	mux.HandleFunc("PATCH /drafts/{id}", l.draft)
	mux.HandleFunc("/visits", l.visit)
	mux.HandleFunc("/hits", l.hit)
	mux.HandleFunc("DELETE /books/{isbn}", l.archive)
	mux.HandleFunc("/shelves", l.shelves)
}

// Whoever looks into a cart gets one.
func (l *library) cart(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("cart")
	if err == nil {
		respond.OK(w, Record{ID: cookie.Value})
		return
	}
	cart, err := l.carts.Create(r.Context(), Record{})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "cart could not be stored")
		return
	}
	respond.OK(w, cart)
}

// The route is stronger than the name.
func (l *library) createTheme(w http.ResponseWriter, r *http.Request) {
	theme, err := l.drafts.Create(r.Context(), Record{Name: "theme"})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "theme could not be stored")
		return
	}
	respond.OK(w, theme)
}

func (l *library) createBook(w http.ResponseWriter, r *http.Request) {
	book := Record{ID: r.PathValue("isbn")}
	if err := l.books.Add(r.Context(), &book); err != nil {
		respond.Error(w, http.StatusInternalServerError, "book could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, book)
}

// Every change keeps the version before it.
func (l *library) draft(w http.ResponseWriter, r *http.Request) {
	id, err := l.drafts.Insert(r.Context(), Record{Name: r.FormValue("text")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "draft could not be stored")
		return
	}
	respond.OK(w, map[string]string{"version": id})
}

// Nothing says with which method it is called.
func (l *library) visit(w http.ResponseWriter, r *http.Request) {
	if _, err := l.visits.Insert(r.Context(), Record{Name: r.RemoteAddr}); err != nil {
		http.Error(w, "visit could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte("welcome"))
}

// GET is one of the two methods that come this far.
func (l *library) hit(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost && r.Method != http.MethodGet {
		respond.Error(w, http.StatusMethodNotAllowed, "use GET or POST")
		return
	}
	hit, err := l.hits.Register(r.Context(), r.FormValue("page"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "hit could not be stored")
		return
	}
	json.NewEncoder(w).Encode(hit)
}

// What is deleted goes to the archive.
func (l *library) archive(w http.ResponseWriter, r *http.Request) {
	id, err := l.drafts.Insert(r.Context(), Record{ID: r.PathValue("isbn")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "book could not be archived")
		return
	}
	respond.OK(w, map[string]string{"archived": id})
}

// The POST of the switch is another arm than the creation.
func (l *library) shelves(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodPost:
		books, err := l.books.List(r.Context())
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "books could not be read")
			return
		}
		respond.OK(w, books)
	case http.MethodPut:
		shelf, err := l.books.Create(r.Context(), Record{Name: r.FormValue("shelf")})
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "shelf could not be stored")
			return
		}
		respond.OK(w, shelf)
	default:
		respond.Error(w, http.StatusMethodNotAllowed, "use POST or PUT")
	}
}
