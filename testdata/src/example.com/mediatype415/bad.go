// Package mediatype415 reads JSON, and nothing else.
package mediatype415

import (
	"mime"
	"net/http"
	"strings"
)

func jsonOnly(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusNotAcceptable) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func prefixed(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		http.Error(w, "JSON only", http.StatusInternalServerError) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func parsed(w http.ResponseWriter, r *http.Request) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "text/csv" {
		http.Error(w, "CSV only", http.StatusUnprocessableEntity) // want "media-type-415: .*use 415 Unsupported Media Type"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
