// The same refusals with 403, and 404 for what is not there.

package forbidden404

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
	"example.com/forbidden404/web"
)

func (s *server) editPostRightly(w http.ResponseWriter, r *http.Request) {
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if currentUser(r).ID != p.AuthorID {
		http.Error(w, "only the author may edit a post", http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, p.Title)
}

func adminPage(w http.ResponseWriter, r *http.Request) {
	if !currentUser(r).IsAdmin {
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprintln(w, "administrators only")
		return
	}
	fmt.Fprintln(w, "welcome")
}

func onlyAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c := claimsOf(r); !c.Admin {
			respondError(w, http.StatusForbidden, "%s is no administrator", c.Subject)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) openRightly(w http.ResponseWriter, r *http.Request) {
	doc, err := s.docs.Open(currentUser(r), r.PathValue("id"))
	switch {
	case errors.Is(err, store.ErrNotFound):
		http.Error(w, "no such document", http.StatusNotFound)
	case errors.Is(err, fs.ErrPermission):
		http.Error(w, "the document is not shared with you", http.StatusForbidden)
	case err != nil:
		http.Error(w, "the document was not opened", http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, doc.Text)
	}
}

func rightStatusOf(err error) int {
	switch {
	case errors.Is(err, errNoPost), errors.Is(err, sql.ErrNoRows):
		return http.StatusNotFound
	case errors.Is(err, access.ErrForbidden), errors.Is(err, access.ErrNotOwner):
		return http.StatusForbidden
	}
	return http.StatusInternalServerError
}

func (s *server) publishRightly(w http.ResponseWriter, r *http.Request) {
	if err := s.publish(currentUser(r), r.PathValue("id")); err != nil {
		http.Error(w, err.Error(), rightStatusOf(err))
		return
	}
	fmt.Fprintln(w, "published")
}

func (s *server) retitle(w http.ResponseWriter, r *http.Request) error {
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		return web.Missing("no such post")
	}
	if p.AuthorID != currentUser(r).ID {
		return web.Refused("only the author may")
	}
	fmt.Fprintln(w, p.Title)
	return nil
}

func logFile(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/var/log/" + r.PathValue("name"))
	switch {
	case os.IsNotExist(err):
		http.NotFound(w, r)
	case os.IsPermission(err):
		http.Error(w, "the log is not readable", http.StatusForbidden)
	case err != nil:
		http.Error(w, "the log was not read", http.StatusInternalServerError)
	default:
		w.Write(data)
	}
}

func (s *server) shareRightly(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		web.NotFound(w, "document")
		return
	}
	if err := share(currentUser(r), doc, 42); err != nil {
		web.Error(w, http.StatusForbidden, err.Error())
		return
	}
	web.JSON(w, http.StatusOK, doc.Readers)
}

// The order of the tests does not matter: permission first, absence after it.
func (s *server) wipeTeam(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.IsAdmin {
		http.Error(w, "administrators only", http.StatusForbidden)
		return
	}
	if _, ok := s.teams[r.PathValue("team")]; !ok {
		http.Error(w, "no such team", http.StatusNotFound)
		return
	}
	delete(s.teams, r.PathValue("team"))
	w.WriteHeader(http.StatusNoContent)
}

// An administrator looks for a user who is not there.
func (s *server) promote(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.HasRole("operator") {
		writeJSON(w, http.StatusForbidden, "operators only")
		return
	}
	var name string
	err := s.db.QueryRowContext(r.Context(), "SELECT name FROM users WHERE id = ?", r.PathValue("id")).Scan(&name)
	if errors.Is(err, sql.ErrNoRows) {
		writeJSON(w, http.StatusNotFound, "no such user")
		return
	}
	if err != nil {
		writeJSON(w, http.StatusInternalServerError, "the user was not read")
		return
	}
	writeJSON(w, http.StatusOK, name)
}
