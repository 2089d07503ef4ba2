// Functions of the standard library that test well-formed input against rules. Their error means invalid input:
//
//	addr, err := mail.ParseAddress(r.FormValue("email"))
//	if !hmac.Equal(signature, expected) {

package framework

import "github.com/statuslint/statuslint/internal/response"

func validators() []Row {
	return []Row{
		fails("net/mail.ParseAddress", 2, invalid(0)),
		fails("net/mail.ParseAddressList", 2, invalid(0)),
		fails("(*net/mail.AddressParser).Parse", 2, invalid(1)),
		fails("(*net/mail.AddressParser).ParseList", 2, invalid(1)),
		fails("time.LoadLocation", 2, invalid(0)),
		refuses("(*regexp.Regexp).MatchString", 1, invalid(1)),
		refuses("(*regexp.Regexp).Match", 1, invalid(1)),
		refuses("crypto/hmac.Equal", 1, because(response.Invalid)),
		refuses("crypto/ed25519.Verify", 1, because(response.Invalid)),
		refuses("crypto/ecdsa.Verify", 1, because(response.Invalid)),
		refuses("crypto/ecdsa.VerifyASN1", 1, because(response.Invalid)),
		fails("crypto/ed25519.VerifyWithOptions", 1, because(response.Invalid)),
		fails("crypto/rsa.VerifyPKCS1v15", 1, because(response.Invalid)),
		fails("crypto/rsa.VerifyPSS", 1, because(response.Invalid)),
	}
}
