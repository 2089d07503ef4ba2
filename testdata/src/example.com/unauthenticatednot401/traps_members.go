// Members who are known, machines that are no callers, and branches that serve more than one cause.

package unauthenticatednot401

import (
	"errors"
	"net/http"

	"golang.org/x/crypto/bcrypt"

	"example.com/unauthenticatednot401/members"
	"example.com/unauthenticatednot401/web"
)

// A member whose membership is paused is known, and may not.
func (c *club) paused(w http.ResponseWriter, r *http.Request) {
	if _, err := c.members.ByToken(r.Context(), bearerOf(r)); errors.Is(err, members.ErrPaused) {
		web.Fail(w, http.StatusForbidden, "your membership is paused")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The member is signed in, and confirms with the password that the account is to go.
func (c *club) deleteAccount(w http.ResponseWriter, r *http.Request) {
	m, err := c.members.ByToken(r.Context(), bearerOf(r))
	if err != nil {
		web.Fail(w, http.StatusUnauthorized, "sign in again")
		return
	}
	if bcrypt.CompareHashAndPassword(m.Hash, []byte(r.FormValue("password"))) != nil {
		web.Fail(w, http.StatusForbidden, "that is not your password")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (c *club) confirmPassword(w http.ResponseWriter, r *http.Request) {
	if _, err := c.members.Login(r.FormValue("email"), r.FormValue("password")); errors.Is(err, members.ErrWrongPassword) {
		web.Fail(w, http.StatusBadRequest, "that is not your password")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One branch for whoever is not known and for whoever may not.
func (c *club) backstage(w http.ResponseWriter, r *http.Request) {
	_, err := c.members.ByToken(r.Context(), bearerOf(r))
	if errors.Is(err, members.ErrTokenExpired) || errors.Is(err, members.ErrPaused) {
		web.Fail(w, http.StatusForbidden, "not tonight")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The pager's token is a device to be registered, not a credential.
func (c *club) pager(w http.ResponseWriter, r *http.Request) {
	token := r.FormValue("device_token")
	if token == "" {
		web.Fail(w, http.StatusBadRequest, "device_token is missing")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The next page is asked for with a token, too.
func (c *club) list(w http.ResponseWriter, r *http.Request) {
	if token := r.URL.Query().Get("page_token"); len(token) > 64 {
		web.Fail(w, http.StatusBadRequest, "this page token is too long")
		return
	}
	w.Write([]byte("a, b, c"))
}

// The caller is another service, whose password the club itself has forgotten to set up.
func (c *club) sync(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "https://ledger.example/members", nil)
	if err != nil {
		web.Fail(w, http.StatusInternalServerError, "there is no such ledger")
		return
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		web.Fail(w, http.StatusBadGateway, "the ledger does not answer")
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusUnauthorized {
		web.Fail(w, http.StatusBadGateway, "the ledger does not know us")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A signed link is passed on to others: its signature says nothing of who follows it.
func (c *club) sharedLink(w http.ResponseWriter, r *http.Request) {
	var forged *members.SignatureError
	if err := verifyLink(r.URL.RawQuery); errors.As(err, &forged) {
		web.Fail(w, http.StatusForbidden, "this link was tampered with")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func verifyLink(query string) error {
	if len(query) < 32 {
		return &members.SignatureError{Link: query}
	}
	return nil
}

// The kiosk has no sign-in, so it is refused with 403 on purpose.
func (c *club) kiosk(w http.ResponseWriter, r *http.Request) {
	if _, err := c.members.Machine(r.Header.Get("X-API-Key")); errors.Is(err, members.ErrInvalidAPIKey) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The token came in a mail: whoever follows the link need not be signed in.
func (c *club) verifyEmail(w http.ResponseWriter, r *http.Request) {
	if _, err := c.members.ByToken(r.Context(), r.PathValue("token")); errors.Is(err, members.ErrTokenExpired) {
		web.Fail(w, http.StatusBadRequest, "this link has expired")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var errInvalidCSRFToken = errors.New("the form is not ours")

func sameForm(sent, kept string) error {
	if sent != kept {
		return errInvalidCSRFToken
	}
	return nil
}

// The token of a form says where it comes from.
func (c *club) saveNote(w http.ResponseWriter, r *http.Request) {
	if err := sameForm(r.FormValue("csrf"), r.Header.Get("X-CSRF")); errors.Is(err, errInvalidCSRFToken) {
		web.Fail(w, http.StatusForbidden, "open the form anew")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
