package crypto

import (
	"crypto"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"net/http"
	"os"
	"syscall"

	"golang.org/x/crypto/scrypt"
)

func (s *server) webhook(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	mac := hmac.New(sha256.New, s.secrets["hook"])
	mac.Write(body)
	if !hmac.Equal([]byte(r.Header.Get("X-Signature")), mac.Sum(nil)) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 40[01].*"
		return
	}
	done(w)
}

func (s *server) verify(w http.ResponseWriter, r *http.Request) {
	digest := sha256.Sum256([]byte(r.FormValue("text")))
	if err := rsa.VerifyPKCS1v15(&s.key.PublicKey, crypto.SHA256, digest[:], []byte(r.FormValue("signature"))); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 40[01].*"
		return
	}
	done(w)
}

func (s *server) open(w http.ResponseWriter, r *http.Request) {
	if _, err := s.aead.Open(nil, s.nonce, []byte(r.FormValue("secret")), nil); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 40[01].*"
		return
	}
	done(w)
}

func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	block, _ := pem.Decode([]byte(r.FormValue("key")))
	if block == nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if _, err := x509.ParseECPrivateKey([]byte(r.FormValue("der"))); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	done(w)
}

func (s *server) make(w http.ResponseWriter, r *http.Request) {
	if _, err := rsa.GenerateKey(rand.Reader, 2048); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	if _, err := scrypt.Key([]byte(r.FormValue("password")), s.nonce, 1<<15, 8, 1, 32); err != nil {
		failed(w, http.StatusUnauthorized) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) store(w http.ResponseWriter, r *http.Request) {
	err := os.WriteFile("keys/new", []byte(r.FormValue("key")), 0o600)
	if errors.Is(err, syscall.ENOSPC) {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	if errors.Is(err, syscall.EEXIST) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409"
		return
	}
	done(w)
}
