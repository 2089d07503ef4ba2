// Errors carry the refusal: from the callee, through a mapper, or with the status inside.

package forbidden404

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"example.com/forbidden404/access"
	"example.com/forbidden404/problem"
	"example.com/forbidden404/web"
)

var errDenied = errors.New("denied")

// authorizer is implemented below; its only error is errDenied.
type authorizer interface {
	authorize(ctx context.Context, user *access.User, action string) error
}

type roleTable map[string][]string

func (t roleTable) authorize(_ context.Context, user *access.User, action string) error {
	for _, role := range t[action] {
		if user.HasRole(role) {
			return nil
		}
	}
	return errDenied
}

func deploy(auth authorizer) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := auth.authorize(r.Context(), currentUser(r), "deploy"); err != nil {
			http.Error(w, "no such app", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		fmt.Fprintln(w, "deployed")
	}
}

// enforcer speaks as policy engines do: a decision, and an error of its own.
type enforcer interface {
	Enforce(subject, object, action string) (bool, error)
}

func shelf(e enforcer) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ok, err := e.Enforce(currentUser(r).Login, r.URL.Path, "read")
		if err != nil {
			http.Error(w, "policy: "+err.Error(), http.StatusInternalServerError)
			return
		}
		if !ok {
			http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
			return
		}
		fmt.Fprintln(w, "books")
	}
}

// share wraps the refusal of another package; nothing else can go wrong.
func share(user *access.User, doc *access.Document, with int64) error {
	if err := access.Check(user, doc); err != nil {
		return fmt.Errorf("share with %d: %w", with, err)
	}
	doc.Readers = append(doc.Readers, with)
	return nil
}

func (s *server) shareDocument(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	if err := share(currentUser(r), doc, 42); err != nil {
		http.Error(w, err.Error(), http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, doc.Readers)
}

// A mapper from errors to statuses.
func statusOf(err error) int {
	switch {
	case errors.Is(err, errNoPost):
		return http.StatusNotFound
	case errors.Is(err, access.ErrForbidden):
		return http.StatusNotFound // want "forbidden-404: .*use 403 Forbidden"
	default:
		return http.StatusInternalServerError
	}
}

func (s *server) publish(user *access.User, id string) error {
	p, err := s.post(id)
	if err != nil {
		return err
	}
	if p.AuthorID != user.ID {
		return access.ErrForbidden
	}
	p.Published = true
	return nil
}

func (s *server) publishPost(w http.ResponseWriter, r *http.Request) {
	if err := s.publish(currentUser(r), r.PathValue("id")); err != nil {
		http.Error(w, err.Error(), statusOf(err))
		return
	}
	fmt.Fprintln(w, "published")
}

// A mapper by the error's type.
func codeAndText(err error) (code int, text string) {
	var denied *access.DeniedError
	if errors.As(err, &denied) {
		return http.StatusNotFound, "unknown right " + denied.Right // want "forbidden-404: .*use 403 Forbidden"
	}
	return http.StatusInternalServerError, "internal error"
}

func backup(w http.ResponseWriter, r *http.Request) {
	if err := access.Demand(currentUser(r), "backup"); err != nil {
		code, text := codeAndText(err)
		web.Error(w, code, text)
		return
	}
	fmt.Fprintln(w, "saved")
}

// The mapper of another package is reported there.
func (s *server) giveAway(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	if err := access.Transfer(currentUser(r), doc, 8); err != nil {
		problem.Write(w, err)
		return
	}
	fmt.Fprintln(w, doc.OwnerID)
}

// appHandler returns status and error; ServeHTTP answers.
type appHandler func(w http.ResponseWriter, r *http.Request) (int, error)

func (h appHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if status, err := h(w, r); err != nil {
		http.Error(w, err.Error(), status)
	}
}

func (s *server) transferTeam(w http.ResponseWriter, r *http.Request) (int, error) {
	t := s.teams[r.PathValue("team")]
	if t == nil {
		return http.StatusNotFound, errors.New("no such team")
	}
	if user := currentUser(r); t.OwnerID != user.ID {
		return http.StatusNotFound, fmt.Errorf("%s has no such team", user.Login) // want "forbidden-404: .*use 403 Forbidden"
	}
	fmt.Fprintln(w, t.Name)
	return http.StatusOK, nil
}

func (s *server) unpublishPost(w http.ResponseWriter, r *http.Request) error {
	p, err := s.post(r.PathValue("id"))
	if errors.Is(err, errNoPost) {
		return web.Missing("no such post")
	}
	if p.AuthorID != currentUser(r).ID {
		return web.Missing("no such post") // want "forbidden-404: .*use 403 Forbidden"
	}
	p.Published = false
	fmt.Fprintln(w, "unpublished")
	return nil
}

func maintenanceWindow(w http.ResponseWriter, r *http.Request) error {
	if user := currentUser(r); !user.IsAdmin {
		return &web.StatusError{Status: http.StatusNotFound, Message: "unknown page"} // want "forbidden-404: .*use 403 Forbidden"
	}
	fmt.Fprintln(w, "Sunday, 02:00")
	return nil
}

func (s *server) errorRoutes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("POST /teams/{team}/transfer", appHandler(s.transferTeam))
	mux.Handle("POST /posts/{id}/unpublish", web.Handler(s.unpublishPost))
	mux.Handle("GET /maintenance", web.Handler(maintenanceWindow))
	mux.Handle("POST /deploy", deploy(roleTable{"deploy": {"operator"}}))
	return mux
}
