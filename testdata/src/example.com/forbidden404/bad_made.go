// Responses that are made, and a helper named for what it answers.

package forbidden404

import (
	"errors"
	"net/http"
)

type guardedTransport struct {
	next   http.RoundTripper
	mounts bool
}

func (t guardedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	refused := &http.Response{StatusCode: http.StatusNotFound} // want "forbidden-404: .*forbidden to use mounts.*use 403 Forbidden"
	if !t.mounts && r.FormValue("mount") != "" {
		return refused, errors.New("forbidden to use mounts")
	}
	return t.next.RoundTrip(r)
}

func accessDenied(w http.ResponseWriter) {
	w.WriteHeader(http.StatusNotFound) // want "forbidden-404: .*the name of accessDenied.*use 403 Forbidden"
}

func (t guardedTransport) refuse(w http.ResponseWriter, r *http.Request) {
	if !t.mounts {
		accessDenied(w)
		return
	}
	w.Write([]byte("mounted"))
}

func setAnswer(response *http.Response, status int) {
	response.StatusCode = status
	response.Header = http.Header{"Content-Length": {"0"}}
}

func newAccessDeniedResponse() *http.Response {
	response := &http.Response{}
	setAnswer(response, http.StatusNotFound) // want "forbidden-404: .*the name of newAccessDeniedResponse.*use 403 Forbidden"
	return response
}

func rewriteForbidden(response *http.Response) {
	setAnswer(response, http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
}

// screen lets nothing of the vault out.
func screen(response *http.Response) error {
	if response.Header.Get("X-Vault") != "" {
		rewriteForbidden(response)
	}
	return nil
}
