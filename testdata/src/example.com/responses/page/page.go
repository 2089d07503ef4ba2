// Package page answers by templates.
package page

import (
	html "html/template"
	"log"
	"net/http"
	"text/template"
)

var (
	page  = html.Must(html.New("page").Parse("<p>{{.}}</p>"))
	plain = template.Must(template.New("plain").Parse("{{.}}"))
)

func rendered(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.URL.Path) // → implicit 200 perhaps a body
}

func renderedByName(w http.ResponseWriter, r *http.Request) {
	page.ExecuteTemplate(w, "page", r.URL.Path) // → implicit 200 perhaps a body
}

func renderedText(w http.ResponseWriter, r *http.Request) {
	plain.Execute(w, r.URL.Path) // → implicit 200 perhaps a body
}

func renderedTextByName(w http.ResponseWriter, r *http.Request) {
	plain.ExecuteTemplate(w, "plain", r.URL.Path) // → implicit 200 perhaps a body
}

func renderedAbsence(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotFound) // → 404 perhaps a body
	page.Execute(w, "nothing here")
}

func logged(w http.ResponseWriter, r *http.Request) {
	if err := page.Execute(w, r.URL.Path); err != nil { // → implicit 200 perhaps a body
		log.Print(err)
	}
}
