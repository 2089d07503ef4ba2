// A known caller fails a test of role, owner or permission in the handler itself.

package forbidden404

import (
	"fmt"
	"net/http"
	"slices"

	"example.com/forbidden404/access"
)

func (s *server) editPost(w http.ResponseWriter, r *http.Request) {
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if user := currentUser(r); user.ID != p.AuthorID {
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintf(w, "<form><input name=title value=%q></form>", p.Title)
}

func adminStats(w http.ResponseWriter, r *http.Request) {
	user := currentUser(r)
	if !user.IsAdmin {
		http.Error(w, "404 page not found", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "requests: 17")
}

func (s *server) purgePost(w http.ResponseWriter, r *http.Request) {
	if c := claimsOf(r); !c.Admin {
		w.WriteHeader(404) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	delete(s.posts, r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) saveDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.Error(w, "no such document", http.StatusNotFound)
		return
	}
	if !access.CanEdit(currentUser(r), doc) {
		http.Error(w, "no such document", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	doc.Text = r.FormValue("text")
	fmt.Fprintln(w, doc.Text)
}

func settings(w http.ResponseWriter, r *http.Request) {
	role, _ := r.Context().Value("role").(string)
	if role != "admin" {
		w.Header().Set("Content-Type", "text/plain")
		w.WriteHeader(http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		fmt.Fprintln(w, "nothing here")
		return
	}
	fmt.Fprintln(w, "theme: dark")
}

func orders(w http.ResponseWriter, r *http.Request) {
	c := claimsOf(r)
	if !slices.Contains(c.Scopes, "orders:read") {
		writeJSON(w, http.StatusNotFound, map[string]string{"error": "not found"}) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	writeJSON(w, http.StatusOK, []string{"o-1", "o-2"})
}

// The test is positive, and the refusal the rest of the function.
func (s *server) readDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	if access.CanRead(currentUser(r), doc) {
		fmt.Fprintln(w, doc.Text)
		return
	}
	http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
}

func (s *server) showDraft(w http.ResponseWriter, r *http.Request) {
	p, ok := s.posts[r.PathValue("id")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if currentUser(r).ID == p.AuthorID {
		fmt.Fprintln(w, p.Title)
	} else {
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
	}
}

func (s *server) deleteComment(w http.ResponseWriter, r *http.Request) {
	user, author := currentUser(r), s.authorOf(r.PathValue("comment"))
	allowed := user.IsAdmin || user.ID == author
	if !allowed {
		http.Error(w, http.StatusText(http.StatusNotFound), http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) authorOf(comment string) int64 { return int64(len(comment)) }

func (s *server) pinPost(w http.ResponseWriter, r *http.Request) {
	t, found := s.teams[r.PathValue("team")]
	if !found {
		writeJSON(w, http.StatusNotFound, "no such team")
		return
	}
	m := t.Members[currentUser(r).ID]
	if m.Role < roleModerator {
		writeJSON(w, http.StatusNotFound, "no such post") // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	writeJSON(w, http.StatusOK, t.Name)
}

func (s *server) listMembers(w http.ResponseWriter, r *http.Request) {
	t := s.teams[r.PathValue("team")]
	if t == nil {
		http.NotFound(w, r)
		return
	}
	if !t.hasMember(currentUser(r).ID) {
		http.Error(w, "you are not a member of this team", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	writeJSON(w, http.StatusOK, t.Members)
}

func (s *server) exportAll(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.Context(), currentUser(r), "export") {
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	writeJSON(w, http.StatusOK, s.posts)
}

// One may see one's own account only.
func account(w http.ResponseWriter, r *http.Request) {
	sub := claimsOf(r).Subject
	if r.PathValue("id") != sub {
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, sub)
}

// Nothing but the text says why.
func publishBatch(w http.ResponseWriter, r *http.Request) {
	level := r.Context().Value("level").(int)
	if level < 3 {
		http.Error(w, "insufficient permissions to publish", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "published")
}

func (s *server) billing(w http.ResponseWriter, r *http.Request) {
	user := currentUser(r)
	switch {
	case user.IsAdmin:
		fmt.Fprintln(w, "all invoices")
	case user.HasRole("accountant"):
		fmt.Fprintln(w, "open invoices")
	default:
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
	}
}

var grants = map[int64]struct{ Read, Write bool }{1: {true, true}}

func writeNote(w http.ResponseWriter, r *http.Request) {
	if g := grants[currentUser(r).ID]; !g.Write {
		http.Error(w, `{"error":"not_found"}`, http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "noted")
}
