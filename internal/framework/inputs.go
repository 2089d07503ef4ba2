// Where input of the request comes from:
//
//	id := r.PathValue("id")
//	vars := mux.Vars(r)
//	limit := r.URL.Query().Get("limit")

package framework

var inputFunctions = []string{
	"(*net/http.Request).FormValue",
	"(*net/http.Request).PostFormValue",
	"(*net/http.Request).PathValue",
	"(*net/http.Request).FormFile",
	"(*net/http.Request).MultipartReader",
	"(*net/http.Request).BasicAuth",
	"(*net/http.Request).Cookie",
	"(*net/http.Request).Cookies",
	"(*net/http.Request).CookiesNamed",
	"(*net/http.Request).Referer",
	"(*net/http.Request).UserAgent",
}

// requestFields leaves out Method, which has its own rule, and what the connection says: RemoteAddr, TLS, Proto.
var requestFields = []string{"URL", "Body", "Form", "PostForm", "MultipartForm", "Header", "Host", "RequestURI", "Trailer", "TransferEncoding"}

// textTests tell whether a text is, or holds, another.
var textTests = []string{"strings.Contains", "strings.HasPrefix", "strings.HasSuffix", "strings.EqualFold"}

// optionals fail where the client has not sent what is asked for, which may be fine.
var optionals = []string{"(*net/http.Request).Cookie", "(*net/http.Request).FormFile"}

// matchers find texts of a form that the author has given.
var matchers = []string{
	"(*regexp.Regexp).FindString",
	"(*regexp.Regexp).FindStringSubmatch",
	"(*regexp.Regexp).MatchString",
}

// stateful packages of the standard library, by the first element of the path, answer from elsewhere than from their arguments.
var stateful = []string{"os", "net", "database", "context", "sync", "runtime"}

// transformers are packages that only parse and convert.
var transformers = []string{
	"github.com/google/uuid", "github.com/gofrs/uuid", "github.com/satori/go.uuid", "github.com/gorilla/mux", "github.com/json-iterator/go",
	"github.com/goccy/go-json", "gopkg.in/yaml.v2", "gopkg.in/yaml.v3", "github.com/pkg/errors",
}
