// What is answered says that it is forbidden, in one part of its body.

package forbidden404

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
)

type envelope map[string]any

func send(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func (s *server) purgeTeams(w http.ResponseWriter, r *http.Request) {
	ip, _, _ := net.SplitHostPort(r.RemoteAddr)
	if ip != "127.0.0.1" && ip != "::1" {
		send(w, http.StatusNotFound, envelope{"message": fmt.Sprintf("access forbidden from this address (%s)", ip)}) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	send(w, http.StatusOK, envelope{"purged": true})
}

func (s *server) mergeTeams(w http.ResponseWriter, r *http.Request) {
	if len(s.teams) > 3 {
		send(w, http.StatusNotFound, envelope{ // want "forbidden-404: .*use 403 Forbidden"
			"error": "You are not authorized to merge teams.",
		})
		return
	}
	send(w, http.StatusOK, envelope{"merged": true})
}

// showRules has no failure to report: the text is what was asked for.
func (s *server) showRules(w http.ResponseWriter, r *http.Request) {
	if len(s.teams) == 0 {
		send(w, http.StatusNotFound, envelope{"rules": "forbidden"})
		return
	}
	send(w, http.StatusOK, envelope{"rules": "forbidden"})
}
