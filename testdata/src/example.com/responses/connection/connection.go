// Package connection reaches around the response to the connection, or to another server.
package connection

import (
	"fmt"
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"
)

func controlled(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Second))
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func flushed(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "data: 1") // → implicit 200 body "data: 1" escapes
	w.(http.Flusher).Flush()
}

func flushedByController(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).Flush()
}

func events(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "streams are not supported", http.StatusInternalServerError) // → 500 failure "streams are not supported"
		return
	}
	for range 10 {
		flusher.Flush()
	}
}

func hijacked(w http.ResponseWriter, r *http.Request) {
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		http.Error(w, "there is no connection", http.StatusInternalServerError) // → 500 failure "there is no connection"
		return
	}
	conn, _, err := hijacker.Hijack()
	if err != nil {
		http.Error(w, "the connection is gone", http.StatusInternalServerError) // → 500 failure "the connection is gone" because failure (the error of http.Hijacker.Hijack)
		return
	}
	conn.Close()
}

func hijackedByController(w http.ResponseWriter, r *http.Request) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		http.Error(w, "the connection is gone", http.StatusServiceUnavailable) // → 503 failure "the connection is gone" because failure (the error of http.ResponseController.Hijack)
		return
	}
	conn.Close()
}

func proxied(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse("http://backend")
	if err != nil {
		http.Error(w, "the proxy is misconfigured", http.StatusInternalServerError) // → 500 failure "the proxy is misconfigured" because server fault (the error of url.Parse)
		return
	}
	httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r)
}

func proxy(target *url.URL) http.Handler {
	forward := httputil.NewSingleHostReverseProxy(target)
	forward.ModifyResponse = func(answer *http.Response) error {
		answer.Header.Set("Via", "proxy")
		return nil
	}
	return forward
}
