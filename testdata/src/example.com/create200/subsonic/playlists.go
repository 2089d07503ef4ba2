package subsonic

import (
	"context"
	"encoding/json"
	"net/http"
)

// Playlists stores them.
type Playlists interface {
	Create(ctx context.Context, name string) (id string, err error)
}

// CreatePlaylist is createPlaylist.view; the package's documentation, in another file, says why it is 200.
func CreatePlaylist(playlists Playlists) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, err := playlists.Create(r.Context(), r.FormValue("name"))
		if err != nil {
			http.Error(w, "playlist could not be stored", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(map[string]any{"status": "ok", "version": "1.16.1", "playlist": id})
	}
}
