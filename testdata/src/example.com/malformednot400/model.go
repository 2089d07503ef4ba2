// Package malformednot400 takes orders, and looks at how they are written.
//
//	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
//		http.Error(w, "malformed JSON", http.StatusNotFound)   // the bad files
//		http.Error(w, "malformed JSON", http.StatusBadRequest) // good.go
//	}
package malformednot400

import (
	"database/sql"

	"example.com/malformednot400/store"
)

type server struct {
	db     *sql.DB
	orders *store.Orders
}
