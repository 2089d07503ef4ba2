// Package standard answers by the functions of net/http that send a whole response.
package standard

import (
	"embed"
	"net/http"
	"os"
	"time"
)

//go:embed standard.go
var files embed.FS

func failed(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "cannot be changed any more", http.StatusConflict) // → 409 failure "cannot be changed any more"
}

func failedByNumber(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "no such page", 404) // → 404 failure "no such page"
}

func absent(w http.ResponseWriter, r *http.Request) {
	http.NotFound(w, r) // → 404 failure "404 page not found"
}

func redirected(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/new", http.StatusFound) // → 302 page to /new
}

func redirectedToHTTPS(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusMovedPermanently) // → 301 page to https://**
}

func served(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "report.pdf")
}

func servedFromFS(w http.ResponseWriter, r *http.Request) {
	http.ServeFileFS(w, r, files, "standard.go")
}

func servedContent(w http.ResponseWriter, r *http.Request) {
	http.ServeContent(w, r, "stdin", time.Time{}, os.Stdin)
}

func servedFileOfAbsence(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound) // → 404 page escapes
	http.ServeFile(w, r, "404.html")
}

func limited(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func routes(mux *http.ServeMux) {
	mux.Handle("/old", http.RedirectHandler("/new", http.StatusSeeOther)) // → any /old 303 page to /new
	mux.Handle("/older", http.RedirectHandler("/old", 301))               // → any /older 301 page to /old
	mux.Handle("/files/", http.StripPrefix("/files/", http.FileServer(http.Dir("files"))))
	mux.Handle("/embedded/", http.FileServerFS(files))
	mux.Handle("/stripped/", http.StripPrefix("/stripped", http.HandlerFunc(stripped)))
	mux.Handle("/slow", http.TimeoutHandler(http.HandlerFunc(slow), time.Second, "too slow"))
	mux.Handle("/bounded", http.MaxBytesHandler(http.HandlerFunc(bounded), 1<<20))
}

func stripped(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → any /stripped/ 202 empty

func slow(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → any /slow 202 empty

func bounded(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) } // → any /bounded 202 empty
