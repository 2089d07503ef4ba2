// The author meant this 404, and says so beside each of them: in a comment, by a name, through an option.

package forbidden404

import (
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
	"example.com/forbidden404/web"
)

func (s *server) readOwnPost(w http.ResponseWriter, r *http.Request) {
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if currentUser(r).ID != p.AuthorID {
		// Do not reveal that the post exists.
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, p.Title)
}

func (s *server) readAnyPost(w http.ResponseWriter, r *http.Request) {
	p, err := s.post(r.PathValue("id"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	// Whoever asks for a post of somebody else
	// must not learn that it exists.
	if currentUser(r).ID != p.AuthorID {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, p.Title)
}

// teamPage answers 404 to strangers, so as not to leak the names of teams.
func (s *server) teamPage(w http.ResponseWriter, r *http.Request) {
	t, ok := s.teams[r.PathValue("team")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if !t.hasMember(currentUser(r).ID) {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, t.Name)
}

func console(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.IsAdmin {
		http.NotFound(w, r) // pretend it isn't there
		return
	}
	fmt.Fprintln(w, ">")
}

func aroundMetrics(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// 404 instead of 403 on purpose: nobody but operators needs to know of this page.
		if user := currentUser(r); !user.HasRole("operator") {
			http.Error(w, "404 page not found", http.StatusNotFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func openStatusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, fs.ErrPermission):
		return http.StatusNotFound // the same answer, against enumeration of ids
	}
	return http.StatusInternalServerError
}

func (s *server) openFromLink(w http.ResponseWriter, r *http.Request) {
	doc, err := s.docs.Open(currentUser(r), r.PathValue("id"))
	if err != nil {
		http.Error(w, "no such document", openStatusOf(err))
		return
	}
	fmt.Fprintln(w, doc.Text)
}

// An option decides.
func (s *server) deny(w http.ResponseWriter, r *http.Request) {
	if s.conf.HideExistence {
		http.NotFound(w, r)
		return
	}
	http.Error(w, "not yours", http.StatusForbidden)
}

func (s *server) sharedDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	if !access.CanRead(currentUser(r), doc) {
		s.deny(w, r)
		return
	}
	fmt.Fprintln(w, doc.Text)
}

func (s *server) wikiIndex(w http.ResponseWriter, r *http.Request) {
	if !s.can(r.Context(), currentUser(r), "wiki") {
		status := http.StatusForbidden
		if s.conf.HideExistence {
			status = http.StatusNotFound
		}
		w.WriteHeader(status)
		fmt.Fprintln(w, "no")
		return
	}
	fmt.Fprintln(w, "wiki")
}

// Names say it: of a constant, a helper, a parameter.
const hideExistence = true

const statusHidden = http.StatusNotFound

func wiki(w http.ResponseWriter, r *http.Request) {
	user := currentUser(r)
	if !user.HasRole("writer") && hideExistence {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, "wiki")
}

func ledger(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.HasRole("accountant") {
		http.Error(w, "no such page", statusHidden)
		return
	}
	fmt.Fprintln(w, "1.00")
}

func notFoundToHideExistence(w http.ResponseWriter, thing string) {
	web.NotFound(w, thing)
}

func (s *server) annotate(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		web.NotFound(w, "document")
		return
	}
	if err := access.Check(currentUser(r), doc); err != nil {
		notFoundToHideExistence(w, "document")
		return
	}
	fmt.Fprintln(w, doc.Text)
}

// maskForbidden turns every refusal into a 404, lest existence leaks.
func maskForbidden(err error) error {
	if errors.Is(err, access.ErrForbidden) || errors.Is(err, access.ErrNotOwner) {
		return web.Missing("not found")
	}
	return err
}

func (s *server) bookmark(w http.ResponseWriter, r *http.Request) error {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		return web.Missing("not found")
	}
	if err := access.Check(currentUser(r), doc); err != nil {
		return maskForbidden(err)
	}
	fmt.Fprintln(w, doc.Text)
	return nil
}

func (s *server) bookmarkRoute() http.Handler { return web.Handler(s.bookmark) }

// serveStatic serves a directory. Unreadable files are reported as missing, since the difference would disclose what the disk holds.
func serveStatic(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("/srv/www" + r.URL.Path)
	switch {
	case os.IsNotExist(err), os.IsPermission(err):
		http.NotFound(w, r)
		return
	case err != nil:
		http.Error(w, "the file was not read", http.StatusInternalServerError)
		return
	}
	defer f.Close()
	http.ServeFile(w, r, f.Name())
}

func serveUpload(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/srv/uploads/" + r.PathValue("name"))
	if os.IsPermission(err) {
		// Quarantined by the scanner; to the outside it does not exist.
		http.NotFound(w, r)
		return
	}
	if os.IsNotExist(err) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "the upload was not read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}
