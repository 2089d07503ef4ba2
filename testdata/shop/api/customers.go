package api

import (
	"errors"
	"log/slog"
	"net/http"

	"github.com/statuslint/statuslint/testdata/shop/respond"
	"github.com/statuslint/statuslint/testdata/shop/store"
)

type credentials struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

func (s *Server) register(w http.ResponseWriter, r *http.Request) {
	in, ok := decode[credentials](w, r)
	if !ok {
		return
	}
	if in.Email == "" || len(in.Password) < 12 {
		respond.Error(w, http.StatusUnprocessableEntity, "email or password is too short")
		return
	}
	if err := s.store.CreateCustomer(in.Email, in.Password); err != nil {
		fail(w, r, err)
		return
	}
	respond.JSON(w, http.StatusOK, map[string]string{"email": in.Email})
}

func (s *Server) showCustomer(w http.ResponseWriter, r *http.Request) {
	email := r.PathValue("email")
	if c := caller(r); email != c.Email && !c.Admin {
		respond.Error(w, http.StatusNotFound, "only admins may see other customers")
		return
	}
	c, err := s.store.Customer(email)
	if err != nil {
		fail(w, r, err)
		return
	}
	respond.JSON(w, http.StatusOK, map[string]any{"email": c.Email, "admin": c.Admin})
}

func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	in, ok := decode[credentials](w, r)
	if !ok {
		return
	}
	if token, ok := s.startSession(w, r, in); ok {
		respond.JSON(w, http.StatusOK, map[string]string{"token": token})
	}
}

// loginForm is login for browsers.
func (s *Server) loginForm(w http.ResponseWriter, r *http.Request) {
	token, ok := s.startSession(w, r, credentials{r.PostFormValue("email"), r.PostFormValue("password")})
	if !ok {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
	http.Redirect(w, r, "/products", http.StatusFound)
}

// startSession returns the token of a new session, or answers why there is none.
func (s *Server) startSession(w http.ResponseWriter, r *http.Request, in credentials) (token string, ok bool) {
	token, err := s.store.Login(in.Email, in.Password)
	switch {
	case errors.Is(err, store.ErrCredentials):
		respond.Unauthorized(w, "wrong email or password")
	case err != nil:
		fail(w, r, err)
	}
	return token, err == nil
}

func (s *Server) logout(w http.ResponseWriter, r *http.Request) {
	if err := s.store.EndSession(token(r)); err != nil {
		slog.Error("session not ended", "err", err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
