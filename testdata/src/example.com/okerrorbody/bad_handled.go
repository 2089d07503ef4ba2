// Failures of which only one of two functions knows: an error handler that says nothing, and a body whose helper sends anything.

package okerrorbody

import (
	"context"
	"errors"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"

	"encoding/json"
)

func newProxy(to *url.URL) *httputil.ReverseProxy {
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) },
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
		}, // want "ok-error-body: an upstream failure .*implicit 200.*use 502 Bad Gateway"
	}
}

func newQuietProxy(to *url.URL) *httputil.ReverseProxy {
	proxy := httputil.NewSingleHostReverseProxy(to)
	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		if errors.Is(err, context.Canceled) {
			return
		}
		log.Print(err) // want "ok-error-body: an upstream failure .*use 502 Bad Gateway"
	}
	return proxy
}

func sendAny(w http.ResponseWriter, r *http.Request, body any) {
	if err, ok := body.(error); ok {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Language", r.Header.Get("Accept-Language"))
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(body)
}

type verdict struct {
	Success bool   `json:"success"`
	Text    string `json:"text"`
	Error   error  `json:"error"`
}

func knock(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("password") != "sesame" {
		sendAny(w, r, struct { // want "ok-error-body: "
			Error string `json:"error"`
		}{"wrong word"})
		return
	}
	sendAny(w, r, verdict{Success: true, Text: "come in"})
}

// try reports either.
func try(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get(r.FormValue("url"))
	text := ""
	if answer != nil {
		text = answer.Status
	}
	sendAny(w, r, &verdict{Success: err == nil, Text: text, Error: err})
}
