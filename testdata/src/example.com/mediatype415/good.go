package mediatype415

import "net/http"

func right(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusUnsupportedMediaType)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func accepted(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What the client wants to get is another matter.
func wanted(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") == "application/xml" {
		http.Error(w, "there is no XML here", http.StatusNotAcceptable)
		return
	}
	w.Write([]byte("{}"))
}
