// Helpers send the 404: the finding stands at the call that knows the cause, or in the helper that decides both.

package forbidden404

import (
	"errors"
	"fmt"
	"log"
	"net/http"

	"example.com/forbidden404/access"
	"example.com/forbidden404/web"
)

// Three hops: respondError, respond, writeJSON.
func respondError(w http.ResponseWriter, status int, format string, args ...any) {
	respond(w, status, map[string]string{"error": fmt.Sprintf(format, args...)})
}

func respond(w http.ResponseWriter, status int, payload any) {
	writeJSON(w, status, payload)
}

func (s *server) renameTeam(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("team")
	t, ok := s.teams[name]
	if !ok {
		respondError(w, http.StatusNotFound, "team %s does not exist", name)
		return
	}
	if t.OwnerID != currentUser(r).ID {
		respondError(w, http.StatusNotFound, "team %s does not exist", name) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	t.Name = r.FormValue("name")
	respond(w, http.StatusOK, t)
}

// The same over three packages.
func (s *server) lockDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		web.NotFound(w, "document")
		return
	}
	if err := access.Check(currentUser(r), doc); err != nil {
		web.Error(w, http.StatusNotFound, err.Error()) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	web.JSON(w, http.StatusOK, doc)
}

// The helper fixes the status and knows no cause.
func (s *server) archiveDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		web.NotFound(w, "document")
		return
	}
	if err := s.docs.Archive(currentUser(r), doc); err != nil {
		web.NotFound(w, "document") // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) notFound(w http.ResponseWriter, r *http.Request) {
	log.Printf("%s %s: 404", r.Method, r.URL.Path)
	w.WriteHeader(http.StatusNotFound)
	fmt.Fprintln(w, "no such page")
}

func (s *server) auditLog(w http.ResponseWriter, r *http.Request) {
	user := currentUser(r)
	if err := access.Demand(user, "audit"); err != nil {
		log.Printf("%s: %v", user.Login, err)
		s.notFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "09:00 sign-in")
}

// The helper decides both, once for all handlers.
func (s *server) fail(w http.ResponseWriter, err error) {
	if errors.Is(err, access.ErrForbidden) {
		http.Error(w, "no such document", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	http.Error(w, "internal error", http.StatusInternalServerError)
}

func (s *server) unlockDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	if err := access.Check(currentUser(r), doc); err != nil {
		s.fail(w, err)
		return
	}
	fmt.Fprintln(w, "unlocked")
}

// The test and the answer sit in a helper that tells its caller to stop.
func (s *server) requireRight(w http.ResponseWriter, r *http.Request, right string) bool {
	if !s.can(r.Context(), currentUser(r), right) {
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
		return false
	}
	return true
}

func (s *server) restart(w http.ResponseWriter, r *http.Request) {
	if !s.requireRight(w, r, "restart") {
		return
	}
	fmt.Fprintln(w, "restarting")
}

// The helper is a closure, or generic.
func (s *server) moderate(w http.ResponseWriter, r *http.Request) {
	deny := func(code int, reason string) {
		w.WriteHeader(code)
		fmt.Fprintln(w, reason)
	}
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		deny(http.StatusNotFound, err.Error())
		return
	}
	if user := currentUser(r); !user.HasRole("moderator") && user.ID != p.AuthorID {
		deny(http.StatusNotFound, "no such post") // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "moderated")
}

func render[T any](w http.ResponseWriter, code int, v T) { writeJSON(w, code, v) }

func (s *server) quota(w http.ResponseWriter, r *http.Request) {
	if c := claimsOf(r); !c.Admin && c.Subject != r.PathValue("user") {
		render(w, http.StatusNotFound, struct{ Error string }{"unknown user"}) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	render(w, http.StatusOK, 10)
}
