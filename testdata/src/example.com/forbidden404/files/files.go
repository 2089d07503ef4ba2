// Package files serves files, with errors that are made with a status by a constructor that keeps the status of an error that has one.
package files

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
)

type fileError struct {
	Status int
	Err    error
}

func (e fileError) Error() string { return e.Err.Error() }
func (e fileError) Unwrap() error { return e.Err }

// failing gives an error a status, unless it has one.
func failing(status int, err error) fileError {
	var known fileError
	if errors.As(err, &known) {
		if known.Status == 0 {
			known.Status = status
		}
		return known
	}
	return fileError{Status: status, Err: err}
}

type fileServer struct{ files fs.FS }

// better makes more of an error where it can.
func (s fileServer) better(err error) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return err
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return fs.ErrInvalid
	}
	return err
}

func (s fileServer) ServeHTTP(w http.ResponseWriter, r *http.Request) error {
	info, err := fs.Stat(s.files, r.PathValue("name"))
	if err != nil {
		err = s.better(err)
		if errors.Is(err, fs.ErrNotExist) {
			return failing(http.StatusNotFound, err)
		} else if errors.Is(err, fs.ErrPermission) {
			return failing(http.StatusNotFound, err) // want "forbidden-404: .*use 403 Forbidden"
		}
		return failing(http.StatusInternalServerError, err)
	}
	dir, err := s.files.Open(info.Name())
	if err != nil {
		return failing(http.StatusInternalServerError, err)
	}
	defer dir.Close()
	entry, err := dir.Stat()
	switch {
	case errors.Is(err, fs.ErrPermission):
		return failing(http.StatusNotFound, err) // want "forbidden-404: .*use 403 Forbidden"
	case err != nil:
		return failing(http.StatusInternalServerError, err)
	}
	_, err = w.Write([]byte(entry.Name()))
	return err
}

// stored may return an error that has a status already, which failing keeps.
func stored(name string) error {
	if _, err := os.Stat(name); err != nil {
		return failing(http.StatusForbidden, err) // want "server-fault-4xx: .*use 500 Internal Server Error"
	}
	return nil
}

func showStored(w http.ResponseWriter, r *http.Request) error {
	if err := stored(r.PathValue("name")); err != nil {
		return failing(http.StatusNotFound, err)
	}
	_, err := w.Write([]byte("there"))
	return err
}
