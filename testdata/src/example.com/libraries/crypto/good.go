package crypto

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/pem"
	"io"
	"net/http"
	"os"
)

// A signature that does not fit may be answered as a bad request, as missing credentials or as a missing permission.
func (s *server) webhookRight(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	mac := hmac.New(sha256.New, s.secrets["hook"])
	mac.Write(body)
	signature := []byte(r.Header.Get("X-Signature"))
	switch {
	case r.Host == "old" && !hmac.Equal(signature, mac.Sum(nil)):
		failed(w, http.StatusBadRequest)
	case r.Host == "new" && !hmac.Equal(signature, mac.Sum(nil)):
		failed(w, http.StatusForbidden)
	case !hmac.Equal(signature, mac.Sum(nil)):
		failed(w, http.StatusUnauthorized)
	default:
		done(w)
	}
}

func (s *server) openRight(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("secret")
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	if _, err := s.aead.Open(nil, s.nonce, []byte(cookie.Value), nil); err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	done(w)
}

// The server's own key is not the client's to mend.
func (s *server) ownKey(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/etc/notes/key.pem")
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if block, _ := pem.Decode(data); block == nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if _, err := s.aead.Open(nil, s.nonce, s.secrets["own"], nil); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if _, err := rsa.GenerateKey(rand.Reader, 2048); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}
