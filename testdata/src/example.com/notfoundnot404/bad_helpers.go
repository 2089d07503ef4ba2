// Absence that travels through helpers, types and predicates before it is answered.

package notfoundnot404

import (
	"database/sql"
	"errors"
	"net/http"

	"example.com/notfoundnot404/store"
	"example.com/notfoundnot404/web"
)

func (a *folderAPI) predicate(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.PathValue("name"))
	if store.IsNotFound(err) {
		web.Fail(w, http.StatusBadRequest, "no such folder") // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, folder)
}

func (a *folderAPI) internal(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.PathValue("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		web.Internal(w) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, folder)
}

func (a *folderAPI) typed(w http.ResponseWriter, r *http.Request) {
	tag, err := a.notes.Tag(r.Context(), r.PathValue("id"))
	if missing := (*store.MissingError)(nil); errors.As(err, &missing) {
		web.Fail(w, http.StatusUnprocessableEntity, missing.Error()) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, tag)
}

// queried names the folder in the query, which is a part of the address.
func (a *folderAPI) queried(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.URL.Query().Get("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		web.Fail(w, http.StatusInternalServerError, "no such folder") // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, folder)
}

// only knows one error of the folders.
func (a *folderAPI) only(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.PathValue("name"))
	if err != nil {
		web.Fail(w, http.StatusInternalServerError, "the folder could not be opened") // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	writeJSON(w, folder)
}

func refusal(err error) answer {
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return answer{http.StatusBadRequest, "no such folder"}
	default:
		return answer{http.StatusInternalServerError, "something went wrong"}
	}
}

func (a *folderAPI) size(w http.ResponseWriter, r *http.Request) {
	var bytes int
	if err := a.notes.DB.QueryRow("SELECT size FROM counts WHERE folder = $1", r.PathValue("name")).Scan(&bytes); err != nil {
		refused := refusal(err)
		web.Fail(w, refused.status, refused.text) // want "not-found-not-404: .*answered 400 .*use 404 Not Found"
		return
	}
	writeJSON(w, bytes)
}
