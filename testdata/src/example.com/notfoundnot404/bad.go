// What the address names is not there, and the answer says something else.

package notfoundnot404

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"

	"example.com/notfoundnot404/store"
)

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNoNote) {
		http.Error(w, "no such note", http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, note)
}

func (s *server) title(w http.ResponseWriter, r *http.Request) {
	var title string
	err := s.notes.DB.QueryRow("SELECT title FROM notes WHERE id = $1", r.PathValue("id")).Scan(&title)
	switch {
	case err == sql.ErrNoRows:
		fail(w, http.StatusBadRequest, "there is no note with this id") // want "not-found-not-404: .*use 404 Not Found"
	case err != nil:
		fail(w, http.StatusInternalServerError, "the title could not be read")
	default:
		writeJSON(w, title)
	}
}

func attachment(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("files/" + r.PathValue("name"))
	if errors.Is(err, fs.ErrNotExist) {
		w.WriteHeader(http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		http.Error(w, "the file could not be read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func thumbnail(w http.ResponseWriter, r *http.Request) {
	file, err := os.Open("thumbs/" + r.PathValue("name"))
	if os.IsNotExist(err) {
		http.Error(w, "no thumbnail", http.StatusUnprocessableEntity) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		http.Error(w, "the thumbnail could not be read", http.StatusInternalServerError)
		return
	}
	defer file.Close()
	http.ServeContent(w, r, file.Name(), modified(file), file)
}

func (s *server) draft(w http.ResponseWriter, r *http.Request) {
	draft, ok := s.drafts[r.PathValue("id")]
	if !ok {
		http.Error(w, "draft not found", http.StatusBadRequest) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	writeJSON(w, draft)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNoNote):
		return http.StatusBadRequest // want "not-found-not-404: .*use 404 Not Found"
	default:
		return http.StatusInternalServerError
	}
}

func (s *server) print(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if err != nil {
		fail(w, statusOf(err), err.Error())
		return
	}
	writeJSON(w, note)
}

func (s *server) showInGin(c *gin.Context) {
	note, err := s.notes.Find(c.Request.Context(), c.Param("id"))
	if errors.Is(err, store.ErrNoNote) {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "no such note"}) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "the note could not be read"})
		return
	}
	c.JSON(http.StatusOK, note)
}

func (s *server) showInEcho(c echo.Context) error {
	note, err := s.notes.Find(context.Background(), c.Param("id"))
	if errors.Is(err, store.ErrNoNote) {
		return echo.NewHTTPError(http.StatusBadRequest, "no such note") // want "not-found-not-404: .*use 404 Not Found"
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, note)
}

func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	result, err := s.notes.DB.Exec("DELETE FROM notes WHERE id = $1", r.PathValue("id"))
	if err != nil {
		http.Error(w, "the note could not be removed", http.StatusInternalServerError)
		return
	}
	if n, _ := result.RowsAffected(); n == 0 {
		http.Error(w, "no such note", http.StatusBadRequest) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Any error at all, the database's too.
func (s *server) any(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Find(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	writeJSON(w, note)
}
