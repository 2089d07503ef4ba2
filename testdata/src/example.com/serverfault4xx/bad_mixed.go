// One answer for the client's mistakes and for a database that is down.

package serverfault4xx

import (
	"encoding/json"
	"fmt"
	"net/http"

	"example.com/serverfault4xx/store"
	"example.com/serverfault4xx/web"
)

func (s *server) owner(w http.ResponseWriter, r *http.Request) {
	var owner string
	if err := s.db.QueryRow("SELECT owner FROM jobs WHERE id = $1", jobID(r)).Scan(&owner); err != nil {
		http.NotFound(w, r) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	fmt.Fprintln(w, owner)
}

func (s *server) find(w http.ResponseWriter, r *http.Request) {
	job, err := s.jobs.Find(r.Context(), jobID(r))
	if err != nil {
		web.Error(w, http.StatusNotFound, "no such job") // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	web.JSON(w, http.StatusOK, job)
}

func (s *server) createMixed(w http.ResponseWriter, r *http.Request) {
	if err := s.createFrom(r); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func (s *server) createChained(w http.ResponseWriter, r *http.Request) {
	var job store.Job
	err := json.NewDecoder(r.Body).Decode(&job)
	if err == nil {
		_, err = s.db.ExecContext(r.Context(), "INSERT INTO jobs (name) VALUES ($1)", job.Name)
	}
	if err != nil {
		web.Bad(w, err) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func (s *server) startMixed(w http.ResponseWriter, r *http.Request) {
	if err := s.jobs.Start(r.Context(), jobID(r)); err != nil {
		web.Error(w, http.StatusConflict, "the job was not started") // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusAccepted)
}
