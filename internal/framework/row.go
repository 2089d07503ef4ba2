// Package framework is what the calls of web frameworks, the standard library and error libraries do: data, one file each.
package framework

import "github.com/statuslint/statuslint/internal/response"

// Row says what calls of one function do. It is a summary like those that are inferred, only written by hand.
type Row struct {
	Func    string // as types.Func.FullName gives it: "net/http.Error", "(net/http.ResponseWriter).WriteHeader", "(*encoding/json.Decoder).Decode"
	Summary response.Summary
}

// Meaning says what a sentinel error, an error type or a predicate on errors stands for.
type Meaning struct {
	Name string // qualified: "database/sql.ErrNoRows", "*net/http.MaxBytesError", "os.IsNotExist"
	Kind response.CauseKind
}
