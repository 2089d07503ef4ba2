package empty200

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// Traps: a handler that stands in for a server in a test has no client to wonder about it.
func TestServers(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/expected" {
			t.Errorf("path %s", r.URL.Path)
		}
		w.WriteHeader(http.StatusOK)
	}))
	defer server.Close()

	mux := http.NewServeMux()
	called := false
	mux.HandleFunc("DELETE /items/1", func(w http.ResponseWriter, r *http.Request) { called = true })
	recorder := httptest.NewRecorder()
	mux.ServeHTTP(recorder, httptest.NewRequest(http.MethodDelete, "/items/1", nil))
	if !called || recorder.Code != http.StatusOK {
		t.Fatal("not called")
	}
}

type fakeServer struct{ deleted []string }

func (f *fakeServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.deleted = append(f.deleted, r.URL.Path)
	w.WriteHeader(http.StatusOK)
}

func TestFake(t *testing.T) {
	fake := &fakeServer{}
	server := httptest.NewServer(fake)
	defer server.Close()
	if _, err := http.Post(server.URL, "text/plain", nil); err != nil || len(fake.deleted) != 1 {
		t.Fatal(err)
	}
}
