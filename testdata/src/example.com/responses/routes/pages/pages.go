// Package pages has handlers that another package registers.
package pages

import (
	"database/sql"
	"net/http"
)

var db *sql.DB

// Add stores a page.
func Add(w http.ResponseWriter, r *http.Request) {
	if _, err := db.Exec("INSERT INTO pages (title) VALUES ($1)", r.FormValue("title")); err != nil {
		http.Error(w, "the page cannot be stored", http.StatusInternalServerError) // → POST by name 500 failure "the page cannot be stored" because server fault (the error of sql.DB.Exec)
		return
	}
	w.WriteHeader(http.StatusOK) // → POST by name 200 empty creates INSERT INTO pages
}

// Moved leads to the pages.
func Moved(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/pages", http.StatusFound) // → 302 page to /pages
}
