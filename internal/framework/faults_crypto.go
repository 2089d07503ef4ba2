// Cryptography, which fails for want of randomness or for a key of the server's own that is none:
//
//	key, err := rsa.GenerateKey(rand.Reader, 2048)
//	hash, err := bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)      the password may be too long as well

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func cryptography() []Row {
	return slices.Concat(
		each(2, fault,
			"crypto/rand.Read", "crypto/rand.Int", "crypto/rand.Prime", "crypto/aes.NewCipher",
			"crypto/cipher.NewGCM", "crypto/cipher.NewGCMWithNonceSize", "crypto/cipher.NewGCMWithTagSize", "crypto/cipher.NewGCMWithRandomNonce",
			"crypto/rsa.GenerateKey", "crypto/rsa.EncryptOAEP", "crypto/rsa.EncryptPKCS1v15", "crypto/rsa.SignPKCS1v15", "crypto/rsa.SignPSS",
			"crypto/ecdsa.GenerateKey", "crypto/ecdsa.SignASN1", "(crypto/ecdh.Curve).GenerateKey", "(crypto.Signer).Sign",
			"crypto/x509.CreateCertificate", "crypto/x509.CreateCertificateRequest", "crypto/x509.MarshalPKIXPublicKey",
			"crypto/x509.MarshalPKCS8PrivateKey", "crypto/x509.MarshalECPrivateKey", "crypto/tls.LoadX509KeyPair",
			"crypto/pbkdf2.Key", "crypto/hkdf.Key", "crypto/hkdf.Extract", "crypto/hkdf.Expand",
			"golang.org/x/crypto/scrypt.Key", "golang.org/x/crypto/bcrypt.Cost", "golang.org/x/crypto/chacha20poly1305.New",
			"golang.org/x/crypto/chacha20poly1305.NewX", "golang.org/x/crypto/ssh.NewSignerFromKey",
			"github.com/alexedwards/argon2id.CreateHash", "github.com/elithrar/simple-scrypt.GenerateFromPassword",
		),
		each(3, fault, "crypto/ed25519.GenerateKey"),
		[]Row{bcryptHash()},
	)
}

// bcryptHash fails for want of randomness, or of a password that is longer than 72 bytes.
func bcryptHash() Row {
	row := fails("golang.org/x/crypto/bcrypt.GenerateFromPassword", 2, fault)
	long := failed(explained("the error of ", row.Func, []response.Cause{invalid(0)})...)
	long.Name = "golang.org/x/crypto/bcrypt.ErrPasswordTooLong"
	row.Summary.Outcomes = append(row.Summary.Outcomes, response.Outcome{Results: []response.Value{{}, long}})
	return row
}
