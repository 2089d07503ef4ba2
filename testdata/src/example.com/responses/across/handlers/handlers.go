// Package handlers answers with the helpers, mappers, constructors and adapters of other packages.
package handlers

import (
	"errors"
	"net/http"

	"example.com/responses/across/adapt"
	"example.com/responses/across/failures"
	"example.com/responses/across/respond"
	"example.com/responses/across/service"
)

// API has the handlers.
type API struct{ users *service.Users }

type user struct{ Name, Address string }

// Routes registers what returns failures.
func (a *API) Routes(mux *http.ServeMux) {
	mux.Handle("GET /users/{id}/name", adapt.Handler(a.name))
	mux.Handle("DELETE /users/{id}", adapt.Signed(http.HandlerFunc(a.remove)))
}

func (a *API) helper(w http.ResponseWriter, r *http.Request) {
	respond.JSON(w, http.StatusAccepted, user{Name: "ann"}) // → 202 data with Content-Type=application/json
}

func (a *API) helperOfHelper(w http.ResponseWriter, r *http.Request) {
	respond.Fail(w, http.StatusConflict, "it is taken") // → 409 failure with Content-Type=application/json
}

func (a *API) constant(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(respond.NotReady) // → 503 empty
}

func (a *API) wrongHelper(w http.ResponseWriter, r *http.Request) {
	id, err := service.ID(r.PathValue("id"))
	if err != nil {
		respond.Internal(w, err) // → 500 failure with Content-Type=application/json because malformed input (the error of strconv.Atoi)
		return
	}
	respond.JSON(w, http.StatusAccepted, id) // → 202 body with Content-Type=application/json
}

func (a *API) mapper(w http.ResponseWriter, r *http.Request) {
	if err := a.users.Reserve("ann"); err != nil {
		w.WriteHeader(failures.Status(err)) // → 409 empty because conflict (a comparison with failures.ErrTaken)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (a *API) mapperInHelper(w http.ResponseWriter, r *http.Request) {
	if err := a.users.Rename(7, r.FormValue("name")); err != nil {
		respond.Error(w, err) // → 500 failure with Content-Type=application/json because server fault (the error of sql.DB.Exec)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (a *API) answeringHelper(w http.ResponseWriter, r *http.Request) {
	var in user
	if !respond.Decoded(w, r, &in) {
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (a *API) creation(w http.ResponseWriter, r *http.Request) {
	var in user
	if !respond.Decoded(w, r, &in) {
		return
	}
	id, err := a.users.Create(in.Name, in.Address)
	var invalid *failures.Invalid
	if errors.As(err, &invalid) {
		respond.Fail(w, http.StatusUnprocessableEntity, invalid.Field) // → 422 failure with Content-Type=application/json because invalid input (the error of mail.ParseAddress)
		return
	}
	if err != nil {
		respond.Internal(w, err) // → 500 failure with Content-Type=application/json because server fault (the error of sql.DB.Exec), server fault (the error of sql.Result.LastInsertId)
		return
	}
	respond.JSON(w, http.StatusCreated, struct{ ID int64 }{id}) // → 201 data with Content-Type=application/json creates service.Users.Create
}

func (a *API) name(w http.ResponseWriter, r *http.Request) *failures.Response {
	id, err := service.ID(r.PathValue("id"))
	if err != nil {
		return failures.New(http.StatusBadRequest, err) // → GET /users/{id}/name 400 failure because malformed input (the error of strconv.Atoi)
	}
	if r.FormValue("name") == "" {
		return failures.Missing(errors.New("a name is missing")) // → GET /users/{id}/name 404 failure because malformed input (r.FormValue("name") == "")
	}
	respond.JSON(w, http.StatusAccepted, id) // → GET /users/{id}/name 202 body with Content-Type=application/json
	return nil
}

func (a *API) remove(w http.ResponseWriter, r *http.Request) {
	if err := a.users.Allowed("ann"); err != nil {
		respond.Fail(w, http.StatusForbidden, "it is not yours") // → DELETE /users/{id} 403 failure with Content-Type=application/json because missing permission (failures.ErrForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → DELETE /users/{id} 204 empty
}

func (a *API) envelope(w http.ResponseWriter, r *http.Request) {
	respond.To(w).Send(user{Name: "ann"}) // → 200 data
}

func (a *API) envelopeOfFailure(w http.ResponseWriter, r *http.Request) {
	respond.To(w).Gone("it was here") // → 410 failure with Content-Type=application/json
}
