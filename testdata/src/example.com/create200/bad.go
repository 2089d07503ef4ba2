// Package create200 is a shop's API that forgets 201 in many ways. Here the registration says POST: by the pattern of
// Go 1.22, in one piece or put together.
package create200

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"

	"example.com/create200/respond"
	"example.com/create200/service"
	"example.com/create200/store"
)

const (
	prefix    = "/api/v1"
	notesPath = "/notes"
	postNotes = "POST " + prefix + notesPath
)

type api struct {
	db       *sql.DB
	store    *store.Store
	accounts *service.Accounts
}

func routes(mux *http.ServeMux, a *api, labels Labels, colors Repository[Color]) {
	mux.HandleFunc("POST /users", a.users)
	mux.HandleFunc("POST /orders", a.placeOrder)
	mux.HandleFunc("POST /posts/{id}/comments", a.comments)
	mux.HandleFunc("POST /signup", a.signup)
	mux.HandleFunc("POST "+prefix+"/invoices", a.invoices)
	mux.HandleFunc("POST "+prefix+"/tags", tags(a.db))
	mux.Handle(postNotes, &noteHandler{db: a.db})
	mux.Handle("POST shop.example.com/colors", insert(colors))

	mux.HandleFunc("POST /labels", func(w http.ResponseWriter, r *http.Request) {
		label, err := labels.Create(r.Context(), r.FormValue("name"))
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "label could not be stored")
			return
		}
		respond.OK(w, label) // want "create-200: .*use 201 Created"
	})
}

func (a *api) users(w http.ResponseWriter, r *http.Request) {
	var in store.User
	if !respond.Decode(w, r, &in) {
		return
	}
	user, err := a.store.CreateUser(r.Context(), in)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "user could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, user) // want "create-200: .*use 201 Created"
}

func (a *api) placeOrder(w http.ResponseWriter, r *http.Request) {
	order := &store.Order{}
	if err := json.NewDecoder(r.Body).Decode(order); err != nil {
		http.Error(w, "invalid order", http.StatusBadRequest)
		return
	}
	if err := a.store.InsertOrder(r.Context(), order); err != nil {
		http.Error(w, "order could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK) // want "create-200: .*use 201 Created"
	json.NewEncoder(w).Encode(order)
}

func (a *api) comments(w http.ResponseWriter, r *http.Request) {
	c := store.Comment{Post: r.PathValue("id"), Text: r.FormValue("text")}
	if c.Text == "" {
		http.Error(w, "a comment needs a text", http.StatusUnprocessableEntity)
		return
	}
	if err := a.store.AddComment(r.Context(), c); err != nil {
		http.Error(w, "comment could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(c) // want "create-200: .*use 201 Created"
}

// The creation is two packages away: Signup → CreateUser.
func (a *api) signup(w http.ResponseWriter, r *http.Request) {
	user, err := a.accounts.Signup(r.Context(), r.FormValue("email"), r.FormValue("name"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "account could not be opened")
		return
	}
	respond.OK(w, map[string]any{"user": user}) // want "create-200: .*use 201 Created"
}

// Only the SQL statement in another package shows the creation.
func (a *api) invoices(w http.ResponseWriter, r *http.Request) {
	var in store.Invoice
	if !respond.Decode(w, r, &in) {
		return
	}
	if err := a.store.Persist(r.Context(), in); err != nil {
		respond.Error(w, http.StatusInternalServerError, "invoice could not be stored")
		return
	}
	body, err := json.Marshal(in)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "invoice could not be encoded")
		return
	}
	w.Write(body) // want "create-200: .*use 201 Created"
}

const insertTag = `INSERT INTO tags (name) VALUES ($1) RETURNING id`

func tags(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var id int64
		if err := db.QueryRowContext(r.Context(), insertTag, r.FormValue("name")).Scan(&id); err != nil {
			http.Error(w, "tag could not be stored", http.StatusInternalServerError)
			return
		}
		fmt.Fprintf(w, `{"id":%d}`, id) // want "create-200: .*use 201 Created"
	}
}

type noteHandler struct{ db *sql.DB }

func (h *noteHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	statement, err := h.db.PrepareContext(r.Context(), "INSERT INTO notes(text) VALUES(?)")
	if err != nil {
		http.Error(w, "note could not be stored", http.StatusInternalServerError)
		return
	}
	defer statement.Close()
	if _, err := statement.ExecContext(r.Context(), r.FormValue("text")); err != nil {
		http.Error(w, "note could not be stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(200) // want "create-200: .*use 201 Created"
	w.Write([]byte("stored"))
}

func insert[T any](repository Repository[T]) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var value T
		if !respond.Decode(w, r, &value) {
			return
		}
		if err := repository.Insert(r.Context(), &value); err != nil {
			respond.Error(w, http.StatusInternalServerError, "value could not be stored")
			return
		}
		respond.JSON(w, http.StatusOK, value) // want "create-200: .*use 201 Created"
	}
}
