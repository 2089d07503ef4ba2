// Roles, scopes and permissions that a request speaks of, lists that nobody is a member of, and members who are not signed in any more.

package forbiddennot403

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"

	"example.com/forbiddennot403/reply"
	"example.com/forbiddennot403/teams"
)

// The type of a file has nothing to do with who sends it.
func (l *league) attach(w http.ResponseWriter, r *http.Request) {
	if err := l.teams.Attach(r.PathValue("team"), r.Header.Get("Content-Type")); errors.Is(err, teams.ErrTypeNotAllowed) {
		reply.Fail(w, http.StatusBadRequest, "this file type is not allowed")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A session that is over, and a permission that is missing, in one branch.
func (l *league) overOrNot(w http.ResponseWriter, r *http.Request) {
	err := l.teams.Authorize(memberOf(r), "plan")
	if errors.Is(err, teams.ErrSessionExpired) || errors.Is(err, teams.ErrAccessDenied) {
		reply.Fail(w, http.StatusUnauthorized, "sign in as somebody who may plan")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var knownScopes = []string{"scores:read", "scores:write"}

// The scope is the one that the form wants for a new token.
func (l *league) newToken(w http.ResponseWriter, r *http.Request) {
	if scope := r.FormValue("scope"); !slices.Contains(knownScopes, scope) {
		reply.Fail(w, http.StatusBadRequest, "there is no such scope")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Permissions are what is edited here.
func (l *league) grantAll(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Permissions []string `json:"permissions"`
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		reply.Fail(w, http.StatusBadRequest, "this is no JSON")
		return
	}
	if len(in.Permissions) == 0 {
		reply.Fail(w, http.StatusBadRequest, "permissions must not be empty")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The role in the form is looked up among those that there are.
func (l *league) assign(w http.ResponseWriter, r *http.Request) {
	roles := map[string]teams.Role{"player": teams.Player, "captain": teams.Captain}
	if _, ok := roles[r.FormValue("role")]; !ok {
		reply.Fail(w, http.StatusUnprocessableEntity, "it is none of the roles")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A copy that is only read is so for everybody: it is its state.
type board struct{ readOnly bool }

func (b *board) write(w http.ResponseWriter, r *http.Request) {
	if b.readOnly {
		reply.Fail(w, http.StatusBadRequest, "this copy is only read")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The origin of a script is tested, not the caller.
func (l *league) cors(next http.Handler) http.Handler {
	allowed := []string{"https://league.example"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin != "" && !slices.Contains(allowed, origin) {
			reply.Fail(w, http.StatusBadRequest, "this origin is not known here")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Whoever has no member in the context is not signed in.
func (l *league) mine(w http.ResponseWriter, r *http.Request) {
	member, ok := r.Context().Value(memberKey{}).(*teams.Member)
	if !ok {
		reply.Fail(w, http.StatusUnauthorized, "sign in first")
		return
	}
	reply.JSON(w, http.StatusOK, member)
}

// Whoever sends no token is not known.
func (l *league) bearer(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Authorization"), "Bearer ") {
		w.Header().Set("WWW-Authenticate", "Bearer")
		reply.Fail(w, http.StatusUnauthorized, "a token, please")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The team cannot be moved to its own owner.
func (l *league) handOver(w http.ResponseWriter, r *http.Request) {
	t, err := l.teams.Find(r.PathValue("team"))
	if err != nil {
		reply.Fail(w, http.StatusNotFound, "no such team")
		return
	}
	if memberOf(r).ID == t.OwnerID && r.FormValue("to") == "" {
		reply.Fail(w, http.StatusBadRequest, "to whom?")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The gate in front of the service knows only 401, so it is 401 by design.
func (l *league) gate(w http.ResponseWriter, r *http.Request) {
	if member := memberOf(r); member.Role < teams.Captain {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
