package notfoundnot404

import (
	"errors"
	"net/http"

	"gorm.io/gorm"

	"example.com/notfoundnot404/store"
)

func showFromGorm(db *gorm.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var note store.Note
		if err := db.Where("id = ?", r.PathValue("id")).First(&note).Error; err != nil {
			http.Error(w, "the note could not be read", http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
			return
		}
		writeJSON(w, note)
	}
}

func showSplit(db *gorm.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var note store.Note
		result := db.First(&note, r.PathValue("id"))
		if errors.Is(result.Error, gorm.ErrRecordNotFound) {
			http.NotFound(w, r)
			return
		}
		if result.Error != nil {
			http.Error(w, "the note could not be read", http.StatusInternalServerError)
			return
		}
		writeJSON(w, note)
	}
}

func listFromGorm(db *gorm.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var notes []store.Note
		if err := db.Find(&notes).Error; err != nil {
			http.Error(w, "no notes", http.StatusNotFound) // want "server-fault-4xx: .*use 500 Internal Server Error"
			return
		}
		writeJSON(w, notes)
	}
}
