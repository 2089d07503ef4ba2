// Package held keeps the response in other values before it writes to it.
package held

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"strings"
)

type response struct{ w http.ResponseWriter }

func (o response) print(text string) { io.WriteString(o.w, text) }

func inOwnType(w http.ResponseWriter, r *http.Request) {
	response{w}.print("hello") // → implicit 200 body "hello"
}

type embedding struct{ http.ResponseWriter }

func embedded(w http.ResponseWriter, r *http.Request) {
	embedding{w}.WriteHeader(http.StatusAccepted) // → 202 empty
}

func converted(w http.ResponseWriter, r *http.Request) {
	var out io.Writer = w
	io.WriteString(out, "hello") // → implicit 200 body "hello"
}

func asserted(w http.ResponseWriter, r *http.Request) {
	if out, ok := w.(io.StringWriter); ok {
		out.WriteString("hello") // → implicit 200 body "hello"
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func pointedTo(w http.ResponseWriter, r *http.Request) {
	p := &w
	(*p).WriteHeader(http.StatusAccepted) // → 202 empty
}

func captured(w http.ResponseWriter, r *http.Request) {
	print := func(text string) { io.WriteString(w, text) }
	print("hello") // → implicit 200 body "hello"
}

func methodValue(w http.ResponseWriter, r *http.Request) {
	send := w.WriteHeader
	send(http.StatusAccepted) // → 202 empty
}

func methodExpression(w http.ResponseWriter, r *http.Request) {
	http.ResponseWriter.WriteHeader(w, http.StatusAccepted) // → 202 empty
}

func poured(w http.ResponseWriter, r *http.Request) {
	strings.NewReader("hello").WriteTo(w) // → implicit 200 body
}

func buffered(w http.ResponseWriter, r *http.Request) {
	out := bufio.NewWriter(w)
	fmt.Fprint(out, "hello") // → implicit 200 body "hello"
	out.Flush()
}

func compressed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Encoding", "gzip")
	out := gzip.NewWriter(w)
	io.WriteString(out, "hello") // → implicit 200 body "hello" with Content-Encoding=gzip
	out.Close()
}

func table(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/csv")
	out := csv.NewWriter(w)
	out.WriteAll([][]string{{"name"}}) // → implicit 200 body "name" with Content-Type=text/csv
}

// Nothing shows of what is written by whom.

func teed(w http.ResponseWriter, r *http.Request) {
	io.Copy(io.Discard, io.TeeReader(r.Body, w))
}

func inVariable(w http.ResponseWriter, r *http.Request) {
	later = append(later, func() { w.WriteHeader(http.StatusAccepted) })
}

var later []func()
