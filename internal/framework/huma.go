// What huma does (https://pkg.go.dev/github.com/danielgtaylor/huma/v2):
//
//	return nil, huma.Error404NotFound("no such user")         404, a failure
//	return nil, huma.NewError(http.StatusConflict, "…")       409, a failure
//	huma.WriteErr(api, ctx, http.StatusForbidden, "…")        403, a failure: middleware sends it
//	ctx.SetStatus(http.StatusNoContent)                       204, when something is written or the handlers are through
//
// Input that does not fit the handler's struct is answered by huma itself, with 422 or 400. An error without a status becomes 500.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	humaRoot    = "github.com/danielgtaylor/huma/v2"
	humaContext = humaRoot + ".Context"
)

func huma() Framework {
	wrappers := wraps(humaContext, "BodyWriter")
	for _, adapter := range []string{"humago", "humachi", "humamux", "humahttprouter", "humagin", "humaecho", "humafiber"} {
		wrappers[humaRoot+"/adapters/"+adapter+".Unwrap"] = 0
	}
	return Framework{
		Root:      humaRoot,
		Exchanges: []string{humaContext},
		Rows:      slices.Concat(humaAnswers(), humaErrors(), humaFlows()),
		Inputs: append(on(humaContext, "URL", "Host", "Param", "Query", "Header", "BodyReader", "GetMultipartForm"),
			humaRoot+".ReadCookie", humaRoot+".ReadCookies"),
		Methods:  on(humaContext, "Method"),
		Wrappers: wrappers,
		Header:   map[string]HeaderCall{"(" + humaContext + ").SetHeader": Sets, "(" + humaContext + ").AppendHeader": Adds},
	}
}

// The status goes out at once on some of the routers below huma, and waits for the body on others.
func humaAnswers() []Row {
	return slices.Concat(
		same(humaContext, responds(to(0), status(1), pending()), "SetStatus"),
		same(humaRoot+".API", responds(to(1), body(3)), "Marshal"),
		same(humaRoot+".Adapter", responds(to(1), escapes()), "ServeHTTP"),
		[]Row{{humaRoot + ".WriteErr", done(responds(to(1), status(2), failure(3)))}},
	)
}

// humaErrors make errors with a status, unless the program replaces huma.NewError.
func humaErrors() []Row {
	model := "*" + humaRoot + ".ErrorModel"
	rows := []Row{
		makesError(humaRoot+".NewError", model, "Status", parameter(0)),
		makesError(humaRoot+".NewErrorWithContext", model, "Status", parameter(1)),
		makesError(humaRoot+".Status304NotModified", model, "Status", constant("304")),
		{humaRoot + ".ErrorWithHeaders", humaWraps()},
		{"(*" + humaRoot + "/conditional.Params).PreconditionFailed", humaPrecondition(model)},
	}
	for _, name := range []string{
		"400BadRequest", "401Unauthorized", "402PaymentRequired", "403Forbidden", "404NotFound", "405MethodNotAllowed", "406NotAcceptable",
		"407ProxyAuthRequired", "408RequestTimeout", "409Conflict", "410Gone", "411LengthRequired", "412PreconditionFailed",
		"413RequestEntityTooLarge", "414RequestURITooLong", "415UnsupportedMediaType", "416RequestedRangeNotSatisfiable",
		"417ExpectationFailed", "418Teapot", "421MisdirectedRequest", "422UnprocessableEntity", "423Locked", "424FailedDependency",
		"425TooEarly", "426UpgradeRequired", "428PreconditionRequired", "429TooManyRequests", "431RequestHeaderFieldsTooLarge",
		"451UnavailableForLegalReasons", "500InternalServerError", "501NotImplemented", "502BadGateway", "503ServiceUnavailable",
		"504GatewayTimeout", "505HTTPVersionNotSupported", "506VariantAlsoNegotiates", "507InsufficientStorage", "508LoopDetected",
		"510NotExtended", "511NetworkAuthenticationRequired",
	} {
		rows = append(rows, makesError(humaRoot+".Error"+name, model, "Status", constant(name[:len("400")])))
	}
	return rows
}

// humaWraps gives an error header fields: its status stays.
func humaWraps() response.Summary {
	wrapped := response.Value{Kind: response.Object, Wraps: []response.Value{parameter(0)}}
	return response.Summary{Outcomes: []response.Outcome{{Results: []response.Value{wrapped}}}}
}

// humaPrecondition is nil, or an error with 412 for a request that writes, and with 304 for one that reads.
func humaPrecondition(model string) response.Summary {
	refused := makesError("", model, "Status", response.Value{})
	return response.Summary{Outcomes: append(refused.Summary.Outcomes, response.Outcome{Results: []response.Value{{Kind: response.Nil}}})}
}

func humaFlows() []Row {
	return slices.Concat(
		carry(humaRoot+".", 0, "WithContext", "WithValue"),
		[]Row{
			fails("("+humaContext+").GetMultipartForm", 2, malformed(0)),
			decodes("("+humaRoot+".API).Unmarshal", 2, 3),
		},
	)
}
