// The helpers live in another package: what they say and with which status is known by their facts only.

package okerrorbody

import (
	"fmt"
	"net/http"
	"strconv"

	"example.com/okerrorbody/respond"
)

func (s *server) tagNote(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Exec("UPDATE notes SET tag = $1 WHERE id = $2", r.FormValue("tag"), r.PathValue("id")); err != nil {
		respond.Message(w, "the tag could not be stored") // want "ok-error-body: "
		return
	}
	respond.Message(w, "tagged")
}

func (s *server) tagsOf(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		respond.OK(w, failure{Error: "tags: " + err.Error()}) // want "ok-error-body: "
		return
	}
	respond.OK(w, list)
}

func (s *server) untagNote(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), r.PathValue("id")); err != nil {
		respond.Failure(w, err)
		return
	}
	respond.OK(w, map[string]bool{"success": true})
}

func colorTag(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.ParseUint(r.FormValue("color"), 16, 24); err != nil {
		respond.JSON(w, http.StatusOK, map[string]string{"status": "error", "field": "color"}) // want "ok-error-body: "
		return
	}
	respond.JSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

func (s *server) sortTags(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.Exec("UPDATE tags SET n = $1", r.FormValue("n")); err != nil {
		respond.Body(w, fmt.Sprint("tags: ", err)) // want "ok-error-body: "
		return
	}
	respond.Message(w, "sorted")
}

func (s *server) pinTag(w http.ResponseWriter, r *http.Request) {
	if len(r.FormValue("tag")) > 40 {
		respond.Wrap(w, r, http.StatusOK, respond.New("tag is long")) // want "ok-error-body: "
		return
	}
	respond.Wrap(w, r, http.StatusOK, map[string]bool{"success": true})
}

// An Error without a code is sent with 200, its zero value.
func (s *server) dropTag(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("tag") == "" {
		respond.Send(w, respond.New("tag is missing")) // want "ok-error-body: "
		return
	}
	if err := s.delete(r.Context(), r.FormValue("tag")); err != nil {
		respond.Send(w, respond.With(http.StatusInternalServerError, "tag was not dropped"))
		return
	}
	respond.Message(w, "dropped")
}
