// Package empty200 is an API whose successes have nothing to say and say it with 200.
package empty200

import (
	"database/sql"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"example.com/empty200/store"
)

type api struct {
	db    *sql.DB
	items Items
	store *store.Store
	mu    sync.Mutex
	cache map[string]string
}

func routes(mux *http.ServeMux, a *api, names Remover[string]) {
	mux.HandleFunc("DELETE /tags/{id}", a.deleteTag)
	mux.HandleFunc("DELETE /notes/{id}", a.deleteNote)
	mux.HandleFunc("PUT /users/{id}/name", a.rename)
	mux.HandleFunc("POST /items/{id}/archive", a.archive)
	mux.HandleFunc("POST /items/{id}/pin", a.pin)
	mux.HandleFunc("PUT /items/{id}", a.replace)
	mux.HandleFunc("DELETE /labels/{id}", deleteLabel(a.items))
	mux.Handle("POST /items/{id}/restore", &restorer{items: a.items})
	mux.HandleFunc("DELETE /names/{id}", remove(names))
	mux.HandleFunc("DELETE /cache/{key}", a.forget)
	mux.HandleFunc("POST /logout", a.logout)
	mux.HandleFunc("/admin/flush", a.flush)
	mux.HandleFunc("PUT /pictures/{name}", a.picture)
	mux.HandleFunc("DELETE /drafts", a.deleteDrafts)

	mux.HandleFunc("DELETE /records/{id}", func(w http.ResponseWriter, r *http.Request) {
		if err := a.store.Delete(r.Context(), r.PathValue("id")); err != nil {
			http.Error(w, "record could not be deleted", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
	})
}

func (a *api) deleteTag(w http.ResponseWriter, r *http.Request) {
	_, err := a.db.ExecContext(r.Context(), "DELETE FROM tags WHERE id = $1", r.PathValue("id"))
	if err != nil {
		log.Printf("tag: %v", err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
}

// The function just ends: net/http sends 200.
func (a *api) deleteNote(w http.ResponseWriter, r *http.Request) {
	if err := a.items.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "note could not be deleted", http.StatusInternalServerError)
		return
	}
} // want "empty-200: .*use 204 No Content"

func (a *api) rename(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if name == "" {
		http.Error(w, "a user needs a name", http.StatusUnprocessableEntity)
		return
	}
	if _, err := a.db.Exec("UPDATE users SET name = ? WHERE id = ?", name, r.PathValue("id")); err != nil {
		http.Error(w, "user could not be renamed", http.StatusInternalServerError)
		return
	}
	log.Printf("renamed %s", r.PathValue("id")) // want "empty-200: .*use 204 No Content"
}

// The success comes first.
func (a *api) archive(w http.ResponseWriter, r *http.Request) {
	err := a.items.Archive(r.Context(), r.PathValue("id"))
	if err == nil {
		return // want "empty-200: .*use 204 No Content"
	}
	http.Error(w, "item could not be archived", http.StatusInternalServerError)
}

func (a *api) pin(w http.ResponseWriter, r *http.Request) {
	switch err := a.items.Update(r.Context(), r.PathValue("id"), "pinned"); err {
	case nil:
		w.WriteHeader(200) // want "empty-200: .*use 204 No Content"
	default:
		http.Error(w, "item could not be pinned", 500)
	}
}

// Fields are no body, and a type without content is none.
func (a *api) replace(w http.ResponseWriter, r *http.Request) {
	if err := a.items.Update(r.Context(), r.PathValue("id"), r.FormValue("name")); err != nil {
		http.Error(w, "item could not be replaced", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprintf("%q", r.FormValue("name")))
	w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
}

func deleteLabel(items Items) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := items.Delete(r.Context(), r.PathValue("id")); err != nil {
			http.Error(w, "label could not be deleted", http.StatusInternalServerError)
			return
		}
	} // want "empty-200: .*use 204 No Content"
}

type restorer struct{ items Items }

func (h *restorer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h.items.Restore(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "item could not be restored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
	w.Write(nil)
}

func remove[T any](from Remover[T]) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		removed, err := from.Remove(r.Context(), r.PathValue("id"))
		if err != nil {
			http.Error(w, "it could not be removed", http.StatusInternalServerError)
			return
		}
		log.Println("removed", removed)
		w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
	}
}

func (a *api) forget(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.cache, r.PathValue("key")) // want "empty-200: .*use 204 No Content"
}

// A cookie is a header field.
func (a *api) logout(w http.ResponseWriter, r *http.Request) {
	expired := &http.Cookie{Name: "session", Path: "/", Expires: time.Unix(0, 0), MaxAge: -1}
	http.SetCookie(w, expired) // want "empty-200: .*use 204 No Content"
}

// Any method may flush.
func (a *api) flush(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	clear(a.cache)
	a.mu.Unlock()
	w.Write([]byte("")) // want "empty-200: .*use 204 No Content"
}

// The copy goes to a file, not to the client.
func (a *api) picture(w http.ResponseWriter, r *http.Request) {
	file, err := os.OpenFile(filepath.Base(r.PathValue("name")), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		http.Error(w, "picture could not be opened", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	if _, err := io.Copy(file, r.Body); err != nil {
		http.Error(w, "picture could not be stored", http.StatusInternalServerError)
		return
	}
} // want "empty-200: .*use 204 No Content"

func (a *api) deleteDrafts(w http.ResponseWriter, r *http.Request) {
	for _, id := range r.URL.Query()["id"] {
		if err := a.items.Delete(r.Context(), id); err != nil {
			http.Error(w, "draft could not be deleted", http.StatusInternalServerError)
			return
		}
	}
} // want "empty-200: .*use 204 No Content"

// touch says in a field of the header, too, that nothing follows.
func (a *api) touch(w http.ResponseWriter, r *http.Request) {
	if _, err := a.db.ExecContext(r.Context(), "UPDATE items SET touched = now() WHERE id = $1", r.PathValue("id")); err != nil {
		http.Error(w, "item could not be touched", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusOK) // want "empty-200: "
}
