// Functions that write to any writer, and so to a response:
//
//	fmt.Fprintf(w, "hello, %s", name)
//	io.Copy(w, file)
//	bw := bufio.NewWriter(w)    bw wraps w: what is written to it is the response's

package framework

import (
	"maps"
	"sync"

	"github.com/statuslint/statuslint/internal/response"
)

func writers() []Row {
	return []Row{
		{"(io.Writer).Write", responds(to(0), body(1))},
		{"(io.StringWriter).WriteString", responds(to(0), body(1))},
		{"(io.ReaderFrom).ReadFrom", responds(to(0), some(response.SomeBody))},
		{"(io.WriterTo).WriteTo", responds(to(1), some(response.SomeBody))},
		{"io.WriteString", responds(to(0), body(1))},
		{"io.Copy", copies()},
		{"io.CopyN", copies()},
		{"io.CopyBuffer", copies()},
		{"fmt.Fprint", responds(to(0), body(1))},
		{"fmt.Fprintf", responds(to(0), body(1))}, // the format
		{"fmt.Fprintln", responds(to(0), body(1))},
		{"(*bytes.Buffer).WriteTo", responds(to(1), body(0))},
		{"(*bytes.Reader).WriteTo", responds(to(1), body(0))},
		{"(*strings.Reader).WriteTo", responds(to(1), body(0))},
		{"(*bufio.Reader).WriteTo", responds(to(1), some(response.SomeBody))},
		{"(*net/http.Response).Write", responds(to(1), some(response.SomeBody))},
		{"(*strings.Replacer).WriteString", responds(to(1), body(2))},
		{"(*bufio.Writer).Write", responds(to(0), buffered(1))},
		{"(*bufio.Writer).WriteString", responds(to(0), buffered(1))},
		{"(*bufio.Writer).WriteByte", responds(to(0), buffered(1))},
		{"(*bufio.Writer).WriteRune", responds(to(0), buffered(1))},
		{"(*bufio.Writer).ReadFrom", responds(to(0), some(response.MaybeBody))},
		{"(*bufio.Writer).Flush", responds(to(0), some(response.MaybeBody))},
		{"io.MultiWriter", responds(to(0), escapes())},
		{"io.TeeReader", with(responds(to(1), escapes()), response.Flow{From: 0, Result: 1})},
		{"log.New", responds(to(0), escapes())},
		{"log/slog.NewJSONHandler", responds(to(0), escapes())},
		{"log/slog.NewTextHandler", responds(to(0), escapes())},
	}
}

// copies writes what it reads: the reader's input gets into the writer, which need not be a response.
func copies() response.Summary {
	return with(responds(to(0), some(response.SomeBody)), response.Flow{From: 1, Fills: 1})
}

// Wrappers gives the functions that return something that writes to the writer in the parameter of that number.
func Wrappers() map[string]int { return wrappers() }

var wrappers = sync.OnceValue(func() map[string]int {
	all := maps.Clone(plainWrappers)
	for _, f := range frameworks() {
		maps.Copy(all, f.Wrappers)
	}
	return all
})

var plainWrappers = map[string]int{
	"net/http.NewResponseController":                0,
	"bufio.NewWriter":                               0,
	"bufio.NewWriterSize":                           0,
	"encoding/json.NewEncoder":                      0,
	"encoding/xml.NewEncoder":                       0,
	"encoding/gob.NewEncoder":                       0,
	"encoding/csv.NewWriter":                        0,
	"encoding/base64.NewEncoder":                    1,
	"encoding/base32.NewEncoder":                    1,
	"encoding/hex.NewEncoder":                       0,
	"encoding/hex.Dumper":                           0,
	"compress/gzip.NewWriter":                       0,
	"compress/gzip.NewWriterLevel":                  0,
	"compress/zlib.NewWriter":                       0,
	"compress/zlib.NewWriterLevel":                  0,
	"compress/flate.NewWriter":                      0,
	"compress/lzw.NewWriter":                        0,
	"archive/zip.NewWriter":                         0,
	"(*archive/zip.Writer).Create":                  0,
	"(*archive/zip.Writer).CreateHeader":            0,
	"archive/tar.NewWriter":                         0,
	"mime/multipart.NewWriter":                      0,
	"(*mime/multipart.Writer).CreatePart":           0,
	"(*mime/multipart.Writer).CreateFormFile":       0,
	"(*mime/multipart.Writer).CreateFormField":      0,
	"mime/quotedprintable.NewWriter":                0,
	"text/tabwriter.NewWriter":                      0,
	"(*text/tabwriter.Writer).Init":                 1,
	"net/textproto.NewWriter":                       0,
	"github.com/goccy/go-json.NewEncoder":           0,
	"github.com/json-iterator/go.NewEncoder":        0,
	"(github.com/json-iterator/go.API).NewEncoder":  1,
	"github.com/segmentio/encoding/json.NewEncoder": 0,
	"github.com/andybalholm/brotli.NewWriter":       0,
	"github.com/andybalholm/brotli.NewWriterLevel":  0,
	"github.com/klauspost/compress/gzip.NewWriter":  0,
	"github.com/klauspost/compress/zstd.NewWriter":  0,
	"github.com/BurntSushi/toml.NewEncoder":         0,
	"github.com/vmihailenco/msgpack/v5.NewEncoder":  0,
	"gopkg.in/yaml.v2.NewEncoder":                   0,
	"gopkg.in/yaml.v3.NewEncoder":                   0,
}
