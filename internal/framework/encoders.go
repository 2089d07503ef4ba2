// Encoders, compressors and templates. An encoder wraps the writer, so it stands for the response:
//
//	json.NewEncoder(w).Encode(user)      a body
//	page.Execute(w, data)                a page; its error is the server's fault, and part of the page may be out
//
// The error of writing a body is the connection's and has no row.

package framework

import "github.com/statuslint/statuslint/internal/response"

func encoders() []Row {
	return []Row{
		{"(*encoding/json.Encoder).Encode", responds(to(0), body(1))},
		{"(*encoding/xml.Encoder).Encode", responds(to(0), body(1))},
		{"(*encoding/xml.Encoder).EncodeElement", responds(to(0), body(1))},
		{"(*encoding/xml.Encoder).EncodeToken", responds(to(0), buffered(1))},
		{"(*encoding/xml.Encoder).Flush", responds(to(0), some(response.MaybeBody))},
		{"(*encoding/gob.Encoder).Encode", responds(to(0), body(1))},
		{"(*encoding/csv.Writer).Write", responds(to(0), buffered(1))},
		{"(*encoding/csv.Writer).WriteAll", responds(to(0), body(1))},
		{"(*encoding/csv.Writer).Flush", responds(to(0), some(response.MaybeBody))},
		{"encoding/xml.EscapeText", responds(to(0), body(1))},
		{"encoding/binary.Write", responds(to(0), body(2))},
		{"encoding/pem.Encode", responds(to(0), body(1))},
		{"image/png.Encode", responds(to(0), body(1))},
		{"image/jpeg.Encode", responds(to(0), body(1))},
		{"image/gif.Encode", responds(to(0), body(1))},
		{"(*compress/gzip.Writer).Write", responds(to(0), buffered(1))},
		{"(*compress/gzip.Writer).Flush", responds(to(0), some(response.SomeBody))},
		{"(*compress/gzip.Writer).Close", responds(to(0), some(response.SomeBody))},
		{"(*compress/flate.Writer).Write", responds(to(0), buffered(1))},
		{"(*compress/flate.Writer).Flush", responds(to(0), some(response.SomeBody))},
		{"(*compress/flate.Writer).Close", responds(to(0), some(response.SomeBody))},
		{"(*compress/zlib.Writer).Write", responds(to(0), buffered(1))},
		{"(*compress/zlib.Writer).Flush", responds(to(0), some(response.SomeBody))},
		{"(*compress/zlib.Writer).Close", responds(to(0), some(response.SomeBody))},
		{"(*archive/zip.Writer).Close", responds(to(0), some(response.SomeBody))},
		{"(*archive/zip.Writer).AddFS", responds(to(0), some(response.MaybeBody))},
		{"(*archive/tar.Writer).WriteHeader", responds(to(0), some(response.SomeBody))},
		{"(*archive/tar.Writer).Write", responds(to(0), body(1))},
		{"(*archive/tar.Writer).Close", responds(to(0), some(response.SomeBody))},
		{"(*mime/multipart.Writer).WriteField", responds(to(0), body(2))},
		{"(*mime/multipart.Writer).Close", responds(to(0), some(response.SomeBody))},
		{"(*text/tabwriter.Writer).Write", responds(to(0), buffered(1))},
		{"(*text/tabwriter.Writer).Flush", responds(to(0), some(response.MaybeBody))},
		{"(*github.com/goccy/go-json.Encoder).Encode", responds(to(0), body(1))},
		{"(*github.com/json-iterator/go.Encoder).Encode", responds(to(0), body(1))},
		{"(*github.com/segmentio/encoding/json.Encoder).Encode", responds(to(0), body(1))},
		{"(*github.com/BurntSushi/toml.Encoder).Encode", responds(to(0), body(1))},
		{"(*github.com/vmihailenco/msgpack/v5.Encoder).Encode", responds(to(0), body(1))},
		{"(*gopkg.in/yaml.v2.Encoder).Encode", responds(to(0), body(1))},
		{"(*gopkg.in/yaml.v3.Encoder).Encode", responds(to(0), body(1))},
		{"google.golang.org/protobuf/encoding/protodelim.MarshalTo", responds(to(0), body(1))},
	}
}

func templates() []Row {
	return []Row{
		{"(*html/template.Template).Execute", mayFail(rendering, to(1), page(2))},
		{"(*html/template.Template).ExecuteTemplate", mayFail(rendering, to(1), page(3))},
		{"(*text/template.Template).Execute", mayFail(rendering, to(1), page(2))},
		{"(*text/template.Template).ExecuteTemplate", mayFail(rendering, to(1), page(3))},
		{"html/template.HTMLEscape", responds(to(0), body(1))},
		{"text/template.HTMLEscape", responds(to(0), body(1))},
	}
}

var rendering = response.Cause{Kind: response.ServerFault, Strength: response.Call, Evidence: "the error of template.Template.Execute"}
