// Errors that package variables hold, and what each one means:
//
//	if errors.Is(err, sql.ErrNoRows) {        absence
//	if errors.Is(err, syscall.ENOSPC) {       server fault; a constant
//
// io.EOF and io.ErrUnexpectedEOF mean nothing by themselves.

package framework

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

func allSentinels() []Meaning {
	return slices.Concat(standardSentinels, databaseSentinels(), storeSentinels(), tokenSentinels())
}

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
	{"os.ErrNoDeadline", response.ServerFault},
	{"io.ErrShortWrite", response.ServerFault},
	{"io.ErrNoProgress", response.ServerFault},
	{"io.ErrClosedPipe", response.ServerFault},
	{"errors.ErrUnsupported", response.NotImplemented},
	{"net/http.ErrNoCookie", response.Unauthenticated},
	{"net/http.ErrMissingFile", response.Malformed},
	{"net/http.ErrNotMultipart", response.Malformed},
	{"net/http.ErrMissingBoundary", response.Malformed},
	{"net/http.ErrNotSupported", response.ServerFault}, // something has wrapped the response
	{"net/http.ErrServerClosed", response.Unavailable},
	{"net/http.ErrHandlerTimeout", response.Timeout},
	{"net/http.ErrLineTooLong", response.Malformed},
	{"net/http.ErrBodyReadAfterClose", response.ServerFault},
	{"net/http.ErrBodyNotAllowed", response.ServerFault},
	{"net/http.ErrContentLength", response.ServerFault},
	{"net/http.ErrHijacked", response.ServerFault},
	{"net/http.ErrNoLocation", response.Upstream},
	{"net/http.ErrSchemeMismatch", response.Upstream},
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
	{"compress/zlib.ErrChecksum", response.Malformed},
	{"compress/zlib.ErrDictionary", response.Malformed},
	{"archive/zip.ErrFormat", response.Malformed},
	{"archive/zip.ErrAlgorithm", response.Malformed},
	{"archive/zip.ErrChecksum", response.Malformed},
	{"archive/zip.ErrInsecurePath", response.Malformed},
	{"archive/tar.ErrHeader", response.Malformed},
	{"archive/tar.ErrInsecurePath", response.Malformed},
	{"net/mail.ErrHeaderNotPresent", response.Malformed},
	{"image.ErrFormat", response.Malformed},
	{"path.ErrBadPattern", response.Malformed},
	{"path/filepath.ErrBadPattern", response.Malformed},
	{"os/exec.ErrNotFound", response.ServerFault},
	{"syscall.ENOENT", response.NotFound},
	{"syscall.EEXIST", response.Conflict},
	{"syscall.ENOTEMPTY", response.Conflict},
	{"syscall.EACCES", response.Forbidden},
	{"syscall.EPERM", response.Forbidden},
	{"syscall.ENAMETOOLONG", response.Invalid},
	{"syscall.ENOSPC", response.ServerFault},
	{"syscall.EROFS", response.ServerFault},
	{"syscall.ECONNREFUSED", response.Upstream},
	{"syscall.EHOSTUNREACH", response.Upstream},
	{"syscall.ETIMEDOUT", response.Timeout},
}

// Canonical gives the first name of a variable that others repeat: os.ErrNotExist is fs.ErrNotExist.
func Canonical(name string) string {
	if first, repeats := aliases[name]; repeats {
		return first
	}
	if rest, repeats := strings.CutPrefix(name, bboltRoot+".Err"); repeats {
		return bboltRoot + "/errors.Err" + rest
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

	"github.com/jackc/pgx/v5.ErrNoRows":               "database/sql.ErrNoRows", // is it, for errors.Is
	"github.com/syndtr/goleveldb/leveldb.ErrNotFound": "github.com/syndtr/goleveldb/leveldb/errors.ErrNotFound",
	"gorm.io/gorm.ErrRecordNotFound":                  "gorm.io/gorm/logger.ErrRecordNotFound",
}
