// The errors of kratos (https://pkg.go.dev/github.com/go-kratos/kratos/v2/errors), which have a status, and its binders, which return them:
//
//	errors.New(http.StatusTeapot, "TEAPOT", "short and stout")    418
//	errors.BadRequest("CODEC", "…").WithCause(err)                400
//	if errors.IsNotFound(err) {                                   absence
//	if err := ctx.Bind(&in); err != nil {                         malformed input, and the error has 400

package framework

import (
	"maps"
	"slices"
	"strconv"

	"github.com/statuslint/statuslint/internal/response"
)

// kratosNamed are the statuses after which constructors and predicates are called.
func kratosNamed() map[string]int {
	return map[string]int{
		"BadRequest": 400, "Unauthorized": 401, "Forbidden": 403, "NotFound": 404, "Conflict": 409, "ClientClosed": 499, "InternalServer": 500,
		"ServiceUnavailable": 503, "GatewayTimeout": 504,
	}
}

func kratosMade() []Row {
	redirect := makesError(kratosHTTP+".NewRedirect", kratosRedirect, "Code", parameter(1))
	made := &redirect.Summary.Outcomes[0].Results[0]
	made.Fields = append(made.Fields, response.Field{Name: "URL", Value: parameter(0)})
	rows := append(same(kratosError, itself(), "WithCause", "WithMetadata"),
		Row{kratosErrors + ".Clone", itself()},
		Row{kratosErrors + ".FromError", kratosFound(nil, response.Value{Kind: response.Nil})},
		Row{kratosErrors + ".Code", kratosFound([]response.Step{{Field: "Code"}}, constant("200"))},
		redirect,
	)
	for _, name := range []string{"New", "Newf", "Errorf"} {
		rows = append(rows, makesError(kratosErrors+"."+name, kratosError, "Code", parameter(0)))
	}
	named := kratosNamed()
	for _, name := range slices.Sorted(maps.Keys(named)) {
		rows = append(rows, makesError(kratosErrors+"."+name, kratosError, "Code", constant(strconv.Itoa(named[name]))))
	}
	return rows
}

// kratosFound is what is found in an error of kratos, and what in none at all; what is made of other errors does not show.
func kratosFound(path []response.Step, none response.Value) response.Summary {
	ofKratos, absent := response.Test{Param: 0, Is: kratosError}, response.Test{Param: 0, Is: "nil"}
	found := parameter(0)
	found.Path = append([]response.Step{{As: kratosError}}, path...)
	return response.Summary{Outcomes: []response.Outcome{
		{When: []response.Test{absent}, Results: []response.Value{none}},
		{When: []response.Test{ofKratos}, Results: []response.Value{found}},
		{When: []response.Test{not(absent), not(ofKratos)}, Results: []response.Value{{}}},
	}}
}

// kratosBinders do not test what they fill. For a form that cannot be read at all the error has no status.
func kratosBinders() []Row {
	var rows []Row
	for _, name := range append(on(kratosContext, "Bind", "BindVars", "BindQuery"), kratosHTTP+".DefaultRequestDecoder",
		kratosHTTP+".DefaultRequestQuery", kratosHTTP+".DefaultRequestVars", kratosHTTP+"/binding.BindQuery") {
		rows = append(rows, refused(decodes(name, 0, 1), kratosError))
	}
	for _, name := range append(on(kratosContext, "BindForm"), kratosHTTP+"/binding.BindForm") {
		row := refused(decodes(name, 0, 1), kratosError)
		unread := failed(explained("the error of ", name, []response.Cause{malformed(0)})...)
		row.Summary.Outcomes = append(row.Summary.Outcomes, response.Outcome{Results: []response.Value{unread}})
		rows = append(rows, row)
	}
	return rows
}

func kratosSentinels() map[string]int {
	all := map[string]int{
		kratosRoot + "/middleware/circuitbreaker.ErrNotAllowed": 503,
		kratosRoot + "/middleware/ratelimit.ErrLimitExceed":     429,
		kratosRoot + "/middleware/recovery.ErrUnknownRequest":   500,
	}
	for _, name := range []string{"MissingJwtToken", "MissingKeyFunc", "TokenInvalid", "TokenExpired", "TokenParseFail", "UnSupportSigningMethod",
		"WrongContext", "NeedTokenProvider", "SignToken", "GetKey"} {
		all[kratosRoot+"/middleware/auth/jwt.Err"+name] = 401
	}
	return all
}

// kratosPredicates leave out IsBadRequest: 400 is for malformed and for invalid input.
func kratosPredicates() []Meaning {
	return []Meaning{
		{kratosErrors + ".IsUnauthorized", response.Unauthenticated},
		{kratosErrors + ".IsForbidden", response.Forbidden},
		{kratosErrors + ".IsNotFound", response.NotFound},
		{kratosErrors + ".IsConflict", response.Conflict},
		{kratosErrors + ".IsClientClosed", response.ClientGone},
		{kratosErrors + ".IsInternalServer", response.ServerFault},
		{kratosErrors + ".IsServiceUnavailable", response.Unavailable},
		{kratosErrors + ".IsGatewayTimeout", response.Timeout},
	}
}
