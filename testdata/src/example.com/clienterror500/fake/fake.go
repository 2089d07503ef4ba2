// Package fake stands in for other services in tests. What its servers answer is part of the test.
//
//	srv := fake.Broken(t)
package fake

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
)

// Broken answers 500 whatever is asked.
func Broken(t testing.TB) *httptest.Server {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusInternalServerError)
	}))
	t.Cleanup(srv.Close)
	return srv
}

// Recorder keeps the values that it is sent.
func Recorder(t testing.TB, got *[]string) *httptest.Server {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var s string
		if err := json.NewDecoder(r.Body).Decode(&s); err != nil {
			t.Error(err)
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		*got = append(*got, s)
		w.WriteHeader(http.StatusNoContent)
	}))
	t.Cleanup(srv.Close)
	return srv
}
