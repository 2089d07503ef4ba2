package clienterror500

import (
	"crypto/tls"
	"fmt"
	"net/http"
)

func (s *server) setCertificate(w http.ResponseWriter, r *http.Request) {
	pair, err := tls.X509KeyPair([]byte(r.FormValue("certificate")), []byte(r.FormValue("key")))
	if err != nil {
		http.Error(w, "the key does not fit", http.StatusInternalServerError) // want "client-error-500: malformed input .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, len(pair.Certificate))
}
