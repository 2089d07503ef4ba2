// Errors that package variables hold, and what each one means:
//
//	if errors.Is(err, sql.ErrNoRows) {    absence
//
// io.EOF and io.ErrUnexpectedEOF mean nothing by themselves. redis.Nil is a constant, not a variable.

package framework

import "github.com/statuslint/statuslint/internal/response"

var standardSentinels = []Meaning{
	{"database/sql.ErrNoRows", response.NotFound},
	{"database/sql.ErrTxDone", response.ServerFault},
	{"database/sql.ErrConnDone", response.ServerFault},
	{"database/sql/driver.ErrBadConn", response.ServerFault},
	{"io/fs.ErrNotExist", response.NotFound},
	{"io/fs.ErrExist", response.Conflict},
	{"io/fs.ErrPermission", response.Forbidden},
	{"io/fs.ErrInvalid", response.Invalid},
	{"os.ErrNotExist", response.NotFound},
	{"os.ErrExist", response.Conflict},
	{"os.ErrPermission", response.Forbidden},
	{"os.ErrInvalid", response.Invalid},
	{"os.ErrDeadlineExceeded", response.Timeout},
	{"context.Canceled", response.ClientGone},
	{"context.DeadlineExceeded", response.Timeout},
	{"errors.ErrUnsupported", response.NotImplemented},
	{"net/http.ErrNoCookie", response.Unauthenticated},
	{"net/http.ErrMissingFile", response.Malformed},
	{"net/http.ErrNotMultipart", response.Malformed},
	{"net/http.ErrMissingBoundary", response.Malformed},
	{"net/http.ErrNotSupported", response.ServerFault}, // something has wrapped the response
	{"net/http.ErrServerClosed", response.Unavailable},
	{"net/http.ErrHandlerTimeout", response.Timeout},
	{"mime/multipart.ErrMessageTooLarge", response.TooLarge},
	{"mime.ErrInvalidMediaParameter", response.Malformed},
	{"strconv.ErrSyntax", response.Malformed},
	{"strconv.ErrRange", response.Malformed},
	{"encoding/hex.ErrLength", response.Malformed},
	{"encoding/csv.ErrFieldCount", response.Malformed},
	{"encoding/csv.ErrQuote", response.Malformed},
	{"encoding/csv.ErrBareQuote", response.Malformed},
	{"compress/gzip.ErrHeader", response.Malformed},
	{"compress/gzip.ErrChecksum", response.Malformed},
	{"compress/zlib.ErrHeader", response.Malformed},
	{"archive/zip.ErrFormat", response.Malformed},
	{"archive/tar.ErrHeader", response.Malformed},
	{"image.ErrFormat", response.Malformed},
	{"path.ErrBadPattern", response.Malformed},
	{"path/filepath.ErrBadPattern", response.Malformed},
	{"os/exec.ErrNotFound", response.ServerFault},
}

// Canonical gives the first name of a variable that others repeat: os.ErrNotExist is fs.ErrNotExist.
func Canonical(name string) string {
	if first, repeats := aliases[name]; repeats {
		return first
	}
	return name
}

var aliases = map[string]string{
	"os.ErrNotExist":              "io/fs.ErrNotExist",
	"os.ErrExist":                 "io/fs.ErrExist",
	"os.ErrPermission":            "io/fs.ErrPermission",
	"os.ErrInvalid":               "io/fs.ErrInvalid",
	"os.ErrClosed":                "io/fs.ErrClosed",
	"path/filepath.ErrBadPattern": "path.ErrBadPattern",
}
