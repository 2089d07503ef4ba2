// Middleware, factories and handler types stand before the handler and refuse.

package forbidden404

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/gorilla/mux"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
)

func requireAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !access.UserFrom(r.Context()).IsAdmin {
			http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func requireRole(role string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if user := currentUser(r); user.HasRole(role) {
				next.ServeHTTP(w, r)
				return
			}
			w.WriteHeader(http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
			fmt.Fprintln(w, "no such page")
		})
	}
}

func requireScope(scope string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		granted := claimsOf(r).Scopes
		if slices.Index(granted, scope) < 0 {
			respondError(w, http.StatusNotFound, "%s not found", r.URL.Path) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		next(w, r)
	}
}

// staffOnly hands over to a handler of net/http.
func staffOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user := currentUser(r); !user.HasRole("staff") {
			http.NotFoundHandler().ServeHTTP(w, r) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		next.ServeHTTP(w, r)
	})
}

// teamGate is a middleware of gorilla/mux.
func (s *server) teamGate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t, ok := s.teams[mux.Vars(r)["team"]]
		if !ok {
			http.NotFound(w, r)
			return
		}
		if currentUser(r).ID != t.OwnerID {
			http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		next.ServeHTTP(w, r)
	})
}

// gate is a handler type.
type gate struct {
	right string
	next  http.Handler
}

func (g gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := access.Demand(currentUser(r), g.right); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	g.next.ServeHTTP(w, r)
}

// showFolder is a factory.
func showFolder(docs *store.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		doc := docs.Find(r.PathValue("folder"))
		if doc == nil {
			http.Error(w, "no such folder", http.StatusNotFound)
			return
		}
		if !access.CanRead(currentUser(r), doc) {
			http.Error(w, "you may not open this folder", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		fmt.Fprintln(w, doc.Text)
	}
}

func (s *server) routes() http.Handler {
	m := http.NewServeMux()
	m.Handle("GET /admin/stats", requireAdmin(http.HandlerFunc(adminStats)))
	m.Handle("GET /audit", requireRole("auditor")(http.HandlerFunc(s.auditLog)))
	m.HandleFunc("GET /orders", requireScope("orders:read", orders))
	m.Handle("GET /folders/{folder}", showFolder(s.docs))
	m.Handle("POST /restart", gate{"restart", staffOnly(http.HandlerFunc(s.restart))})
	m.HandleFunc("GET /secrets", func(w http.ResponseWriter, r *http.Request) {
		user := currentUser(r)
		if !user.IsAdmin && !user.HasRole("keeper") {
			http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		fmt.Fprintln(w, "hunter2")
	})

	router := mux.NewRouter()
	sub := router.PathPrefix("/teams/{team}").Subrouter()
	sub.Use(s.teamGate)
	sub.HandleFunc("/members", s.listMembers).Methods(http.MethodGet)
	m.Handle("/teams/", router)
	return m
}

const createNote = "note:create"

func addNote(w http.ResponseWriter, r *http.Request) {
	claims := claimsOf(r)
	granted := claims.Grants[createNote]
	if !granted {
		http.Error(w, "nothing here", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	w.Header().Set("Location", "/notes/1")
	w.WriteHeader(http.StatusCreated)
}
