// Calls behind an interface, of which nothing is seen but what they get: with nothing of the request, their error is the server's own.

package serverfault4xx

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

type runners interface {
	All(ctx context.Context) ([]string, error)
	Find(ctx context.Context, id int64) (string, error)
	Rename(ctx context.Context, id int64, name string) error
	Pause() error
	Viewer(ctx context.Context) (string, error)
}

type fleet struct {
	runners runners
	connect func() (runners, error)
	master  string
}

var errRunnerNotFound = errors.New("no such runner")

func (f *fleet) list(w http.ResponseWriter, r *http.Request) {
	all, err := f.runners.All(r.Context())
	if err != nil {
		http.Error(w, "they cannot be listed", http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	json.NewEncoder(w).Encode(all)
}

func (f *fleet) proxy(w http.ResponseWriter, r *http.Request) {
	master, err := url.Parse(f.master)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	w.Header().Set("X-Master", master.Host)
	w.WriteHeader(http.StatusNoContent)
}

func (f *fleet) limit(w http.ResponseWriter, r *http.Request) {
	limit, err := strconv.Atoi(os.Getenv("RUNNER_LIMIT"))
	if err != nil {
		http.Error(w, "no limit", http.StatusUnprocessableEntity) // want "server-fault-4xx: .*use 500"
		return
	}
	json.NewEncoder(w).Encode(limit)
}

func makeList(runners runners) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		all, err := runners.All(r.Context())
		if err != nil {
			http.Error(w, "they cannot be listed", http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
			return
		}
		json.NewEncoder(w).Encode(all)
	}
}

// Absence is told apart: what is left is not the client's doing.
func (f *fleet) show(w http.ResponseWriter, r *http.Request) {
	name, err := f.runners.Find(r.Context(), jobID(r))
	if errors.Is(err, errRunnerNotFound) {
		http.Error(w, "no such runner", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	json.NewEncoder(w).Encode(name)
}

// A new name may be refused for itself.
func (f *fleet) rename(w http.ResponseWriter, r *http.Request) {
	err := f.runners.Rename(r.Context(), jobID(r), r.FormValue("name"))
	if errors.Is(err, errRunnerNotFound) {
		http.Error(w, "no such runner", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// It may be paused already.
func (f *fleet) pause(w http.ResponseWriter, r *http.Request) {
	if err := f.runners.Pause(); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Who looks is in the context, or is not.
func (f *fleet) viewer(w http.ResponseWriter, r *http.Request) {
	name, err := f.runners.Viewer(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(name)
}

// The address comes from the request.
func (f *fleet) move(w http.ResponseWriter, r *http.Request) {
	target := f.master
	if named := r.FormValue("target"); named != "" {
		target = named
	}
	master, err := url.Parse(target)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	f.master = master.String()
	w.WriteHeader(http.StatusNoContent)
}

type tenant struct{ values url.Values }

func (t *tenant) number() (int, error) { return strconv.Atoi(t.values.Get("n")) }

// What is made of the request may fail for it.
func (f *fleet) count(w http.ResponseWriter, r *http.Request) {
	t := &tenant{values: r.URL.Query()}
	n, err := t.number()
	if err != nil {
		http.Error(w, "no number", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(n)
}

func (f *fleet) status(w http.ResponseWriter, r *http.Request) {
	runners, err := f.connect()
	if err != nil {
		http.Error(w, "not connected", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode(runners)
}
