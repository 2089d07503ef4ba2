// Package header sets fields of the header before it answers.
package header

import (
	"fmt"
	"net/http"
)

func set(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("content-type", "text/plain")
	w.WriteHeader(http.StatusAccepted) // → 202 empty with Content-Type=text/plain
}

func added(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Link", "</style.css>; rel=preload")
	w.Header().Add("Vary", r.Header.Get("Vary"))
	w.WriteHeader(http.StatusAccepted) // → 202 empty with Link=</style.css>; rel=preload, Vary
}

func byVariable(w http.ResponseWriter, r *http.Request) {
	fields := w.Header()
	fields.Set("Allow", "GET, HEAD")
	fields.Set("X-Served-By", "one")
	http.Error(w, "only GET", http.StatusMethodNotAllowed) // → 405 failure "only GET" with Allow=GET, HEAD, X-Served-By=one
}

func byIndex(w http.ResponseWriter, r *http.Request) {
	w.Header()["X-Request-Id"] = []string{r.Header.Get("X-Request-Id")}
	w.WriteHeader(http.StatusAccepted) // → 202 empty with X-Request-Id
}

func cookie(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	w.WriteHeader(http.StatusAccepted) // → 202 empty with Set-Cookie
}

func located(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders/7")
	w.WriteHeader(http.StatusCreated) // → 201 body with Location=/orders/7
	fmt.Fprint(w, "7")
}

func redirected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/orders")
	w.WriteHeader(http.StatusSeeOther) // → 303 empty with Location=/orders to /orders
}

func tooLate(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
	w.Header().Set("Location", "/orders/7")
}

func onOneWay(w http.ResponseWriter, r *http.Request) {
	if r.TLS != nil {
		w.Header().Set("Strict-Transport-Security", "max-age=1")
	}
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusAccepted) // → 202 empty with Cache-Control=no-store
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	noStore(w)
	typed(w, "application/json")
	w.WriteHeader(http.StatusAccepted) // → 202 empty with Cache-Control=no-store, Content-Type=application/json
}

func noStore(w http.ResponseWriter) { w.Header().Set("Cache-Control", "no-store") }

func typed(w http.ResponseWriter, media string) { w.Header().Set("Content-Type", media) }

func deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Etag", `"1"`)
	w.Header().Del("content-type")
	delete(w.Header(), "Etag")
	w.WriteHeader(http.StatusAccepted) // → 202 empty with Cache-Control=no-store
}

func deletedByVariable(w http.ResponseWriter, r *http.Request) {
	fields := w.Header()
	fields.Add("Link", "</style.css>")
	fields.Del("Link")
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func asked(w http.ResponseWriter, r *http.Request) {
	if w.Header().Get("Vary") == "" || len(w.Header().Values("Link")) > 1 || len(w.Header().Clone()) > 9 {
		w.WriteHeader(http.StatusAccepted) // → 202 empty
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func onlyFields(w http.ResponseWriter, r *http.Request) {
	allowOrigin(w.Header(), "*")
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func allowOrigin(fields map[string][]string, origin string) {
	fields["Access-Control-Allow-Origin"] = []string{origin}
}
