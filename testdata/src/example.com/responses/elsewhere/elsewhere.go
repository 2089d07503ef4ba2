// Package elsewhere writes to what is no response.
package elsewhere

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"text/template"
)

func recorded() int {
	recorder := httptest.NewRecorder()
	recorder.WriteHeader(http.StatusTeapot)
	http.Error(recorder, "no such thing", http.StatusNotFound)
	return recorder.Code
}

func buffered(w http.ResponseWriter, r *http.Request) {
	var buffer bytes.Buffer
	fmt.Fprint(&buffer, "error: nothing")
	json.NewEncoder(&buffer).Encode(map[string]string{"error": "nothing"})
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func filed(w http.ResponseWriter, r *http.Request) {
	file, err := os.Create("log")
	if err != nil {
		http.Error(w, "the log cannot be written", http.StatusInternalServerError) // → 500 failure "the log cannot be written" because server fault (the error of os.Create)
		return
	}
	defer file.Close()
	fmt.Fprintln(file, "error: nothing")
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func sentOn(w http.ResponseWriter, r *http.Request, conn net.Conn) {
	fmt.Fprint(conn, "error: nothing") // → implicit 200 empty
}

func built() string {
	var text strings.Builder
	template.Must(template.New("").Parse("error")).Execute(&text, nil)
	return text.String()
}

func printed(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(os.Stderr, "error: nothing")
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

type logger struct{}

func (logger) WriteHeader(status int)      {}
func (logger) Write(p []byte) (int, error) { return len(p), nil }

func loggedOnly() {
	l := logger{}
	l.WriteHeader(http.StatusNotFound)
	fmt.Fprint(l, "no such thing")
}

type fake struct{ header http.Header }

func (f *fake) Header() http.Header         { return f.header }
func (f *fake) WriteHeader(int)             {}
func (f *fake) Write(p []byte) (int, error) { return len(p), nil }

func faked() {
	http.NotFound(&fake{http.Header{}}, nil)
}
