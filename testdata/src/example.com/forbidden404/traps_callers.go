// Nobody is refused for a right: the caller is unknown, the feature is off, or the test is about something else.

package forbidden404

import (
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"

	"example.com/forbidden404/access"
	"example.com/forbidden404/web"
)

// Unknown callers: 401, 404 and a redirect are all accepted.
func apiKey(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-API-Key") == "" {
			http.NotFound(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func signedOut(w http.ResponseWriter, r *http.Request) {
	user, _ := r.Context().Value("user").(*access.User)
	if user == nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, user.Login)
}

func basic(w http.ResponseWriter, r *http.Request) {
	login, _, ok := r.BasicAuth()
	if !ok {
		w.Header().Set("WWW-Authenticate", `Basic realm="admin"`)
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, login)
}

func toLogin(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.IsAdmin {
		http.Redirect(w, r, "/login?role=admin", http.StatusSeeOther)
		return
	}
	fmt.Fprintln(w, "welcome")
}

// One branch for unknown callers and for known ones without the role.
func strangerOrWriter(w http.ResponseWriter, r *http.Request) {
	user, _ := r.Context().Value("user").(*access.User)
	if user == nil || !user.IsAdmin {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, user.Login)
}

// Features that are off.
func (s *server) register(w http.ResponseWriter, r *http.Request) {
	if !s.conf.Registration {
		http.Error(w, "registration is closed", http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, "<form>")
}

func (s *server) beta(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.conf.Beta {
			http.NotFound(w, r)
			return
		}
		next(w, r)
	}
}

type flags map[string]bool

func (f flags) enabled(name string, user *access.User) bool { return f[name] }

func (f flags) roadmap(w http.ResponseWriter, r *http.Request) {
	if !f.enabled("roadmap", currentUser(r)) {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, "next year")
}

// Words that only sound like permission.
var (
	allowedMethods = []string{http.MethodGet, http.MethodHead}
	allowedOrigins = map[string]bool{"https://example.com": true}
	allowedTypes   = []string{".png", ".svg"}
)

func methods(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(allowedMethods, r.Method) {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, "read")
}

func origins(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" && !allowedOrigins[origin] {
		http.Error(w, "unknown origin", http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, origin)
}

func images(w http.ResponseWriter, r *http.Request) {
	allowed := slices.Contains(allowedTypes, path.Ext(r.URL.Path))
	if !allowed {
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, "/srv/images/"+path.Base(r.URL.Path))
}

func adminHost(w http.ResponseWriter, r *http.Request) {
	if r.Host != "admin.example.com" {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, "administration")
}

func adminRoot(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/admin" {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, "administration")
}

func ownerPages(w http.ResponseWriter, r *http.Request) {
	name, ok := strings.CutPrefix(r.URL.Path, "/owners/")
	if !ok {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, name)
}

func dotfiles(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(path.Base(r.URL.Path), ".") {
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, "/srv/www"+path.Clean(r.URL.Path))
}

// An address is no caller.
func debugPage(w http.ResponseWriter, r *http.Request) {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil || !net.ParseIP(host).IsLoopback() {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, "goroutines: 9")
}

// A profile is looked for, not the caller's rights.
func (s *server) profile(w http.ResponseWriter, r *http.Request) {
	var login string
	var active bool
	row := s.db.QueryRowContext(r.Context(), "SELECT login, active FROM users WHERE id = ?", r.PathValue("id"))
	err := row.Scan(&login, &active)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		http.Error(w, "the profile was not read", http.StatusInternalServerError)
		return
	}
	if !active {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, login)
}

// Helpers that take a status know no reason, and a status that is only logged is no answer.
func status(w http.ResponseWriter, code int) {
	http.Error(w, http.StatusText(code), code)
}

func logged(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.IsAdmin {
		log.Printf("%s would have seen %d before", user.Login, http.StatusNotFound)
		status(w, http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, "welcome")
}

// The error's 404 is never sent.
func checkOwner(user *access.User, t *team) error {
	if t.OwnerID != user.ID {
		return &web.StatusError{Status: http.StatusNotFound, Message: "not the owner"}
	}
	return nil
}

func (s *server) replaced(w http.ResponseWriter, r *http.Request) {
	t := s.teams[r.PathValue("team")]
	if t == nil {
		http.NotFound(w, r)
		return
	}
	if err := checkOwner(currentUser(r), t); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, t.Name)
}

// A recorder is not the response.
func rehearse(user *access.User) int {
	rec := httptest.NewRecorder()
	if !user.IsAdmin {
		rec.WriteHeader(http.StatusNotFound)
		return rec.Code
	}
	return http.StatusOK
}

// The bucket answers 403 for objects that do not exist when listing is not granted: absence, both.
func object(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://bucket.example.com/" + r.PathValue("key"))
	if err != nil {
		http.Error(w, "the bucket does not answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusNotFound, http.StatusForbidden:
		http.NotFound(w, r)
	case http.StatusOK:
		io.Copy(w, resp.Body)
	default:
		http.Error(w, "the bucket failed", http.StatusBadGateway)
	}
}

var errNoSession = errors.New("no session")

func sessionUser(r *http.Request) (string, error) {
	c, err := r.Cookie("session")
	if err != nil {
		return "", errNoSession
	}
	return c.Value, nil
}

func ownSession(w http.ResponseWriter, r *http.Request) {
	login, err := sessionUser(r)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, login)
}
