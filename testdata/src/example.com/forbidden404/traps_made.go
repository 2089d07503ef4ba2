// What a response that is made leaves open.

package forbidden404

import (
	"errors"
	"net/http"
)

type cachingTransport struct {
	next  http.RoundTripper
	known map[string]bool
}

// RoundTrip answers itself what it knows to be absent, and changes what the upstream says of a thing that is there.
func (t cachingTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	if !t.known[r.URL.Path] {
		return &http.Response{StatusCode: http.StatusNotFound}, nil
	}
	response, err := t.next.RoundTrip(r)
	if err != nil {
		return &http.Response{StatusCode: http.StatusNotFound}, errors.New("upstream not found") // want "server-fault-4xx: .*use 502 Bad Gateway"
	}
	response.StatusCode = http.StatusNotFound
	return response, nil
}

// rewriteAbsent is named for what it answers; whoever reads an upstream's status answers nothing.
func rewriteAbsent(response *http.Response) {
	if response.StatusCode == http.StatusForbidden {
		setAnswer(response, http.StatusNotFound)
	}
}
