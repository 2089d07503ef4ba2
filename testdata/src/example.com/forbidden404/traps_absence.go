// Absence: the thing is not there, not for this caller, or not yet. And branches that absence shares.

package forbidden404

import (
	"database/sql"
	"errors"
	"fmt"
	"net/http"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
)

var (
	errRoleNotFound       = errors.New("role not found")
	errOwnerMissing       = errors.New("owner does not exist")
	errPermissionNotFound = errors.New("permission not found")
)

// The owner is part of the key.
func (s *server) myDocument(w http.ResponseWriter, r *http.Request) {
	user := currentUser(r)
	doc := s.docs.FindOf(r.PathValue("id"), user.ID)
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, doc.Text)
}

func (s *server) myInvoice(w http.ResponseWriter, r *http.Request) {
	var total int
	err := s.db.QueryRowContext(r.Context(), "SELECT total FROM invoices WHERE id = ? AND owner_id = ?",
		r.PathValue("id"), currentUser(r).ID).Scan(&total)
	if errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "you own no such invoice", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, "the invoice was not read", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, total)
}

func (s *server) dropMyToken(w http.ResponseWriter, r *http.Request) {
	res, err := s.db.ExecContext(r.Context(), "DELETE FROM tokens WHERE id = ? AND user_id = ?", r.PathValue("id"), currentUser(r).ID)
	if err != nil {
		http.Error(w, "the token was not deleted", http.StatusInternalServerError)
		return
	}
	if n, err := res.RowsAffected(); err == nil && n == 0 {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) postsOf(author int64) (own []*post) {
	for _, p := range s.posts {
		if p.AuthorID == author {
			own = append(own, p)
		}
	}
	return own
}

func (s *server) myPost(w http.ResponseWriter, r *http.Request) {
	for _, p := range s.postsOf(currentUser(r).ID) {
		if p.ID == r.PathValue("id") {
			fmt.Fprintln(w, p.Title)
			return
		}
	}
	http.NotFound(w, r)
}

// One branch for absence and for missing permission.
func (s *server) mixed(w http.ResponseWriter, r *http.Request) {
	p := s.posts[r.PathValue("id")]
	if p == nil || p.AuthorID != currentUser(r).ID {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, p.Title)
}

func (s *server) mixedErrors(w http.ResponseWriter, r *http.Request) {
	doc, err := s.docs.Open(currentUser(r), r.PathValue("id"))
	if err != nil {
		http.Error(w, "no such document", http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, doc.Text)
}

func mixedStatusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNotFound), errors.Is(err, access.ErrForbidden):
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}

func (s *server) mixedMapper(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	err := store.ErrNotFound
	if doc != nil {
		err = access.Check(currentUser(r), doc)
	}
	if err != nil {
		http.Error(w, "no such document", mixedStatusOf(err))
		return
	}
	fmt.Fprintln(w, doc.Text)
}

// The status for absence is set first and changed for the refusal.
func (s *server) changed(w http.ResponseWriter, r *http.Request) {
	status := http.StatusNotFound
	if p, ok := s.posts[r.PathValue("id")]; ok {
		if user := currentUser(r); p.AuthorID == user.ID || user.IsAdmin {
			fmt.Fprintln(w, p.Title)
			return
		}
		status = http.StatusForbidden
	}
	http.Error(w, http.StatusText(status), status)
}

// Roles, owners and permissions are things too, and can be missing.
func roleOf(name string) (string, error) {
	if name != "admin" {
		return "", errRoleNotFound
	}
	return "all rights", nil
}

func showRole(w http.ResponseWriter, r *http.Request) {
	rights, err := roleOf(r.PathValue("role"))
	if errors.Is(err, errRoleNotFound) {
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, rights)
}

func showPermission(w http.ResponseWriter, r *http.Request) {
	permissions := map[string]string{"read": "see documents", "write": "change documents"}
	permission, ok := permissions[r.PathValue("permission")]
	if !ok {
		http.Error(w, errPermissionNotFound.Error(), http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, permission)
}

func showGrant(w http.ResponseWriter, r *http.Request) {
	grant, ok := grants[int64(len(r.PathValue("user")))]
	if !ok {
		http.NotFound(w, r)
		return
	}
	writeJSON(w, http.StatusOK, grant)
}

func (s *server) owner(w http.ResponseWriter, r *http.Request) {
	var name string
	err := s.db.QueryRow("SELECT u.name FROM users u, teams t WHERE t.owner_id = u.id AND t.name = ?", r.PathValue("team")).Scan(&name)
	switch {
	case err == sql.ErrNoRows:
		http.Error(w, errOwnerMissing.Error(), http.StatusNotFound)
	case err != nil:
		http.Error(w, "the owner was not read", http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, name)
	}
}

func (s *server) administrators(w http.ResponseWriter, r *http.Request) {
	t, ok := s.teams[r.PathValue("team")]
	if !ok {
		respondError(w, http.StatusNotFound, "team not found")
		return
	}
	admin := t.Members[t.OwnerID]
	if admin == nil {
		respondError(w, http.StatusNotFound, "the team has no administrator")
		return
	}
	respond(w, http.StatusOK, admin)
}

// A nested thing of another parent is absent at this address.
func (s *server) revision(w http.ResponseWriter, r *http.Request) {
	p, q := s.posts[r.PathValue("post")], s.posts[r.PathValue("revision")]
	if p == nil || q == nil {
		http.NotFound(w, r)
		return
	}
	if q.AuthorID != p.AuthorID {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, q.Title)
}

// What is not published is not there for anybody.
func (s *server) readPost(w http.ResponseWriter, r *http.Request) {
	p, err := s.post(r.PathValue("id"))
	if err != nil || !p.Published {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, p.Title)
}

func (s *server) readDraft(w http.ResponseWriter, r *http.Request) {
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if !p.Published && currentUser(r).ID != p.AuthorID {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, p.Title)
}
