package empty200

import (
	"log/slog"
	"net/http"
)

// Here one handler serves several methods or actions.
type room struct{ items Items }

func (h *room) routes(mux *http.ServeMux) {
	mux.HandleFunc("/room", h.room)
	mux.HandleFunc("/room/door", h.door)
	mux.HandleFunc("/room/window", h.window)
	mux.HandleFunc("POST /room/{action}", h.act)
	mux.HandleFunc("/room/heating", deleteOnly(h.heating))
}

func (h *room) room(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	switch r.Method {
	case http.MethodPut:
		if err := h.items.Update(r.Context(), id, r.FormValue("name")); err != nil {
			http.Error(w, "room could not be renamed", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
	case http.MethodDelete:
		if err := h.items.Delete(r.Context(), id); err != nil {
			http.Error(w, "room could not be deleted", http.StatusInternalServerError)
			return
		}
		slog.Info("room deleted", "id", id) // want "empty-200: .*use 204 No Content"
	default:
		w.Header().Set("Allow", "PUT, DELETE")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}

func (h *room) door(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodDelete {
		http.Error(w, "use DELETE", http.StatusMethodNotAllowed)
		return
	}
	if err := h.items.Delete(r.Context(), "door"); err != nil {
		http.Error(w, "door could not be removed", http.StatusInternalServerError)
		return
	}
	return // want "empty-200: .*use 204 No Content"
}

// Each method has a function of its own; the one that writes nothing is reported.
func (h *room) window(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "GET":
		h.showWindow(w, r)
	case "DELETE":
		h.removeWindow(w, r)
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func (h *room) showWindow(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("closed"))
}

func (h *room) removeWindow(w http.ResponseWriter, r *http.Request) {
	if err := h.items.Delete(r.Context(), "window"); err != nil {
		http.Error(w, "window could not be removed", http.StatusInternalServerError)
		return
	}
} // want "empty-200: .*use 204 No Content"

func (h *room) act(w http.ResponseWriter, r *http.Request) {
	var err error
	switch r.PathValue("action") {
	case "open":
		err = h.items.Restore(r.Context(), "room")
	case "close":
		err = h.items.Archive(r.Context(), "room")
	default:
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "the room does not obey", http.StatusInternalServerError)
	} else {
		w.WriteHeader(http.StatusOK) // want "empty-200: .*use 204 No Content"
	}
}

func deleteOnly(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodDelete {
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
		next(w, r)
	}
}

func (h *room) heating(w http.ResponseWriter, r *http.Request) {
	err := h.items.Delete(r.Context(), "heating")
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-Temperature", "12") // want "empty-200: .*use 204 No Content"
}
