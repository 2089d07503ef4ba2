// A call of the server's own fails, and the client is told that it is at fault: cause and answer in one function.

package serverfault4xx

import (
	"bytes"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
)

func (s *server) finish(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.ExecContext(r.Context(), "UPDATE jobs SET done = true WHERE id = $1", jobID(r)); err != nil {
		http.Error(w, "could not be saved", http.StatusBadRequest) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.QueryContext(r.Context(), "SELECT name FROM jobs")
	if err != nil {
		log.Printf("list: %v", err)
		http.NotFound(w, r) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err = rows.Scan(&name); err != nil {
			w.WriteHeader(http.StatusUnprocessableEntity) // want "server-fault-4xx: .*use 500 Internal Server Error"
			fmt.Fprintln(w, "a job could not be read")
			return
		}
		log.Print(name)
	}
	fmt.Fprintln(w, "see the log")
}

func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	tx, err := s.db.BeginTx(r.Context(), nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusConflict) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(r.Context(), "UPDATE jobs SET name = $1 WHERE id = $2", r.FormValue("name"), jobID(r)); err != nil {
		http.Error(w, "the job was not renamed", http.StatusInternalServerError)
		return
	}
	if err := tx.Commit(); err != nil {
		http.Error(w, "the job was not renamed", 400) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) stale(w http.ResponseWriter, r *http.Request) {
	err := s.jobs.Finish(r.Context(), jobID(r))
	if errors.Is(err, sql.ErrConnDone) {
		http.Error(w, "try another job", http.StatusGone) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	if err != nil {
		http.Error(w, "the job goes on", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) saveScript(w http.ResponseWriter, r *http.Request) {
	name := filepath.Join(s.dir, "script.sh")
	if err := os.WriteFile(name, []byte(r.FormValue("script")), 0o700); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusForbidden) // want "server-fault-4xx: .*use 500 Internal Server Error"
		json.NewEncoder(w).Encode(map[string]string{"error": "the script was not saved"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) run(w http.ResponseWriter, r *http.Request) {
	out, err := exec.CommandContext(r.Context(), filepath.Join(s.dir, "script.sh")).Output()
	switch {
	case err != nil:
		http.Error(w, "the script failed", http.StatusUnprocessableEntity) // want "server-fault-4xx: .*use 500 Internal Server Error"
	default:
		w.Write(out)
	}
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	page, err := template.ParseFiles(filepath.Join(s.dir, "job.html"))
	if err != nil {
		http.Error(w, "no page", http.StatusNotFound) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	var buf bytes.Buffer
	if err := page.Execute(&buf, jobID(r)); err != nil {
		http.Error(w, "no page", http.StatusInternalServerError)
		return
	}
	buf.WriteTo(w)
}

func (s *server) key(w http.ResponseWriter, r *http.Request) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		http.Error(w, "no key for you", http.StatusUnauthorized) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	fmt.Fprintf(w, "%x", key)
}

func (s *server) notify(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Post("https://mail.example/send", "text/plain", bytes.NewBufferString("done"))
	if err != nil {
		http.Error(w, "no mail was sent", http.StatusForbidden) // want "server-fault-4xx: .*use 502 Bad Gateway"
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

// The address is the server's own, whatever else the request has.
func (s *server) rates(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/latest")
	if err != nil {
		http.Error(w, "no rates", http.StatusBadRequest) // want "server-fault-4xx: .*use 502 Bad Gateway"
		return
	}
	defer resp.Body.Close()
	fmt.Fprintln(w, resp.ContentLength)
}

func attach(w http.ResponseWriter, r *http.Request) {
	conn, err := net.Dial("tcp", "runner.internal:9000")
	if err != nil {
		w.WriteHeader(http.StatusNotFound) // want "server-fault-4xx: .*use 502 Bad Gateway"
		return
	}
	defer conn.Close()
	fmt.Fprintln(w, conn.RemoteAddr())
}

// keep has one branch for the disk and the database.
func (s *server) keep(w http.ResponseWriter, r *http.Request) {
	err := os.MkdirAll(s.dir, 0o700)
	if err == nil {
		_, err = s.db.Exec("UPDATE settings SET dir = $1", s.dir)
	}
	if err != nil {
		http.Error(w, "nothing is kept", http.StatusBadRequest) // want "server-fault-4xx: .*use 500 Internal Server Error"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
