// Functions that only store, in handlers whose names say that what they store is new.

package create200

import (
	"context"
	"net/http"

	"example.com/create200/respond"
)

// Shelf stores records, new ones and those that it has.
type Shelf interface {
	Save(ctx context.Context, in *Record) error
	Store(ctx context.Context, in *Record) error
	SaveAll(ctx context.Context, in []Record) error
	PersistSession(ctx context.Context, in *Record) error
}

type shelves struct{ shelf Shelf }

func shelfRoutes(s shelves) {
	http.HandleFunc("POST /binders", s.BinderCreate)
	http.HandleFunc("POST /folders", s.Store)
	http.HandleFunc("POST /labels", s.Label)
	http.HandleFunc("POST /tabs", s.CreateTabs)
	http.HandleFunc("POST /visits", s.CreateVisit)
	http.HandleFunc("POST /members", s.MembersRegistration)
}

func (s shelves) BinderCreate(w http.ResponseWriter, r *http.Request) {
	binder := Record{Name: r.FormValue("name")}
	if err := s.shelf.Save(r.Context(), &binder); err != nil {
		respond.Error(w, http.StatusInternalServerError, "binder could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, binder) // want "create-200: .*use 201 Created"
}

func (s shelves) MembersRegistration(w http.ResponseWriter, r *http.Request) {
	member := Record{Name: r.FormValue("name")}
	if err := s.shelf.Save(r.Context(), &member); err != nil {
		respond.Error(w, http.StatusInternalServerError, "member could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, member) // want "create-200: .*use 201 Created"
}

func (s shelves) Store(w http.ResponseWriter, r *http.Request) {
	folder := Record{Name: r.FormValue("name")}
	if err := s.shelf.Store(r.Context(), &folder); err != nil {
		respond.Error(w, http.StatusInternalServerError, "folder could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, folder) // want "create-200: .*use 201 Created"
}

// Label may only have changed a label.
func (s shelves) Label(w http.ResponseWriter, r *http.Request) {
	label := Record{ID: r.FormValue("id"), Name: r.FormValue("name")}
	if err := s.shelf.Save(r.Context(), &label); err != nil {
		respond.Error(w, http.StatusInternalServerError, "label could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, label)
}

// CreateTabs stores many.
func (s shelves) CreateTabs(w http.ResponseWriter, r *http.Request) {
	if err := s.shelf.SaveAll(r.Context(), []Record{{Name: r.FormValue("a")}, {Name: r.FormValue("b")}}); err != nil {
		respond.Error(w, http.StatusInternalServerError, "tabs could not be stored")
		return
	}
	respond.OK(w, "stored")
}

// CreateVisit remembers who was there.
func (s shelves) CreateVisit(w http.ResponseWriter, r *http.Request) {
	if err := s.shelf.PersistSession(r.Context(), &Record{Name: r.FormValue("name")}); err != nil {
		respond.Error(w, http.StatusInternalServerError, "visit could not be stored")
		return
	}
	respond.OK(w, "welcome")
}
