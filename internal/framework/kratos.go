// What kratos does (https://pkg.go.dev/github.com/go-kratos/kratos/v2/transport/http):
//
//	return ctx.Result(http.StatusOK, reply)                  200, data; nothing at all, and so 200, if reply is nil
//	return errors.NotFound("USER_NOT_FOUND", "…")            404, a failure
//	return err                                               500, unless err has a status: that of ctx.Bind has 400
//	return ctx.Result(200, khttp.NewRedirect("/new", 301))   301, Location /new
//
// The errors are those of the package errors of kratos.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	kratosRoot     = "github.com/go-kratos/kratos/v2"
	kratosHTTP     = kratosRoot + "/transport/http"
	kratosContext  = kratosHTTP + ".Context"
	kratosRedirect = "*" + kratosHTTP + ".redirect"
	kratosErrors   = kratosRoot + "/errors"
	kratosError    = "*" + kratosErrors + ".Error"
)

func kratos() Framework {
	return Framework{
		Root:      kratosRoot,
		Exchanges: []string{kratosContext},
		Rows:      slices.Concat(kratosAnswers(), kratosEncoders(), kratosMade(), kratosBinders()),
		Inputs: append(on(kratosContext, "Vars", "Query", "Form", "Header", "Request"),
			kratosHTTP+".RequestFromServerContext"),
		Wrappers:   wraps(kratosContext, "Response"),
		Returned:   []Returned{{kratosContext, kratosError, "Code", 500}},
		Sentinels:  kratosSentinels(),
		Predicates: kratosPredicates(),
	}
}

func kratosAnswers() []Row {
	return slices.Concat(
		same(kratosContext, done(responds(to(0), status(1), body(2))), "JSON", "XML", "String"),
		same(kratosContext, done(responds(to(0), status(1), body(3))), "Blob"),
		same(kratosContext, done(responds(to(0), status(1), some(response.SomeBody), streams())), "Stream"),
		same(kratosContext, encoded(2, to(0), status(1), body(2)), "Result"),
		same(kratosContext, kratosReturns(), "Returns"),
		same(kratosContext, responds(to(0), escapes()), "Reset"),
		same(kratosContext, silent(), "Middleware"),
		same("*"+kratosHTTP+".Server", responds(to(1), escapes()), "ServeHTTP"),
		carry("("+kratosContext+").", 0, "Request"),
	)
}

// encoded is what becomes of a value: nothing where it is nil, and a redirect where it is one.
func encoded(value int, parts ...part) response.Summary {
	none, redirect := response.Test{Param: value, Is: "nil"}, response.Test{Param: value, Is: kratosRedirect}
	data := done(responds(parts...)).Outcomes[0]
	data.When = []response.Test{not(none), not(redirect)}
	target := locationIn(value, kratosRedirect, "URL")
	moved := done(responds(to(0), statusIn(value, kratosRedirect, "Code"), some(response.PageBody), target)).Outcomes[0]
	moved.When = []response.Test{redirect}
	nothing := response.Outcome{When: []response.Test{none}, Results: []response.Value{{Kind: response.Nil}}}
	return response.Summary{Outcomes: []response.Outcome{data, moved, nothing}}
}

// locationIn says that the target of a redirect is in a field of a parameter of a type.
func locationIn(param int, typ, name string) part {
	return func(r *response.Response) {
		r.Location = response.Value{Kind: response.Parameter, Param: param, Path: []response.Step{{As: typ}, {Field: name}}}
	}
}

// kratosReturns encodes the value, or hands the error on.
func kratosReturns() response.Summary {
	fine := response.Test{Param: 2, Is: "nil"}
	s := encoded(1, to(0), body(1))
	for i := range s.Outcomes {
		s.Outcomes[i].When = append(s.Outcomes[i].When, fine)
	}
	s.Outcomes = append(s.Outcomes, response.Outcome{When: []response.Test{not(fine)}, Results: []response.Value{parameter(2)}})
	return s
}

// The encoders are those that a server has if it is given none of the project's own.
func kratosEncoders() []Row {
	ofKratos, ofGRPC := response.Test{Param: 2, Is: kratosError}, response.Test{Param: 2, Is: grpcError}
	failures := response.Summary{Outcomes: []response.Outcome{
		{When: []response.Test{ofKratos}, Sends: sent(to(0), statusIn(2, kratosError, "Code"), failure(2))},
		{When: []response.Test{ofGRPC, not(ofKratos)}, Sends: sent(to(0), statusIn(2, grpcError, grpcField), failure(2))},
		{When: []response.Test{not(ofKratos), not(ofGRPC)}, Sends: sent(to(0), someStatus(), failure(2))},
	}}
	return []Row{
		{kratosHTTP + ".DefaultErrorEncoder", failures},
		{kratosHTTP + ".DefaultResponseEncoder", encoded(2, to(0), body(2))},
		{kratosHTTP + ".SetOperation", silent()},
	}
}
