// Redirects that are for this one request, and say so with 302, 303 and 307.

package permanent302

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"example.com/permanent302/redirect"
)

type notes interface {
	Create(ctx context.Context, text string) (id string, err error)
	Update(ctx context.Context, id, text string) error
	Delete(ctx context.Context, id string) error
}

type bucket interface {
	PresignGet(ctx context.Context, key string, ttl time.Duration) (string, error)
	PresignPut(ctx context.Context, key string, ttl time.Duration) (string, error)
}

type notebook struct {
	notes  notes
	bucket bucket
	users  map[string]string
}

// After a form.

func (n *notebook) create(w http.ResponseWriter, r *http.Request) {
	id, err := n.notes.Create(r.Context(), r.FormValue("text"))
	if err != nil {
		http.Error(w, "note could not be stored", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/notes/"+id, http.StatusSeeOther)
}

func (n *notebook) update(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := n.notes.Update(r.Context(), id, r.FormValue("text")); err != nil {
		http.Error(w, "note could not be stored", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/notes/"+id, http.StatusFound)
}

func (n *notebook) remove(w http.ResponseWriter, r *http.Request) {
	if err := n.notes.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "note could not be deleted", http.StatusInternalServerError)
		return
	}
	leadTo(w, "/notes", http.StatusSeeOther)
}

// To the login, out of it and back.

func requireLogin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := r.Cookie("session"); err != nil {
			http.Redirect(w, r, "/login?next="+url.QueryEscape(r.URL.Path), http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (n *notebook) signIn(w http.ResponseWriter, r *http.Request) {
	name := r.PostFormValue("name")
	if password, known := n.users[name]; !known || password != r.PostFormValue("password") {
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: rand.Text(), HttpOnly: true, Secure: true})
	http.Redirect(w, r, "/notes", http.StatusSeeOther)
}

func signOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func startOAuth(clientID string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		state := rand.Text()
		http.SetCookie(w, &http.Cookie{Name: "state", Value: state, HttpOnly: true, MaxAge: 600})
		q := url.Values{"client_id": {clientID}, "response_type": {"code"}, "state": {state}}
		http.Redirect(w, r, "https://accounts.example.net/authorize?"+q.Encode(), http.StatusFound)
	}
}

// By the client's language.
func byLanguage(w http.ResponseWriter, r *http.Request) {
	lang := "en"
	if strings.HasPrefix(r.Header.Get("Accept-Language"), "de") {
		lang = "de"
	}
	w.Header().Set("Vary", "Accept-Language")
	redirect.Found(w, r, "/"+lang+"/")
}

// To the storage, for some minutes.

func (n *notebook) attachment(w http.ResponseWriter, r *http.Request) {
	link, err := n.bucket.PresignGet(r.Context(), r.PathValue("key"), 5*time.Minute)
	if err != nil {
		http.Error(w, "the storage does not answer", http.StatusBadGateway)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, link, http.StatusFound)
}

func (n *notebook) attach(w http.ResponseWriter, r *http.Request) {
	link, err := n.bucket.PresignPut(r.Context(), r.PathValue("key"), time.Minute)
	if err != nil {
		http.Error(w, "the storage does not answer", http.StatusBadGateway)
		return
	}
	w.Header().Set("Location", link)
	w.WriteHeader(http.StatusTemporaryRedirect)
	fmt.Fprintln(w, "send it there")
}

func (n *notebook) routes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("POST /notes", n.create)
	m.HandleFunc("POST /notes/{id}", n.update)
	m.HandleFunc("DELETE /notes/{id}", n.remove)
	m.HandleFunc("POST /login", n.signIn)
	m.HandleFunc("POST /logout", signOut)
	m.HandleFunc("GET /connect", startOAuth("notebook"))
	m.HandleFunc("GET /{$}", byLanguage)
	m.Handle("GET /attachments/{key...}", requireLogin(http.HandlerFunc(n.attachment)))
	m.Handle("PUT /attachments/{key...}", requireLogin(http.HandlerFunc(n.attach)))
	return m
}
