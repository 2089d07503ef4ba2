// Lookups whose miss is something else than an address that leads nowhere.

package notfoundnot404

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"

	"example.com/notfoundnot404/store"
	"example.com/notfoundnot404/web"
)

// The folder to move to stands in the body.
func (a *folderAPI) move(c *gin.Context) {
	var in struct{ To string }
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed JSON"})
		return
	}
	if _, err := a.folders.Folder(in.To); errors.Is(err, store.ErrFolderNotFound) {
		c.JSON(http.StatusBadRequest, gin.H{"error": "no such folder to move to"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"folder": in.To})
}

// The form names the folder.
func (a *folderAPI) choose(w http.ResponseWriter, r *http.Request) {
	if _, err := a.folders.Folder(r.PostFormValue("folder")); errors.Is(err, store.ErrFolderNotFound) {
		web.Fail(w, http.StatusUnprocessableEntity, "no such folder")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var orders = map[string]string{"name": "ORDER BY name", "date": "ORDER BY changed"}

// The value is not one of those that there are: invalid, not absent.
func (a *folderAPI) sorted(w http.ResponseWriter, r *http.Request) {
	order, ok := orders[r.URL.Query().Get("sort")]
	if !ok {
		web.Fail(w, http.StatusBadRequest, "sort is name or date")
		return
	}
	writeJSON(w, order)
}

// A folder that is missing and a name that will not do are answered alike.
func (a *folderAPI) either(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	folder := a.folders.Lookup(name)
	if len(name) > 100 || folder == nil {
		web.Fail(w, http.StatusBadRequest, "which folder?")
		return
	}
	writeJSON(w, folder)
}

// A number that does not parse is malformed.
func (a *folderAPI) nth(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil {
		web.Fail(w, http.StatusBadRequest, "n is a number")
		return
	}
	writeJSON(w, n)
}

// The service makes its inbox at the start: without it, it is broken.
func (a *folderAPI) inbox(w http.ResponseWriter, r *http.Request) {
	inbox, err := a.folders.Folder("inbox")
	if errors.Is(err, store.ErrFolderNotFound) {
		web.Internal(w)
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, inbox)
}

// One answer for every error, of which absence is but one that nobody asked for.
func (a *folderAPI) copy(w http.ResponseWriter, r *http.Request) {
	var in struct{ Note string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		web.Fail(w, http.StatusBadRequest, "malformed JSON")
		return
	}
	note, err := a.notes.Find(r.Context(), in.Note)
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, note)
}

// The old clients take 404 for a wrong address of the server and forget it: 400 is on purpose.
func (a *folderAPI) legacy(w http.ResponseWriter, r *http.Request) {
	folder, err := a.folders.Folder(r.PathValue("name"))
	if errors.Is(err, store.ErrFolderNotFound) {
		web.Fail(w, http.StatusBadRequest, "no such folder")
		return
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, folder)
}

// Login does not say which of the two was wrong.
func (a *folderAPI) Login(w http.ResponseWriter, r *http.Request) {
	if _, err := a.notes.Find(r.Context(), r.URL.Query().Get("user")); errors.Is(err, store.ErrNoNote) {
		web.Fail(w, http.StatusBadRequest, "wrong name or password")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A missing note is made.
func (a *folderAPI) open(w http.ResponseWriter, r *http.Request) {
	note, err := a.notes.Find(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNoNote) {
		note, err = store.Note{ID: r.PathValue("id")}, nil
	}
	if err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, note)
}

// A count always gives a row: 0 where there is nothing.
func (a *folderAPI) tally(w http.ResponseWriter, r *http.Request) {
	var notes int
	if err := a.notes.DB.QueryRow("SELECT count(*) FROM notes WHERE folder = $1", r.PathValue("name")).Scan(&notes); err != nil {
		web.Internal(w)
		return
	}
	writeJSON(w, notes)
}

// Each of many gets an answer of its own.
func (a *folderAPI) batch(w http.ResponseWriter, r *http.Request) {
	var names []string
	if err := json.NewDecoder(r.Body).Decode(&names); err != nil {
		web.Fail(w, http.StatusBadRequest, "malformed JSON")
		return
	}
	found := map[string]bool{}
	for _, name := range names {
		_, err := a.folders.Folder(name)
		found[name] = err == nil
	}
	writeJSON(w, found)
}
