/*
Package davserver shares a directory by WebDAV (RFC 4918).

Its clients were tested against servers that answer 200, and some of them take nothing else.
*/
package davserver

import (
	"net/http"
	"os"
	"path/filepath"
)

// Server shares Root.
type Server struct{ Root string }

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(s.Root, filepath.Clean("/"+r.URL.Path))
	switch r.Method {
	case "DELETE":
		if err := os.RemoveAll(path); err != nil {
			http.Error(w, "it could not be deleted", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK)
	case "UNLOCK":
		w.WriteHeader(http.StatusOK)
	case "GET", "HEAD":
		http.ServeFile(w, r, path)
	default:
		w.Header().Set("Allow", "DELETE, GET, HEAD, UNLOCK")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}
