// Package serverfault4xx runs jobs, on a disk and a database that fail now and then.
//
//	if err := s.jobs.Finish(ctx, id); err != nil {
//		http.Error(w, "not saved", http.StatusBadRequest)          // the bad files
//		http.Error(w, "not saved", http.StatusInternalServerError) // good.go
//	}
package serverfault4xx

import (
	"database/sql"
	"html/template"
	"net/http"
	"strconv"

	"example.com/serverfault4xx/store"
)

type server struct {
	db    *sql.DB
	jobs  *store.Jobs
	pages *template.Template
	dir   string
	http  *http.Client
}

// jobID is 0 where the path has no number.
func jobID(r *http.Request) int64 {
	id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
	return id
}
