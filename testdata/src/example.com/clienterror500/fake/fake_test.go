package fake

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
)

func TestRecorder(t *testing.T) {
	var got []string
	if Recorder(t, &got).URL == "" || Broken(t).URL == "" {
		t.Fatal("no address")
	}
}

func TestClient(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /pages/{n}", func(w http.ResponseWriter, r *http.Request) {
		if _, err := strconv.Atoi(r.PathValue("n")); err != nil {
			t.Errorf("the client sent page %q", r.PathValue("n"))
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Write([]byte("page"))
	})
	srv := httptest.NewServer(mux)
	defer srv.Close()
	if srv.URL == "" {
		t.Fatal("no address")
	}
}
