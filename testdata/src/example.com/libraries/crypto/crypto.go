// Package crypto has services that sign, encrypt and read keys.
package crypto

import (
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/rsa"
	"net/http"
)

type server struct {
	aead    cipher.AEAD
	key     *rsa.PrivateKey
	signer  *ecdsa.PrivateKey
	nonce   []byte
	secrets map[string][]byte
}

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
