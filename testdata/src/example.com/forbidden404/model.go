// Package forbidden404 answers callers who may not do what they ask for.
//
//	if user.ID != post.AuthorID {
//		http.NotFound(w, r) // the bad files
//		http.Error(w, "only the author may", http.StatusForbidden) // good.go
//	}
package forbidden404

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
)

var errNoPost = errors.New("no such post")

// roles of a member, each including the ones before it.
const (
	roleGuest = iota
	roleWriter
	roleModerator
)

type claims struct {
	Subject string
	Admin   bool
	Scopes  []string
	Grants  map[string]bool
}

type post struct {
	ID        string
	AuthorID  int64
	Published bool
	Title     string
}

type member struct {
	ID   int64
	Role int
}

type team struct {
	Name    string
	OwnerID int64
	Members map[int64]*member
}

func (t *team) hasMember(id int64) bool { return t.Members[id] != nil }

type server struct {
	db    *sql.DB
	docs  *store.Store
	posts map[string]*post
	teams map[string]*team
	conf  struct {
		HideExistence bool
		Registration  bool
		Beta          bool
	}
}

func (s *server) post(id string) (*post, error) {
	p, ok := s.posts[id]
	if !ok {
		return nil, errNoPost
	}
	return p, nil
}

// can asks the table of rights.
func (s *server) can(ctx context.Context, user *access.User, right string) bool {
	var n int
	row := s.db.QueryRowContext(ctx, "SELECT count(*) FROM rights WHERE user_id = ? AND name = ?", user.ID, right)
	return row.Scan(&n) == nil && n > 0
}

func currentUser(r *http.Request) *access.User { return access.UserFrom(r.Context()) }

func claimsOf(r *http.Request) claims {
	c, _ := r.Context().Value("claims").(claims)
	return c
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Print(err)
	}
}
