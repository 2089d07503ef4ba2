// A 4xx next to a failure of the server's, which has another cause as well, or is the client's after all.

package serverfault4xx

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"

	"example.com/serverfault4xx/store"
	"example.com/serverfault4xx/web"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

func (s *server) logOf(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open(filepath.Join(s.dir, filepath.Base(r.PathValue("name"))))
	if err != nil {
		http.Error(w, "no such log", http.StatusNotFound)
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

// createFrom decodes and stores: its error is the client's or the database's.
func (s *server) createFrom(r *http.Request) error {
	var job store.Job
	if err := json.NewDecoder(r.Body).Decode(&job); err != nil {
		return err
	}
	_, err := s.db.ExecContext(r.Context(), "INSERT INTO jobs (name) VALUES ($1)", job.Name)
	return err
}

// The error variable of the database is used again for the input.
func (s *server) reused(w http.ResponseWriter, r *http.Request) {
	err := s.jobs.Finish(r.Context(), 1)
	if err != nil {
		http.Error(w, "not saved", http.StatusInternalServerError)
		return
	}
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		http.Error(w, "n is no number", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, n)
}

// An error of the database is only logged: what is answered is that the list is empty.
func (s *server) first(w http.ResponseWriter, r *http.Request) {
	jobs, err := s.jobs.List(r.Context())
	if err != nil {
		log.Print(err)
	}
	if len(jobs) == 0 {
		http.NotFound(w, r)
		return
	}
	web.JSON(w, http.StatusOK, jobs[0])
}

// The client names the address that is asked.
func (s *server) preview(w http.ResponseWriter, r *http.Request) {
	target, err := url.ParseRequestURI(r.FormValue("url"))
	if err != nil {
		http.Error(w, "no address", http.StatusBadRequest)
		return
	}
	resp, err := s.http.Get(target.String())
	if err != nil {
		http.Error(w, "this address does not answer", http.StatusUnprocessableEntity)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

// The old runners stop only at a 4xx, so that it is 410 on purpose.
func (s *server) poll(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Exec("UPDATE runners SET seen = now()"); err != nil {
		http.Error(w, "stop", http.StatusGone)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// token is the token endpoint of OAuth (RFC 6749 §5.2), whose errors are 400.
func (s *server) token(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Exec("INSERT INTO tokens DEFAULT VALUES"); err != nil {
		web.JSON(w, http.StatusBadRequest, map[string]string{"error": "invalid_request"})
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// uploadSlow takes so long that the client is at fault.
func (s *server) uploadSlow(w http.ResponseWriter, r *http.Request) {
	f, err := os.CreateTemp(s.dir, "upload")
	if err != nil {
		http.Error(w, "no temporary file", http.StatusInternalServerError)
		return
	}
	defer f.Close()
	if _, err := io.Copy(f, r.Body); err != nil {
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What is asked of the other service, and whom, is the client's to say.
func (s *server) check(w http.ResponseWriter, r *http.Request) {
	var in struct{ Address string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	req, err := http.NewRequestWithContext(r.Context(), http.MethodHead, in.Address, nil)
	if err != nil {
		http.Error(w, "malformed address", http.StatusBadRequest)
		return
	}
	resp, err := s.http.Do(req)
	if err != nil {
		http.Error(w, "the address leads nowhere", http.StatusBadRequest)
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) checkRead(w http.ResponseWriter, r *http.Request) {
	var in struct{ Address string }
	if err := web.Read(r, &in); err != nil {
		web.Error(w, http.StatusBadRequest, "malformed JSON")
		return
	}
	resp, err := s.http.Get(in.Address)
	if err != nil {
		web.Error(w, http.StatusUnprocessableEntity, "the address leads nowhere")
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) checkGin(c *gin.Context) {
	var in struct{ Address string }
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed JSON"})
		return
	}
	resp, err := s.http.Get(in.Address)
	if err != nil {
		c.JSON(http.StatusUnprocessableEntity, gin.H{"error": "the address leads nowhere"})
		return
	}
	resp.Body.Close()
	c.Status(http.StatusNoContent)
}

// makeDir fails since the name is taken, or else by the disk.
func (s *server) makeDir(w http.ResponseWriter, r *http.Request) {
	err := os.Mkdir(filepath.Join(s.dir, filepath.Base(r.FormValue("name"))), 0o700)
	if errors.Is(err, fs.ErrExist) {
		http.Error(w, "the name is taken", http.StatusConflict)
		return
	}
	if err != nil {
		web.Internal(w, err)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

type runner interface {
	Run(ctx context.Context) error
}

// Nobody knows why a runner fails.
func runAny(run runner) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := run.Run(r.Context()); err != nil {
			http.Error(w, "the job failed", http.StatusUnprocessableEntity)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

// A row that was not changed is absent, whatever RowsAffected says of itself.
func (s *server) remove(c *gin.Context) {
	res, err := s.db.Exec("DELETE FROM jobs WHERE name = $1", c.Param("name"))
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "not deleted"})
		return
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		c.JSON(http.StatusNotFound, gin.H{"error": "no such job"})
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *server) ownerFiber(c *fiber.Ctx) error {
	var owner string
	err := s.db.QueryRow("SELECT owner FROM jobs WHERE id = $1", c.Params("id")).Scan(&owner)
	if err == sql.ErrNoRows {
		return c.Status(http.StatusNotFound).JSON(fiber.Map{"error": "no such job"})
	}
	if err != nil {
		return err
	}
	return c.JSON(owner)
}
