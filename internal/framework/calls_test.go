// One call of every function whose row sends something:
//
//	"io.WriteString": func(w io.Writer) { io.WriteString(w, "text") },

package framework

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"encoding/binary"
	"encoding/csv"
	"encoding/gob"
	"encoding/json"
	"encoding/pem"
	"encoding/xml"
	"fmt"
	"html/template"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing/fstest"
	"text/tabwriter"
	texttemplate "text/template"
	"time"
)

// calls runs the function of each row of the standard library that sends, once.
var calls = merge(answerCalls, writerCalls, encoderCalls, compressorCalls)

type handlerFuncs map[string]func(http.ResponseWriter, *http.Request)

var answerCalls = handlerFuncs{
	"(net/http.ResponseWriter).WriteHeader": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(sentStatus) },
	"(net/http.ResponseWriter).Write":       func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("text")) },
	"net/http.Error":                        func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "text", sentStatus) },
	"net/http.NotFound":                     http.NotFound,
	"net/http.Redirect":                     func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/target", sentStatus) },
	"net/http.SetCookie":                    func(w http.ResponseWriter, _ *http.Request) { http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"}) },
	"net/http.ServeFile":                    func(w http.ResponseWriter, r *http.Request) { http.ServeFile(w, r, "row.go") },
	"net/http.ServeFileFS": func(w http.ResponseWriter, r *http.Request) {
		http.ServeFileFS(w, r, fstest.MapFS{"a.txt": {Data: []byte("text")}}, "a.txt")
	},
	"net/http.ServeContent": func(w http.ResponseWriter, r *http.Request) {
		http.ServeContent(w, r, "a.txt", time.Now(), strings.NewReader("text"))
	},
	"(net/http.Flusher).Flush":             func(w http.ResponseWriter, _ *http.Request) { w.(http.Flusher).Flush() },
	"(*net/http.ResponseController).Flush": func(w http.ResponseWriter, _ *http.Request) { http.NewResponseController(w).Flush() },
}

var writerCalls = bodies(map[string]func(io.Writer){
	"(io.Writer).Write":                         func(w io.Writer) { w.Write([]byte("text")) },
	"(io.StringWriter).WriteString":             func(w io.Writer) { w.(io.StringWriter).WriteString("text") },
	"(io.ReaderFrom).ReadFrom":                  func(w io.Writer) { w.(io.ReaderFrom).ReadFrom(strings.NewReader("text")) },
	"(io.WriterTo).WriteTo":                     func(w io.Writer) { io.WriterTo(strings.NewReader("text")).WriteTo(w) },
	"io.WriteString":                            func(w io.Writer) { io.WriteString(w, "text") },
	"io.Copy":                                   func(w io.Writer) { io.Copy(w, strings.NewReader("text")) },
	"io.CopyN":                                  func(w io.Writer) { io.CopyN(w, strings.NewReader("text"), 2) },
	"io.CopyBuffer":                             func(w io.Writer) { io.CopyBuffer(w, strings.NewReader("text"), nil) },
	"fmt.Fprint":                                func(w io.Writer) { fmt.Fprint(w, "text") },
	"fmt.Fprintf":                               func(w io.Writer) { fmt.Fprintf(w, "text") },
	"fmt.Fprintln":                              func(w io.Writer) { fmt.Fprintln(w) },
	"(*bytes.Buffer).WriteTo":                   func(w io.Writer) { bytes.NewBufferString("text").WriteTo(w) },
	"(*bytes.Reader).WriteTo":                   func(w io.Writer) { bytes.NewReader([]byte("text")).WriteTo(w) },
	"(*strings.Reader).WriteTo":                 func(w io.Writer) { strings.NewReader("text").WriteTo(w) },
	"(*bufio.Reader).WriteTo":                   func(w io.Writer) { bufio.NewReader(strings.NewReader("text")).WriteTo(w) },
	"(*net/http.Response).Write":                func(w io.Writer) { (&http.Response{StatusCode: 200}).Write(w) },
	"(*strings.Replacer).WriteString":           func(w io.Writer) { strings.NewReplacer().WriteString(w, "text") },
	"(*bufio.Writer).Write":                     func(w io.Writer) { bufio.NewWriter(w).Write([]byte("text")) },
	"(*bufio.Writer).WriteString":               func(w io.Writer) { bufio.NewWriter(w).WriteString("text") },
	"(*bufio.Writer).WriteByte":                 func(w io.Writer) { bufio.NewWriter(w).WriteByte('t') },
	"(*bufio.Writer).WriteRune":                 func(w io.Writer) { bufio.NewWriter(w).WriteRune('t') },
	"(*bufio.Writer).ReadFrom":                  func(w io.Writer) { bufio.NewWriter(w).ReadFrom(strings.NewReader("text")) },
	"(*bufio.Writer).Flush":                     func(w io.Writer) { bufio.NewWriter(w).Flush() },
	"(*text/tabwriter.Writer).Write":            func(w io.Writer) { tabs(w).Write([]byte("text")) },
	"(*text/tabwriter.Writer).Flush":            func(w io.Writer) { tabs(w).Flush() },
	"html/template.HTMLEscape":                  func(w io.Writer) { template.HTMLEscape(w, []byte("<")) },
	"text/template.HTMLEscape":                  func(w io.Writer) { texttemplate.HTMLEscape(w, []byte("<")) },
	"(*html/template.Template).Execute":         func(w io.Writer) { htmlPage.Execute(w, 1) },
	"(*html/template.Template).ExecuteTemplate": func(w io.Writer) { htmlPage.ExecuteTemplate(w, "page", 1) },
	"(*text/template.Template).Execute":         func(w io.Writer) { textPage("{{.}}").Execute(w, 1) },
	"(*text/template.Template).ExecuteTemplate": func(w io.Writer) { textPage("{{.}}").ExecuteTemplate(w, "page", 1) },
})

var encoderCalls = bodies(map[string]func(io.Writer){
	"(*encoding/json.Encoder).Encode":       func(w io.Writer) { json.NewEncoder(w).Encode(1) },
	"(*encoding/xml.Encoder).Encode":        func(w io.Writer) { xml.NewEncoder(w).Encode(1) },
	"(*encoding/xml.Encoder).EncodeElement": func(w io.Writer) { xml.NewEncoder(w).EncodeElement(1, xml.StartElement{Name: xml.Name{Local: "a"}}) },
	"(*encoding/xml.Encoder).EncodeToken":   func(w io.Writer) { xml.NewEncoder(w).EncodeToken(xml.Comment("a")) },
	"(*encoding/xml.Encoder).Flush":         func(w io.Writer) { xml.NewEncoder(w).Flush() },
	"(*encoding/gob.Encoder).Encode":        func(w io.Writer) { gob.NewEncoder(w).Encode(1) },
	"(*encoding/csv.Writer).Write":          func(w io.Writer) { csv.NewWriter(w).Write([]string{"a"}) },
	"(*encoding/csv.Writer).WriteAll":       func(w io.Writer) { csv.NewWriter(w).WriteAll([][]string{{"a"}}) },
	"(*encoding/csv.Writer).Flush":          func(w io.Writer) { csv.NewWriter(w).Flush() },
	"encoding/xml.EscapeText":               func(w io.Writer) { xml.EscapeText(w, []byte("<")) },
	"encoding/binary.Write":                 func(w io.Writer) { binary.Write(w, binary.BigEndian, int32(1)) },
	"encoding/pem.Encode":                   func(w io.Writer) { pem.Encode(w, &pem.Block{Type: "A"}) },
	"image/png.Encode":                      func(w io.Writer) { png.Encode(w, picture) },
	"image/jpeg.Encode":                     func(w io.Writer) { jpeg.Encode(w, picture, nil) },
	"image/gif.Encode":                      func(w io.Writer) { gif.Encode(w, picture, nil) },
	"(*mime/multipart.Writer).WriteField":   func(w io.Writer) { multipart.NewWriter(w).WriteField("a", "b") },
	"(*mime/multipart.Writer).Close":        func(w io.Writer) { multipart.NewWriter(w).Close() },
})

var compressorCalls = bodies(map[string]func(io.Writer){
	"(*compress/gzip.Writer).Write":     func(w io.Writer) { gzip.NewWriter(w).Write([]byte("text")) },
	"(*compress/gzip.Writer).Flush":     func(w io.Writer) { gzip.NewWriter(w).Flush() },
	"(*compress/gzip.Writer).Close":     func(w io.Writer) { gzip.NewWriter(w).Close() },
	"(*compress/flate.Writer).Write":    func(w io.Writer) { deflate(w).Write([]byte("text")) },
	"(*compress/flate.Writer).Flush":    func(w io.Writer) { deflate(w).Flush() },
	"(*compress/flate.Writer).Close":    func(w io.Writer) { deflate(w).Close() },
	"(*compress/zlib.Writer).Write":     func(w io.Writer) { zlib.NewWriter(w).Write([]byte("text")) },
	"(*compress/zlib.Writer).Flush":     func(w io.Writer) { zlib.NewWriter(w).Flush() },
	"(*compress/zlib.Writer).Close":     func(w io.Writer) { zlib.NewWriter(w).Close() },
	"(*archive/zip.Writer).Close":       func(w io.Writer) { zip.NewWriter(w).Close() },
	"(*archive/zip.Writer).AddFS":       func(w io.Writer) { zip.NewWriter(w).AddFS(fstest.MapFS{}) },
	"(*archive/tar.Writer).WriteHeader": func(w io.Writer) { tar.NewWriter(w).WriteHeader(&tar.Header{Name: "a", Size: 4}) },
	"(*archive/tar.Writer).Write":       func(w io.Writer) { archive(w).Write([]byte("text")) },
	"(*archive/tar.Writer).Close":       func(w io.Writer) { tar.NewWriter(w).Close() },
})

func bodies(writes map[string]func(io.Writer)) handlerFuncs {
	calls := handlerFuncs{}
	for name, write := range writes {
		calls[name] = func(w http.ResponseWriter, _ *http.Request) { write(w) }
	}
	return calls
}

func merge(all ...handlerFuncs) handlerFuncs {
	merged := handlerFuncs{}
	for _, calls := range all {
		for name, call := range calls {
			merged[name] = call
		}
	}
	return merged
}

var (
	htmlPage = template.Must(template.New("page").Parse("{{.}}"))
	picture  = image.NewGray(image.Rect(0, 0, 1, 1))
)

func textPage(text string) *texttemplate.Template {
	return texttemplate.Must(texttemplate.New("page").Parse(text))
}

func tabs(w io.Writer) *tabwriter.Writer { return tabwriter.NewWriter(w, 0, 8, 1, ' ', 0) }

func deflate(w io.Writer) *flate.Writer {
	f, err := flate.NewWriter(w, flate.DefaultCompression)
	if err != nil {
		panic(err)
	}
	return f
}

func archive(w io.Writer) *tar.Writer {
	a := tar.NewWriter(w)
	if err := a.WriteHeader(&tar.Header{Name: "a", Size: 4}); err != nil {
		panic(err)
	}
	return a
}
