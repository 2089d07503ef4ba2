package empty200

import (
	"fmt"
	"net/http"

	"example.com/empty200/respond"
)

// Here the 200 comes in many shapes, by helpers in and out of the package.
type desk struct {
	base
	items Items
}

func (d *desk) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /desk/{id}/open", d.open)
	mux.HandleFunc("POST /desk/{id}/close", d.close)
	mux.HandleFunc("PUT /desk/{id}/lamp", d.lamp)
	mux.HandleFunc("DELETE /desk/{id}/lamp", d.deleteLamp)
	mux.HandleFunc("POST /desk/{id}/clean", d.clean)
	mux.HandleFunc("PUT /desk/{id}/name", d.name)
	mux.HandleFunc("PATCH /desk/{id}", d.patch)
	mux.HandleFunc("DELETE /desk/{id}", d.delete)
	mux.HandleFunc("POST /desk/{id}/lock", d.lock)
	mux.HandleFunc("POST /desk/{id}/unlock", d.unlock)
	mux.HandleFunc("PUT /desk/{id}/color", d.color)
	mux.HandleFunc("POST /desk/{id}/raise", d.raise)
	mux.HandleFunc("POST /desk/{id}/lower", d.lower)
}

func ok(w http.ResponseWriter) { w.WriteHeader(http.StatusOK) }

func (d *desk) open(w http.ResponseWriter, r *http.Request) {
	if err := d.items.Restore(r.Context(), r.PathValue("id")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "desk could not be opened")
		return
	}
	ok(w) // want "empty-200: .*use 204 No Content"
}

// Done → Status → send → WriteHeader.
func (d *desk) close(w http.ResponseWriter, r *http.Request) {
	if err := d.items.Archive(r.Context(), r.PathValue("id")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "desk could not be closed")
		return
	}
	respond.Done(w) // want "empty-200: .*use 204 No Content"
}

// The helper writes no body for nil.
func (d *desk) lamp(w http.ResponseWriter, r *http.Request) {
	if err := d.items.Update(r.Context(), r.PathValue("id"), "lamp"); err != nil {
		respond.Error(w, http.StatusInternalServerError, "lamp could not be set")
		return
	}
	respond.JSON(w, http.StatusOK, nil) // want "empty-200: .*use 204 No Content"
}

func (d *desk) deleteLamp(w http.ResponseWriter, r *http.Request) {
	err := d.items.Update(r.Context(), r.PathValue("id"), "no lamp")
	if err != nil {
		respond.Status(w, http.StatusInternalServerError)
		return
	}
	respond.Status(w, http.StatusOK) // want "empty-200: .*use 204 No Content"
}

// base is embedded for its answers.
type base struct{}

func (base) success(w http.ResponseWriter)               { ok(w) }
func (base) failure(w http.ResponseWriter, about string) { respond.Error(w, 500, about) }

func (d *desk) clean(w http.ResponseWriter, r *http.Request) {
	if d.items.Update(r.Context(), r.PathValue("id"), "clean") != nil {
		d.failure(w, "desk could not be cleaned")
		return
	}
	d.success(w) // want "empty-200: .*use 204 No Content"
}

const (
	fine    = http.StatusOK
	pending = http.StatusAccepted
)

func (d *desk) name(w http.ResponseWriter, r *http.Request) {
	if err := d.items.Update(r.Context(), r.PathValue("id"), r.FormValue("name")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "desk could not be renamed")
		return
	}
	w.WriteHeader(fine) // want "empty-200: .*use 204 No Content"
}

func (d *desk) patch(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK // want "empty-200: .*use 204 No Content"
	if err := d.items.Update(r.Context(), r.PathValue("id"), r.FormValue("name")); err != nil {
		status = http.StatusInternalServerError
	}
	w.WriteHeader(status)
}

func (d *desk) delete(w http.ResponseWriter, r *http.Request) {
	var code int
	if r.URL.Query().Has("later") {
		code = pending
	} else {
		if err := d.items.Delete(r.Context(), r.PathValue("id")); err != nil {
			d.failure(w, "desk could not be deleted")
			return
		}
		code = fine // want "empty-200: .*use 204 No Content"
	}
	w.WriteHeader(code)
}

// answer is built in steps; its last step sends it.
type answer struct {
	w    http.ResponseWriter
	code int
}

func to(w http.ResponseWriter) *answer    { return &answer{w: w, code: http.StatusOK} }
func (a *answer) status(code int) *answer { a.code = code; return a }
func (a *answer) end()                    { a.w.WriteHeader(a.code) }
func (a *answer) text(body string)        { a.end(); fmt.Fprintln(a.w, body) }

func (d *desk) lock(w http.ResponseWriter, r *http.Request) {
	if err := d.items.Archive(r.Context(), r.PathValue("id")); err != nil {
		to(w).status(http.StatusInternalServerError).text("desk could not be locked")
		return
	}
	to(w).status(http.StatusOK).end() // want "empty-200: .*use 204 No Content"
}

func (d *desk) unlock(w http.ResponseWriter, r *http.Request) {
	finish := func(code int) {
		w.Header().Set("X-Desk", r.PathValue("id"))
		w.WriteHeader(code)
	}
	if err := d.items.Restore(r.Context(), r.PathValue("id")); err != nil {
		finish(http.StatusInternalServerError)
		return
	}
	finish(http.StatusOK) // want "empty-200: .*use 204 No Content"
}

// The project's own writer is the response still.
func (d *desk) color(w http.ResponseWriter, r *http.Request) {
	out := &statusWriter{ResponseWriter: w}
	if err := d.items.Update(r.Context(), r.PathValue("id"), r.FormValue("color")); err != nil {
		http.Error(out, "color could not be set", http.StatusInternalServerError)
		return
	}
	out.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
}

// Where Decode says true, it has not answered.
func (d *desk) raise(w http.ResponseWriter, r *http.Request) {
	var in struct{ By int }
	if !respond.Decode(w, r, &in) {
		return
	}
	if err := d.items.Update(r.Context(), r.PathValue("id"), fmt.Sprint("raised by ", in.By)); err != nil {
		respond.Error(w, http.StatusInternalServerError, "desk could not be raised")
		return
	}
} // want "empty-200: .*use 204 No Content"

// Where Failed says false, it has not answered.
func (d *desk) lower(w http.ResponseWriter, r *http.Request) {
	err := d.items.Update(r.Context(), r.PathValue("id"), "lowered")
	if respond.Failed(w, err) {
		return
	}
	respond.Status(w, fine) // want "empty-200: .*use 204 No Content"
}
