// Traps: the same path on another host, which is not the canonical one. The caller or the state of the service decides which it is.

package permanent302

import (
	"net/http"
	"strings"
)

type peer struct{ Host string }

// cluster elects a leader, and elects another when it is gone.
type cluster interface {
	Leader() (leader peer, self bool)
	OwnerOf(key string) peer
	Draining() bool
}

// Each customer has a host; it is the session that knows it.
func (h *hotel) ownHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g, err := h.guest(r)
		if err == nil && r.Host != g.Host {
			http.Redirect(w, r, "https://"+g.Host+r.URL.RequestURI(), http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Telephones have a site of their own, with the same paths.
func (h *hotel) onTelephones(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.UserAgent(), "Mobile") && !strings.HasPrefix(r.Host, "m.") {
			http.Redirect(w, r, "https://m."+h.domain+r.URL.Path, http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The country comes from the content delivery network.
func (h *hotel) byCountry(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("CF-IPCountry") == "DE" && r.Host == "example.com" {
			http.Redirect(w, r, "https://example.de"+r.URL.Path, http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Writes go to the leader: the same path on another host.
func (s *station) onLeader(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leader, self := s.cluster.Leader()
		if self {
			next.ServeHTTP(w, r)
			return
		}
		http.Redirect(w, r, "https://"+leader.Host+r.URL.RequestURI(), http.StatusTemporaryRedirect)
	})
}

// Keys are moved from node to node as the cluster grows and shrinks.
func (s *station) onOwner(w http.ResponseWriter, r *http.Request) {
	if owner := s.cluster.OwnerOf(r.PathValue("key")); owner.Host != r.Host {
		http.Redirect(w, r, "//"+owner.Host+r.URL.Path, http.StatusTemporaryRedirect)
		return
	}
	s.next.ServeHTTP(w, r)
}

func (s *station) drained(w http.ResponseWriter, r *http.Request) {
	if r.Host == "eu-1.example.com" && s.cluster.Draining() {
		w.Header().Set("Location", "https://eu-2.example.com"+r.URL.RequestURI())
		w.WriteHeader(http.StatusTemporaryRedirect)
		return
	}
	s.next.ServeHTTP(w, r)
}
