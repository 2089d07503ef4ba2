// Package wrappers has services whose errors are wrapped by packages of other people.
package wrappers

import (
	"database/sql"
	"net/http"
	"strconv"

	crdb "github.com/cockroachdb/errors"
	"github.com/hashicorp/go-multierror"
	"github.com/pkg/errors"
	"go.uber.org/multierr"
)

type store struct{ db *sql.DB }

var errNoNote = crdb.New("no such note")

func (s *store) wrapped(id string) (string, error) {
	var text string
	err := s.db.QueryRow("SELECT text FROM notes WHERE id = $1", id).Scan(&text)
	return text, errors.Wrap(err, "load note")
}

func (s *store) stacked(id string) error {
	var text string
	return errors.WithStack(s.db.QueryRow("SELECT text FROM notes WHERE id = $1", id).Scan(&text))
}

func (s *store) hinted(id string) error {
	var text string
	err := s.db.QueryRow("SELECT text FROM notes WHERE id = $1", id).Scan(&text)
	if crdb.Is(err, sql.ErrNoRows) {
		return crdb.WithHint(crdb.Wrapf(errNoNote, "note %s", id), "look for another one")
	}
	return crdb.WithDetail(err, "load note")
}

// checked collects what is wrong.
func checked(r *http.Request) error {
	var all *multierror.Error
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		all = multierror.Append(all, err)
	}
	if _, err := strconv.Atoi(r.FormValue("size")); err != nil {
		all = multierror.Append(all, err)
	}
	return all.ErrorOrNil()
}

func combined(r *http.Request) error {
	_, page := strconv.Atoi(r.FormValue("page"))
	_, size := strconv.Atoi(r.FormValue("size"))
	return multierr.Combine(page, size)
}

func (s *store) pinged() error { return errors.Wrap(s.db.Ping(), "ping") }

type server struct{ notes *store }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
