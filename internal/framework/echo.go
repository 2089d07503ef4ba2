// What echo does (https://pkg.go.dev/github.com/labstack/echo/v4, https://pkg.go.dev/github.com/labstack/echo/v5):
//
//	return c.JSON(http.StatusOK, user)                      200, data
//	return c.NoContent(http.StatusNoContent)                204
//	return echo.NewHTTPError(http.StatusNotFound, "…")      404, a failure
//	return err                                              500, unless err has a status: that of c.Bind has 400

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	echo4Root = "github.com/labstack/echo/v4"
	echo5Root = "github.com/labstack/echo/v5"
)

func echo4() Framework {
	context := echo4Root + ".Context"
	return Framework{
		Root:      echo4Root,
		Exchanges: []string{context},
		Responses: []string{"*" + echo4Root + ".Response"},
		Rows: slices.Concat(
			echoAnswers(context),
			echoResponses("*"+echo4Root+".Response"),
			echoErrors(echo4Root),
			echo4Binders(context),
			echoParts(context, "FormParams"),
			echoParsers(echo4Root),
			echoGetters(echo4Root, "PathParam", "QueryParam", "QueryParams", "FormParam", "FormParams"),
			same("*"+echo4Root+".Echo", responds(to(1), escapes()), "ServeHTTP"),
			same(context, responds(to(0), escapes()), "Error"),
			same("*"+echo4Root+".HTTPError", itself(), "SetInternal", "WithInternal"),
		),
		Inputs: on(context, "Param", "ParamValues", "QueryParam", "QueryParams", "QueryString", "FormValue", "FormParams", "FormFile",
			"MultipartForm", "Cookie", "Cookies", "Request"),
		Wrappers:  map[string]int{"(" + context + ").Response": 0},
		Returned:  []Returned{{context, "*" + echo4Root + ".HTTPError", "Code", 500}},
		Sentinels: under(echo4Root, statusErrors),
	}
}

func echo5() Framework {
	context := "*" + echo5Root + ".Context"
	return Framework{
		Root:      echo5Root,
		Exchanges: []string{context},
		Responses: []string{"*" + echo5Root + ".Response"},
		Rows: slices.Concat(
			echoAnswers(context),
			echoResponses("*"+echo5Root+".Response"),
			echoErrors(echo5Root),
			echo5Binders(context),
			echoParts(context, "FormValues"),
			echoParsers(echo5Root),
			echo5Getters("PathParam", "QueryParam", "QueryParams", "FormValue", "FormValues"),
			same(context, done(responds(to(0), someStatus(), some(response.PageBody), streams())), "FileFS"),
			same("*"+echo5Root+".Echo", responds(to(1), escapes()), "ServeHTTP"),
			same(echo5Root+".HTTPError", itself(), "Wrap"),
			same(echo5Root+".httpError", itself(), "Wrap"),
			[]Row{
				fails("("+context+").ValidateCtx", 1, invalid(1)),
				makesError(echo5Root+".NewBindingError", "*"+echo5Root+".HTTPError", "Code", constant("400")),
			},
		),
		Inputs: on(context, "Param", "ParamOr", "PathValues", "QueryParam", "QueryParamOr", "QueryParams", "QueryString", "FormValue",
			"FormValueOr", "FormValues", "FormFile", "MultipartForm", "Cookie", "Cookies", "Request"),
		Wrappers:  map[string]int{"(" + context + ").Response": 0},
		Returned:  []Returned{{context, "*" + echo5Root + ".HTTPError", "Code", 500}},
		Sentinels: under(echo5Root, echo5Errors),
	}
}

func echoAnswers(context string) []Row {
	file := responds(to(0), someStatus(), some(response.PageBody), streams())
	return slices.Concat(
		same(context, done(responds(to(0), status(1), body(2))), "JSON", "JSONPretty", "JSONBlob", "XML", "XMLPretty", "XMLBlob", "String"),
		same(context, done(responds(to(0), status(1), body(3))), "JSONP", "JSONPBlob", "Blob"),
		same(context, done(responds(to(0), status(1), some(response.PageBody))), "HTML", "HTMLBlob"),
		same(context, done(responds(to(0), status(1), page(3))), "Render"),
		same(context, done(responds(to(0), status(1), some(response.SomeBody), streams())), "Stream"),
		same(context, done(responds(to(0), status(1))), "NoContent"),
		same(context, done(responds(to(0), status(1), location(2))), "Redirect"),
		same(context, done(file), "File", "Attachment", "Inline"),
		same(context, responds(to(0), field("Set-Cookie", 1)), "SetCookie"),
		carry("("+context+").", 0, "Request"),
	)
}

func echoResponses(writer string) []Row {
	return slices.Concat(
		same(writer, responds(to(0), status(1)), "WriteHeader"),
		same(writer, responds(to(0), body(1)), "Write"),
		same(writer, responds(to(0), streams()), "Flush"),
		same(writer, hijacks(), "Hijack"),
	)
}

func echoErrors(root string) []Row {
	return []Row{makesError(root+".NewHTTPError", "*"+root+".HTTPError", "Code", parameter(0))}
}

// itself is a method that returns what it is called on.
func itself() response.Summary {
	return response.Summary{Outcomes: []response.Outcome{{Results: []response.Value{parameter(0)}}}}
}

// statusErrors are the errors of echo v4 that stand for a status.
var statusErrors = map[string]int{
	"ErrBadRequest": 400, "ErrUnauthorized": 401, "ErrPaymentRequired": 402, "ErrForbidden": 403, "ErrNotFound": 404, "ErrMethodNotAllowed": 405,
	"ErrNotAcceptable": 406, "ErrProxyAuthRequired": 407, "ErrRequestTimeout": 408, "ErrConflict": 409, "ErrGone": 410, "ErrLengthRequired": 411,
	"ErrPreconditionFailed": 412, "ErrStatusRequestEntityTooLarge": 413, "ErrRequestURITooLong": 414, "ErrUnsupportedMediaType": 415,
	"ErrRequestedRangeNotSatisfiable": 416, "ErrExpectationFailed": 417, "ErrTeapot": 418, "ErrMisdirectedRequest": 421,
	"ErrUnprocessableEntity": 422, "ErrLocked": 423, "ErrFailedDependency": 424, "ErrTooEarly": 425, "ErrUpgradeRequired": 426,
	"ErrPreconditionRequired": 428, "ErrTooManyRequests": 429, "ErrRequestHeaderFieldsTooLarge": 431, "ErrUnavailableForLegalReasons": 451,
	"ErrInternalServerError": 500, "ErrNotImplemented": 501, "ErrBadGateway": 502, "ErrServiceUnavailable": 503, "ErrGatewayTimeout": 504,
	"ErrHTTPVersionNotSupported": 505, "ErrVariantAlsoNegotiates": 506, "ErrInsufficientStorage": 507, "ErrLoopDetected": 508,
	"ErrNotExtended": 510, "ErrNetworkAuthenticationRequired": 511,
}

var echo5Errors = map[string]int{
	"ErrBadRequest": 400, "ErrUnauthorized": 401, "ErrForbidden": 403, "ErrNotFound": 404, "ErrMethodNotAllowed": 405, "ErrRequestTimeout": 408,
	"ErrStatusRequestEntityTooLarge": 413, "ErrUnsupportedMediaType": 415, "ErrTooManyRequests": 429, "ErrInternalServerError": 500,
	"ErrBadGateway": 502, "ErrServiceUnavailable": 503,
}
