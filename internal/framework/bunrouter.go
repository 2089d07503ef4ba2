// What bunrouter does (https://pkg.go.dev/github.com/uptrace/bunrouter). Its handlers are those of net/http with a request of its own, and they
// return errors:
//
//	func show(w http.ResponseWriter, req bunrouter.Request) error {
//		id, err := req.Params().Int64("id")     input; an error if the path has no number there
//		return bunrouter.JSON(w, user)          data, with the status of w.WriteHeader or 200
//
// What becomes of a returned error is for middleware of the project to say: the router drops it, which makes an empty 200 of it, and
// HandlerFunc.ServeHTTP answers it with the StatusCode of the error or 500. So nothing is said of it here. Without a handler for the path
// bunrouter answers 404, without one for the method 405 without Allow, and to a path that lacks or has a slash too many 301.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	bunrouterRoot    = "github.com/uptrace/bunrouter"
	bunrouterRequest = bunrouterRoot + ".Request"
	bunrouterParams  = bunrouterRoot + ".Params"
)

func bunrouter() Framework {
	return Framework{
		Root:     bunrouterRoot,
		Requests: []string{bunrouterRequest},
		Rows:     slices.Concat(bunrouterAnswers(), bunrouterNumbers(), bunrouterFlows()),
		Fields:   []string{"Request"}, // that of net/http, which it embeds
		Inputs: slices.Concat(
			on(bunrouterRequest, "Param", "Params"),
			on(bunrouterParams, "ByName", "Get", "Map", "Slice"),
			on(bunrouterParams, bunrouterNumberNames...),
			[]string{bunrouterRoot + ".ParamsFromContext"},
		),
	}
}

// The errors of JSON are the connection's, or those of a value that is none of JSON's.
func bunrouterAnswers() []Row {
	return slices.Concat(
		[]Row{{bunrouterRoot + ".JSON", done(responds(to(0), body(1)))}},
		same("*"+bunrouterRoot+".Router", responds(to(1), escapes()), "ServeHTTP", "ServeHTTPError"),
		same(bunrouterRoot+".HandlerFunc", responds(to(1), escapes()), "ServeHTTP"),
	)
}

var bunrouterNumberNames = []string{"Int", "Int32", "Int64", "Uint32", "Uint64"}

// Parameters come from the path of the request and nowhere else, whatever function got them.
func bunrouterNumbers() []Row {
	return each(2, because(response.Malformed), on(bunrouterParams, bunrouterNumberNames...)...)
}

// A request of bunrouter stands for that of net/http in it.
func bunrouterFlows() []Row {
	return append(carry("("+bunrouterRequest+").", 0, "WithContext"), carry(bunrouterRoot+".", 0, "NewRequest")...)
}
