package create200

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"example.com/create200/respond"
	"example.com/create200/service"
)

// Traps: a POST with a creation, whose result is no new resource.
type gate struct {
	accounts *service.Accounts
	doors    Doors
}

// Doors has the calls that come with sign-in, questions and parts.
type Doors interface {
	CreateSession(ctx context.Context, user string) (string, error)
	CreateAccessToken(ctx context.Context, user string, ttl time.Duration) (string, error)
	InsertRefreshToken(ctx context.Context, token string) error
	AddRevokedToken(ctx context.Context, token string) error
	CreateResetCode(ctx context.Context, email string) (string, error)
	AddRecentSearch(ctx context.Context, text string) ([]Record, error)
	CreateQuery(ctx context.Context, text string) (rows []Record, err error)
	InsertAttempt(ctx context.Context, code string) (valid bool, err error)
	CreateDocument(ctx context.Context, draft Record) (string, error)
	AddPart(ctx context.Context, upload string, number int, size int64) (etag string, err error)
	InsertChunk(ctx context.Context, file string, offset int64) error
}

func (g *gate) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /login", g.login)
	mux.HandleFunc("POST /login/verify", g.verify)
	mux.HandleFunc("POST /tokens", g.createToken)
	mux.HandleFunc("POST /auth/refresh", g.refresh)
	mux.HandleFunc("POST /logout", g.logout)
	mux.HandleFunc("POST /password/forgot", g.forgotPassword)
	mux.HandleFunc("POST /search", g.search)
	mux.HandleFunc("POST /reports/query", g.query)
	mux.HandleFunc("POST /coupons/validate", g.validate)
	mux.HandleFunc("POST /invoices/preview", g.preview)
	mux.HandleFunc("POST /uploads/{id}/parts/{number}", g.part)
	mux.HandleFunc("POST /files/{id}/chunks", g.uploadChunk)
	mux.HandleFunc("POST /users/{id}/close", g.closeAccount)
}

// The session that Login makes lies two packages away.
func (g *gate) login(w http.ResponseWriter, r *http.Request) {
	session, err := g.accounts.Login(r.Context(), 7)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "session could not be stored")
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: session, HttpOnly: true})
	respond.OK(w, map[string]bool{"loggedIn": true})
}

func (g *gate) verify(w http.ResponseWriter, r *http.Request) {
	session, err := g.doors.CreateSession(r.Context(), r.FormValue("user"))
	if err != nil {
		http.Error(w, "session could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(session))
}

func (g *gate) createToken(w http.ResponseWriter, r *http.Request) {
	user, password, ok := r.BasicAuth()
	if !ok || password == "" {
		w.Header().Set("WWW-Authenticate", `Basic realm="shop"`)
		respond.Error(w, http.StatusUnauthorized, "user and password, please")
		return
	}
	token, err := g.doors.CreateAccessToken(r.Context(), user, time.Hour)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "token could not be signed")
		return
	}
	respond.JSON(w, http.StatusOK, map[string]string{"token": token})
}

func (g *gate) refresh(w http.ResponseWriter, r *http.Request) {
	token := r.FormValue("refresh_token")
	if err := g.doors.InsertRefreshToken(r.Context(), token); err != nil {
		respond.Error(w, http.StatusInternalServerError, "token could not be stored")
		return
	}
	respond.OK(w, map[string]any{"refresh_token": token, "expires_in": 3600})
}

func (g *gate) logout(w http.ResponseWriter, r *http.Request) {
	if err := g.doors.AddRevokedToken(r.Context(), r.Header.Get("X-Session")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "session could not be ended")
		return
	}
	respond.OK(w, "good bye")
}

func (g *gate) forgotPassword(w http.ResponseWriter, r *http.Request) {
	if _, err := g.doors.CreateResetCode(r.Context(), r.FormValue("email")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "mail could not be sent")
		return
	}
	respond.OK(w, map[string]string{"message": "if there is such an account, a mail is on its way"})
}

func (g *gate) search(w http.ResponseWriter, r *http.Request) {
	hits, err := g.doors.AddRecentSearch(r.Context(), r.FormValue("text"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "search failed")
		return
	}
	respond.JSON(w, http.StatusOK, hits)
}

func (g *gate) query(w http.ResponseWriter, r *http.Request) {
	rows, err := g.doors.CreateQuery(r.Context(), r.FormValue("q"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "query failed")
		return
	}
	respond.OK(w, rows)
}

func (g *gate) validate(w http.ResponseWriter, r *http.Request) {
	valid, err := g.doors.InsertAttempt(r.Context(), r.FormValue("code"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "code could not be tested")
		return
	}
	respond.OK(w, map[string]bool{"valid": valid})
}

func (g *gate) preview(w http.ResponseWriter, r *http.Request) {
	page, err := g.doors.CreateDocument(r.Context(), Record{Name: r.FormValue("customer")})
	if err != nil {
		http.Error(w, "no preview", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write([]byte(page))
}

func (g *gate) part(w http.ResponseWriter, r *http.Request) {
	number, err := strconv.Atoi(r.PathValue("number"))
	if err != nil {
		respond.Error(w, http.StatusBadRequest, "the part's number is not a number")
		return
	}
	etag, err := g.doors.AddPart(r.Context(), r.PathValue("id"), number, r.ContentLength)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "part could not be stored")
		return
	}
	respond.OK(w, map[string]string{"etag": etag})
}

func (g *gate) uploadChunk(w http.ResponseWriter, r *http.Request) {
	if err := g.doors.InsertChunk(r.Context(), r.PathValue("id"), 0); err != nil {
		http.Error(w, "chunk could not be stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
	w.Write([]byte(`{"received":true}`))
}

// The audit entry that Close makes in passing lies two packages away.
func (g *gate) closeAccount(w http.ResponseWriter, r *http.Request) {
	if err := g.accounts.Close(r.Context(), r.PathValue("id")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "account could not be closed")
		return
	}
	respond.OK(w, map[string]string{"state": "closed"})
}
