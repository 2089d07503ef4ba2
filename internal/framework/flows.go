// Functions that hand input on: what they return is input if what they got is.
//
//	name := strings.TrimSpace(r.FormValue("name"))    name is input
//	data, err := io.ReadAll(r.Body)                   data is input

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// Readers hand on what they read, or fill a buffer with it.
func readers() []Row {
	return []Row{
		{"(io.Reader).Read", with(silent(), response.Flow{From: 0, Fills: 2})},
		{"io.ReadFull", with(silent(), response.Flow{From: 0, Fills: 2})},
		{"io.ReadAtLeast", with(silent(), response.Flow{From: 0, Fills: 2})},
		{"(*bytes.Buffer).ReadFrom", with(silent(), response.Flow{From: 1, Fills: 1})},
		{"(*bytes.Buffer).Write", with(silent(), response.Flow{From: 1, Fills: 1})},
		{"(*bytes.Buffer).WriteString", with(silent(), response.Flow{From: 1, Fills: 1})},
		{"(*strings.Builder).WriteString", with(silent(), response.Flow{From: 1, Fills: 1})},
		{"(*strings.Builder).Write", with(silent(), response.Flow{From: 1, Fills: 1})},
		{"strings.Cut", with(silent(), response.Flow{From: 0, Result: 1}, response.Flow{From: 0, Result: 2})},
		{"bytes.Cut", with(silent(), response.Flow{From: 0, Result: 1}, response.Flow{From: 0, Result: 2})},
	}
}

func carriers() []Row {
	return slices.Concat(
		carry("strings.", 0, "TrimSpace", "Trim", "TrimLeft", "TrimRight", "TrimPrefix", "TrimSuffix", "TrimFunc", "CutPrefix", "CutSuffix",
			"ToLower", "ToUpper", "ToValidUTF8", "Title", "Split", "SplitN", "SplitAfter", "SplitSeq", "Fields", "FieldsFunc", "FieldsSeq",
			"Join", "Replace", "ReplaceAll", "Repeat", "Clone", "NewReader"),
		carry("strings.", 1, "Map"),
		carry("(*strings.Builder).", 0, "String"),
		carry("(*strings.Replacer).", 1, "Replace"),
		carry("bytes.", 0, "TrimSpace", "Trim", "TrimPrefix", "TrimSuffix", "ToLower", "ToUpper", "Split", "Fields", "Join", "Replace",
			"ReplaceAll", "Clone", "NewReader", "NewBuffer", "NewBufferString"),
		carry("(*bytes.Buffer).", 0, "String", "Bytes", "Next", "ReadString", "ReadBytes"),
		carry("fmt.", 0, "Sprint", "Sprintln"),
		carry("fmt.", 1, "Sprintf", "Appendf"),
		carry("path.", 0, "Clean", "Base", "Dir", "Ext", "Join", "Split"),
		carry("path/filepath.", 0, "Clean", "Base", "Dir", "Ext", "Join", "FromSlash", "ToSlash"),
		carry("html.", 0, "EscapeString", "UnescapeString"),
		carry("io.", 0, "ReadAll", "LimitReader", "NopCloser"),
		carry("bufio.", 0, "NewReader", "NewReaderSize", "NewScanner"),
		carry("(*bufio.Scanner).", 0, "Text", "Bytes"),
		carry("(*bufio.Reader).", 0, "ReadString", "ReadBytes", "ReadLine", "ReadRune", "ReadByte", "Peek"),
		carry("encoding/json.", 0, "NewDecoder"),
		carry("encoding/xml.", 0, "NewDecoder"),
		carry("encoding/csv.", 0, "NewReader"),
		carry("encoding/gob.", 0, "NewDecoder"),
		carry("encoding/hex.", 0, "NewDecoder"),
		carry("encoding/base64.", 1, "NewDecoder"),
		carry("compress/flate.", 0, "NewReader"),
		carry("archive/tar.", 0, "NewReader"),
		carry("mime/multipart.", 0, "NewReader"),
		carry("(*mime/multipart.Part).", 0, "FormName", "FileName"),
		carry("(net/url.Values).", 0, "Get"),
		carry("(*net/url.URL).", 0, "Query", "String", "Hostname", "Port", "EscapedPath", "RequestURI", "JoinPath"),
		carry("net/url.", 0, "QueryEscape", "PathEscape"),
		carry("(net/http.Header).", 0, "Get", "Values", "Clone"),
		carry("(net/textproto.MIMEHeader).", 0, "Get", "Values"),
		carry("net/textproto.", 0, "TrimString"),
		carry("net/http.", 0, "CanonicalHeaderKey"),
		carry("(*net/http.Request).", 0, "Clone", "WithContext"),
		carry("(*regexp.Regexp).", 1, "ReplaceAllString", "FindString", "FindStringSubmatch", "FindAllString"),
		carry("gopkg.in/yaml.v2.", 0, "NewDecoder"),
		carry("gopkg.in/yaml.v3.", 0, "NewDecoder"),
		carry("go.yaml.in/yaml/v3.", 0, "NewDecoder"),
		carry("github.com/goccy/go-json.", 0, "NewDecoder"),
		carry("github.com/json-iterator/go.", 0, "NewDecoder"),
		carry("(github.com/json-iterator/go.API).", 1, "NewDecoder"),
		carry("github.com/segmentio/encoding/json.", 0, "NewDecoder"),
		carry("github.com/pelletier/go-toml/v2.", 0, "NewDecoder"),
		carry("github.com/vmihailenco/msgpack/v5.", 0, "NewDecoder"),
	)
}

// carry is functions of one package or type whose first result carries the input of a parameter.
func carry(prefix string, from int, names ...string) []Row {
	rows := make([]Row, len(names))
	for i, name := range names {
		rows[i] = Row{prefix + name, with(silent(), response.Flow{From: from, Result: 1})}
	}
	return rows
}
