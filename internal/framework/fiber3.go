// What fiber v3 does (https://pkg.go.dev/github.com/gofiber/fiber/v3), beyond what it shares with v2:
//
//	return c.Res().Status(404).JSON(fiber.Map{"error": "…"})    the response and the request have types of their own, too
//	return c.Redirect().To("/users")                            303, unless there is a Status in between
//	if err := c.Bind().Body(&user); err != nil {                malformed input, and
//		return err                                              500: the error has a status only after WithAutoHandling

package framework

import (
	"maps"
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const fiber3Root = "github.com/gofiber/fiber/v3"

func fiber3() Framework {
	context, res, req, redirect := fiber3Root+".Ctx", fiber3Root+".Res", fiber3Root+".Req", "*"+fiber3Root+".Redirect"
	wrappers := wraps(context, "Status", "Type", "Response", "Redirect", "RequestCtx", "Res")
	maps.Copy(wrappers, wraps(res, "Status", "Type", "Response", "Redirect", "RequestCtx"))
	maps.Copy(wrappers, wraps(redirect, "Status", "With", "WithInput"))
	header := headerOf(context)
	maps.Copy(header, headerOf(res))
	return Framework{
		Root:      fiber3Root,
		Exchanges: []string{context},
		Responses: []string{res, redirect},
		Requests:  []string{req},
		Rows: slices.Concat(
			fiber3Answers(context),
			fiber3Answers(res),
			fiberFlows(context),
			fiberParts(req),
			fiberErrors(fiber3Root),
			fiber3Redirects(redirect, context, res),
			fiber3Binders(context),
			[]Row{makesError(fiber3Root+".NewErrorf", "*"+fiber3Root+".Error", "Code", parameter(0)), parses(fiber3Root+".Convert", 0)},
		),
		Inputs: slices.Concat(
			fiberInputs(context), fiberInputs(req),
			on(context, "Request", "Path", "GetHeaders", "GetReqHeaders", "FullURL", "UserAgent", "Referer", "AcceptLanguage",
				"AcceptEncoding", "HasHeader", "MediaType", "Charset", "Host"),
			on(req, "Request", "GetHeaders", "Host"),
			on(redirect, "Message", "Messages", "OldInput", "OldInputs"),
			[]string{fiber3Root + ".Params", fiber3Root + ".Query", fiber3Root + ".GetReqHeader"},
		),
		Methods:   append(on(context, "Method"), on(req, "Method")...),
		Wrappers:  wrappers,
		Header:    header,
		Returned:  []Returned{{context, "*" + fiber3Root + ".Error", "Code", 500}},
		Sentinels: under(fiber3Root, fiber3StatusErrors()),
	}
}

func fiber3Answers(receiver string) []Row {
	return slices.Concat(
		fiberAnswers(receiver),
		waiting(
			same(receiver, done(responds(to(0), body(1))), "AutoFormat", "MsgPack", "CBOR"),
			same(receiver, done(responds(to(0), some(response.SomeBody), streams())), "SendStreamWriter"),
		),
		same(receiver, done(responds(to(0), escapes())), "Format", "Drop", "End"),
	)
}

// fiber3Redirects collect the status before they are sent.
func fiber3Redirects(redirect string, makers ...string) []Row {
	chosen := func(r *response.Response) {
		r.HasStatus, r.Status = true, response.Value{Kind: response.Parameter, Param: 0, Path: []response.Step{{Field: "status"}}}
	}
	rows := slices.Concat(
		waiting(
			same(redirect, done(responds(to(0), chosen, location(1))), "To"),
			same(redirect, done(responds(to(0), chosen)), "Route", "Back"),
		),
		same(redirect, itself(), "With", "WithInput"),
		[]Row{makesError("("+redirect+").Status", redirect, "status", parameter(1))},
	)
	for _, maker := range makers {
		rows = append(rows, makesError("("+maker+").Redirect", redirect, "status", constant("303")))
	}
	return rows
}

func fiber3Binders(context string) []Row {
	bind := "*" + fiber3Root + ".Bind"
	return slices.Concat(
		carry("("+context+").", 0, "Bind", "Req"),
		carry("("+bind+").", 0, "WithAutoHandling", "WithoutAutoHandling", "SkipValidation"),
		binders(bind, "Header", "Cookie", "Query", "JSON", "CBOR", "XML", "Form", "URI", "MsgPack", "Body", "All"),
		[]Row{binds("("+bind+").Custom", 2)},
	)
}

func fiber3StatusErrors() map[string]int {
	all := fiberStatusErrors()
	all["ErrRangeTooLarge"], all["ErrRedirectBackNoFallback"] = 416, 500
	return all
}
