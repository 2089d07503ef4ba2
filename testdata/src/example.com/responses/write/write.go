// Package write answers by the functions that write a status or a body.
package write

import (
	"bufio"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
)

type user struct{ Name string }

func status(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func literal(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(202) // → 202 empty
}

func statusThenBody(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated) // → 201 body
	w.Write([]byte("stored"))
}

func bodyThenStatus(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("stored"))         // → implicit 200 body "stored"
	w.WriteHeader(http.StatusCreated) // too late
}

func written(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello")) // → implicit 200 body "hello"
}

func printed(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "hello") // → implicit 200 body "hello"
}

func printedLine(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello") // → implicit 200 body "hello"
}

func formatted(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "hello, %s", r.FormValue("name")) // → implicit 200 body "hello, %s"
}

func text(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "hello") // → implicit 200 body "hello"
}

func copied(w http.ResponseWriter, r *http.Request) {
	io.Copy(w, r.Body) // → implicit 200 body
}

func copiedPart(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusPartialContent) // → 206 body
	io.CopyN(w, os.Stdin, 10)
}

func asJSON(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(user{"ann"}) // → implicit 200 data
}

func asJSONByVariable(w http.ResponseWriter, r *http.Request) {
	encoder := json.NewEncoder(w)
	encoder.Encode([]user{{"ann"}}) // → implicit 200 data
}

func asIndentedJSON(w http.ResponseWriter, r *http.Request) {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", " ")
	encoder.SetEscapeHTML(false)
	encoder.Encode([]user{{"ann"}}) // → implicit 200 data
}

func asIndentedXML(w http.ResponseWriter, r *http.Request) {
	encoder := xml.NewEncoder(w)
	encoder.Indent("", " ")
	encoder.Encode(user{"ann"}) // → implicit 200 data
}

func buffered(w http.ResponseWriter, r *http.Request) {
	buffer := bufio.NewWriter(w)
	if buffer.Available() > 10 {
		w.WriteHeader(http.StatusAccepted) // → 202 empty
	}
}

func inParts(w http.ResponseWriter, r *http.Request) {
	form := multipart.NewWriter(w)
	form.SetBoundary("-")
	w.Header().Set("Content-Type", form.FormDataContentType())
	w.WriteHeader(http.StatusAccepted) // → 202 body with Content-Type
	form.Close()
}

func asXML(w http.ResponseWriter, r *http.Request) {
	xml.NewEncoder(w).Encode(user{"ann"}) // → implicit 200 data
}

func asGob(w http.ResponseWriter, r *http.Request) {
	gob.NewEncoder(w).Encode(user{"ann"}) // → implicit 200 data
}

func marshalled(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(user{"ann"})
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty because server fault (the error of json.Marshal)
		return
	}
	w.WriteHeader(http.StatusAccepted) // → 202 data
	w.Write(data)
}

func nothing(w http.ResponseWriter, r *http.Request) {
	_ = r.URL
} // → implicit 200 empty

func early(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength == 0 {
		return // → implicit 200 empty
	}
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func stub(w http.ResponseWriter, r *http.Request) {}
