// Errors that are made on the spot: the text tells what to answer instead, or that it is for the author to say.

package okerrorbody

import (
	"errors"
	"fmt"
	"net/http"
)

type drawer struct {
	notes map[string]note
	open  bool
}

// refuse sends an error, with 200.
func refuse(w http.ResponseWriter, err error) {
	writeJSON(w, http.StatusOK, failure{Error: err.Error()}) // want "ok-error-body: "
}

// complain sends an error with its own status, if it has one.
func complain(w http.ResponseWriter, err error) {
	status := http.StatusOK
	if own, ok := err.(interface{ Status() int }); ok {
		status = own.Status()
	}
	writeJSON(w, status, failure{Error: err.Error()})
}

func (d *drawer) take(w http.ResponseWriter, r *http.Request) {
	n, ok := d.pick(r)
	if !ok {
		complain(w, errors.New("could not find the note")) // want "ok-error-body: .*use 404 Not Found"
		return
	}
	writeJSON(w, 200, n)
}

func (d *drawer) pick(r *http.Request) (note, bool) {
	n, ok := d.notes["latest"]
	return n, ok && d.open
}

func (d *drawer) put(w http.ResponseWriter, r *http.Request) {
	if err := d.add(note{ID: "latest"}); err != nil {
		complain(w, err) // want "ok-error-body: "
		return
	}
	writeJSON(w, 200, "put")
}

func (d *drawer) add(n note) error {
	if len(d.notes) > 20 {
		return fmt.Errorf("no room for %s", n.ID)
	}
	d.notes[n.ID] = n
	return nil
}

func (d *drawer) shut(w http.ResponseWriter, r *http.Request) {
	if !d.open {
		complain(w, errors.New("the drawer has already been shut")) // want "ok-error-body: .*use an error status, 4xx or 5xx"
		return
	}
	d.open = false
	writeJSON(w, 200, "shut")
}

func (d *drawer) refuseAll(w http.ResponseWriter, r *http.Request) {
	if len(d.notes) > 0 {
		refuse(w, errors.New("the drawer is full"))
		return
	}
	writeJSON(w, 200, "empty")
}

func (d *drawer) checkKey(w http.ResponseWriter, r *http.Request) {
	if key, ok := d.key(r); !ok {
		complain(w, errors.New("missing key")) // want "ok-error-body: .*use 400 Bad Request"
	} else {
		writeJSON(w, 200, map[string]bool{"fits": key == "latest"})
	}
}

func (d *drawer) key(r *http.Request) (string, bool) { return "latest", d.open }

func (d *drawer) reopen(w http.ResponseWriter, r *http.Request) {
	if d.open {
		complain(w, fmt.Errorf("the drawer is already in use by %d notes", len(d.notes))) // want "ok-error-body: .*use 409 Conflict"
		return
	}
	d.open = true
	writeJSON(w, 200, "open")
}
