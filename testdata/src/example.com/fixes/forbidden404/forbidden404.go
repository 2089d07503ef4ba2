// Package forbidden404 answers a missing permission with 404.
package forbidden404

import (
	"errors"
	"net/http"
)

var errForbidden = errors.New("it belongs to somebody else")

type user struct {
	ID    int
	Admin bool
}

type post struct{ AuthorID int }

func current(r *http.Request) *user { return r.Context().Value("user").(*user) }

func constant(w http.ResponseWriter, r *http.Request, p post) {
	if current(r).ID != p.AuthorID {
		http.Error(w, "only the author may edit it", http.StatusNotFound) // want "forbidden-404"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func number(w http.ResponseWriter, r *http.Request) {
	if !current(r).Admin {
		w.WriteHeader(404) // want "forbidden-404"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// There is no status to replace.
func call(w http.ResponseWriter, r *http.Request) {
	if !current(r).Admin {
		http.NotFound(w, r) // want "forbidden-404"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The text would contradict the status.
func namedInText(w http.ResponseWriter, r *http.Request) {
	if !current(r).Admin {
		http.Error(w, "not found", http.StatusNotFound) // want "forbidden-404"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
