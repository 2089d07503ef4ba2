// What fuego does (https://pkg.go.dev/github.com/go-fuego/fuego):
//
//	return user, nil                                          data, with the status of the route or 200
//	return nil, fuego.NotFoundError{Title: "no such user"}    404, a failure
//	return nil, fuego.HTTPError{Status: 410}                  410, a failure
//	return nil, err                                           500, unless err has a method StatusCode: those of c.Body have 400
//	c.SetStatus(http.StatusAccepted)                          202 at once; what is returned follows
//
// The methods of its context are those of an interface with type parameters, of which the names here say nothing.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	fuegoRoot    = "github.com/go-fuego/fuego"
	fuegoContext = fuegoRoot + ".Context"
)

func fuego() Framework {
	return Framework{
		Root:      fuegoRoot,
		Exchanges: []string{fuegoContext},
		Rows:      slices.Concat(fuegoAnswers(), fuegoSenders(), fuegoPages(), fuegoReaders(), fuegoTokens()),
		Inputs: append(on(fuegoContext, "PathParam", "PathParamInt", "PathParamIntErr", "QueryParam", "QueryParamArr", "QueryParamInt",
			"QueryParamIntErr", "QueryParamBool", "QueryParamBoolErr", "QueryParams", "MainLang", "MainLocale", "Cookie", "Header", "Body",
			"MustBody", "Params", "MustParams", "Request"),
			fuegoRoot+".PathParamIntErr", fuegoRoot+".TokenFromHeader", fuegoRoot+".TokenFromCookie", fuegoRoot+".TokenFromQueryParam"),
		Wrappers: wraps(fuegoContext, "Response"),
		Header:   map[string]HeaderCall{"(" + fuegoContext + ").SetHeader": Sets},
	}
}

func fuegoAnswers() []Row {
	redirect := responds(to(0), status(1), some(response.PageBody), location(2))
	redirect.Outcomes[0].Results = []response.Value{{Kind: response.Nil}, {Kind: response.Nil}}
	render := silent()
	render.Outcomes[0].Results = []response.Value{{Kind: response.Object}, {Kind: response.Nil}}
	return slices.Concat(
		same(fuegoContext, responds(to(0), status(1), some(response.MaybeBody)), "SetStatus"),
		same(fuegoContext, responds(to(0), field("Set-Cookie", 1)), "SetCookie"),
		same(fuegoContext, redirect, "Redirect"),
		same(fuegoContext, render, "Render"),
		carry("("+fuegoContext+").", 0, "Request"),
	)
}

// Most senders are variables, for programs to replace. What an error is sent with is in the error.
func fuegoSenders() []Row {
	var rows []Row
	for _, name := range []string{"Send", "SendJSON", "SendXML", "SendYAML", "SendText"} {
		rows = append(rows, Row{fuegoRoot + "." + name, fuegoSends(body(2))})
	}
	rows = append(rows, Row{fuegoRoot + ".SendHTML", fuegoSends(page(2))})
	for _, name := range []string{"SendError", "SendJSONError", "SendXMLError", "SendYAMLError", "SendHTMLError", "SendTextError"} {
		rows = append(rows, Row{fuegoRoot + "." + name, fuegoFails(2)})
	}
	return rows
}

// fuegoSends sends a body, or returns an error when it may have sent something else.
func fuegoSends(content part) response.Summary {
	return response.Summary{Outcomes: []response.Outcome{
		{Sends: sent(to(0), content), Results: []response.Value{{Kind: response.Nil}}},
		{Sends: sent(to(0), someStatus(), some(response.MaybeBody)), Results: []response.Value{failed()}},
	}}
}

// fuegoFails sends an error with its status, which shows for those of fuego.
func fuegoFails(param int) response.Summary {
	var outcomes []response.Outcome
	other := response.Outcome{Sends: sent(to(0), someStatus(), failure(param))}
	for _, e := range fuegoErrors() {
		sends := sent(to(0), code(e.status), failure(param))
		outcomes = append(outcomes, response.Outcome{When: []response.Test{{Param: param, Is: e.name}}, Sends: sends})
		other.When = append(other.When, response.Test{Param: param, Is: e.name, Not: true})
	}
	return response.Summary{Outcomes: append(outcomes, other)}
}

// fuegoError is a type of errors that always have the same status.
type fuegoError struct {
	name   string
	status int
}

func fuegoErrors() []fuegoError {
	return []fuegoError{
		{fuegoRoot + ".BadRequestError", 400}, {fuegoRoot + ".UnauthorizedError", 401}, {fuegoRoot + ".ForbiddenError", 403},
		{fuegoRoot + ".NotFoundError", 404}, {fuegoRoot + ".NotAcceptableError", 406}, {fuegoRoot + ".ConflictError", 409},
		{fuegoRoot + ".PathParamNotFoundError", 422}, {fuegoRoot + ".PathParamInvalidTypeError", 422},
	}
}

func fuegoPages() []Row {
	return slices.Concat(
		same(fuegoRoot+".CtxRenderer", responds(to(2), some(response.PageBody)), "Render"),
		same(fuegoRoot+".DataOrTemplate", responds(to(2), some(response.PageBody)), "Render"),
		same(fuegoRoot+".Renderer", responds(to(1), some(response.PageBody)), "Render"),
	)
}

// What does not decode is a BadRequestError, and what breaks a rule an HTTPError with 400.
func fuegoReaders() []Row {
	rows := []Row{
		fuegoReads("("+fuegoContext+").Body", 0),
		fuegoReads(fuegoRoot+".ReadJSON", 1), fuegoReads(fuegoRoot+".ReadXML", 1), fuegoReads(fuegoRoot+".ReadYAML", 1),
		fuegoReads(fuegoRoot+".ReadString", 1), fuegoReads(fuegoRoot+".ReadURLEncoded", 0), fuegoReads(fuegoRoot+".TransformAndValidate", 1),
		parses("("+fuegoContext+").Params", 0),
		typed(parses(fuegoRoot+".PathParamIntErr", 0), fuegoRoot+".PathParamInvalidTypeError"),
		typed(parses("("+fuegoContext+").PathParamIntErr", 0), fuegoRoot+".PathParamInvalidTypeError"),
	}
	for _, name := range on(fuegoContext, "QueryParamIntErr", "QueryParamBoolErr") {
		rows = append(rows, typed(parses(name, 0), fuegoRoot+"/internal.QueryParamInvalidTypeError"))
	}
	return rows
}

func fuegoReads(name string, from int) Row {
	row := fails(name, 2, malformed(from))
	row = typed(row, fuegoRoot+".BadRequestError")
	rule := failed(explained("the error of ", name, []response.Cause{invalid(from)})...)
	rule.Type, rule.Fields = fuegoRoot+".HTTPError", []response.Field{{Name: "Status", Value: constant("400")}}
	row.Summary.Outcomes = append(row.Summary.Outcomes, response.Outcome{Results: []response.Value{{}, rule}})
	row.Summary.Flows = []response.Flow{{From: from, Result: 1}}
	return row
}

// typed says of which type the error of a function is.
func typed(row Row, typ string) Row {
	results := row.Summary.Outcomes[len(row.Summary.Outcomes)-1].Results
	results[len(results)-1].Type = typ
	return row
}

// fuegoTokens are about the users that the tokens of requests stand for.
func fuegoTokens() []Row {
	security := fuegoRoot + ".Security"
	login := responds(to(2), field("Set-Cookie", 1))
	login.Outcomes[0].Results = []response.Value{{}, {Kind: response.Nil}}
	login.Outcomes = append(login.Outcomes, response.Outcome{Results: []response.Value{{}, failed(fault)}})
	return slices.Concat(
		same(security, login, "GenerateTokenToCookies"),
		same(security, responds(to(1), escapes()), "RefreshHandler"),
		same(security, responds(to(1), field("Set-Cookie", 0)), "CookieLogoutHandler"),
		[]Row{
			fails("("+security+").GenerateToken", 2, fault),
			fails("("+security+").ValidateToken", 2, presented(1)),
			typed(fails(fuegoRoot+".TokenFromContext", 2, unauthenticated), fuegoRoot+".UnauthorizedError"),
			typed(fails(fuegoRoot+".GetToken", 2, unauthenticated), fuegoRoot+".UnauthorizedError"),
		},
	)
}
