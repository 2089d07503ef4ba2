// What fiber does (https://pkg.go.dev/github.com/gofiber/fiber/v2, https://pkg.go.dev/github.com/gofiber/fiber/v3):
//
//	return c.JSON(user)                                     200, data
//	return c.Status(404).JSON(fiber.Map{"error": "…"})      404, a failure
//	return c.SendStatus(fiber.StatusNoContent)              204; for other statuses, the text of the status is the body
//	return fiber.NewError(fiber.StatusNotFound, "…")        404, a failure
//	return err                                              500, unless err has a status
//
// Nothing is sent before the handlers are through, so a later status replaces the one before.

package framework

import (
	"maps"
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	fiber2Root = "github.com/gofiber/fiber/v2"
	fiber3Root = "github.com/gofiber/fiber/v3"
)

func fiber2() Framework {
	context := "*" + fiber2Root + ".Ctx"
	return Framework{
		Root:      fiber2Root,
		Exchanges: []string{context},
		Rows: slices.Concat(
			fiberAnswers(context),
			fiberErrors(fiber2Root),
			same(context, done(responds(to(0), body(1))), "Format"),
			same(context, done(responds(to(0), someStatus(), location(1))), "Redirect"),
			same(context, done(responds(to(0), someStatus())), "RedirectToRoute", "RedirectBack"),
			binders(context, "BodyParser", "QueryParser", "ParamsParser", "CookieParser", "ReqHeaderParser"),
			fiberParsers(context),
		),
		Inputs:    append(on(context, "Request"), fiberInputs(context)...),
		Methods:   on(context, "Method"),
		Wrappers:  wraps(context, "Status", "Type", "Response", "Context"),
		Header:    headerOf(context),
		Returned:  []Returned{{context, "*" + fiber2Root + ".Error", "Code", 500}},
		Sentinels: under(fiber2Root, fiberStatusErrors()),
	}
}

func fiber3() Framework {
	context, bind, redirect := fiber3Root+".Ctx", "*"+fiber3Root+".Bind", "*"+fiber3Root+".Redirect"
	return Framework{
		Root:      fiber3Root,
		Exchanges: []string{context},
		Rows: slices.Concat(
			fiberAnswers(context),
			fiberErrors(fiber3Root),
			same(context, done(responds(to(0), body(1))), "AutoFormat", "MsgPack", "CBOR"),
			same(context, done(responds(to(0), some(response.SomeBody), streams())), "SendStreamWriter"),
			same(context, done(responds(to(0), escapes())), "Format", "Drop", "End"),
			same(redirect, done(responds(to(0), someStatus(), location(1))), "To"),
			same(redirect, done(responds(to(0), someStatus())), "Route", "Back"),
			carry("("+context+").", 0, "Bind"),
			carry("("+bind+").", 0, "WithAutoHandling", "WithoutAutoHandling", "SkipValidation"),
			binders(bind, "Custom", "Header", "Cookie", "Query", "JSON", "CBOR", "XML", "Form", "URI", "MsgPack", "Body", "All"),
			[]Row{makesError(fiber3Root+".NewErrorf", "*"+fiber3Root+".Error", "Code", parameter(0))},
		),
		Inputs:    append(on(context, "Request", "FullURL", "UserAgent", "Referer"), fiberInputs(context)...),
		Methods:   on(context, "Method"),
		Wrappers:  wraps(context, "Status", "Type", "Response", "Redirect", "RequestCtx", "Res"),
		Header:    headerOf(context),
		Returned:  []Returned{{context, "*" + fiber3Root + ".Error", "Code", 500}},
		Sentinels: under(fiber3Root, fiberStatusErrors()),
	}
}

func fiberAnswers(context string) []Row {
	rows := slices.Concat(
		same(context, responds(to(0), status(1)), "Status"),
		same(context, done(responds(to(0), body(1))), "JSON", "JSONP", "XML", "Send", "SendString"),
		same(context, done(responds(to(0), status(1), some(response.MaybeBody))), "SendStatus"),
		same(context, done(responds(to(0), page(2))), "Render"),
		same(context, done(responds(to(0), some(response.SomeBody))), "SendStream"),
		same(context, responds(to(0), body(1)), "Write", "Writef", "WriteString"),
	)
	for _, row := range rows {
		row.Summary.Outcomes[0].Sends.Pending = true
	}
	return slices.Concat(rows,
		same(context, done(responds(to(0), someStatus(), some(response.PageBody), streams())), "SendFile", "Download"),
		same(context, done(responds(to(0), escapes())), "Next", "RestartRouting"),
		same(context, responds(to(0), field("Location", 1)), "Location"),
		same(context, responds(to(0), field("Set-Cookie", 1)), "Cookie"),
	)
}

func fiberErrors(root string) []Row {
	return []Row{makesError(root+".NewError", "*"+root+".Error", "Code", parameter(0))}
}

func binders(receiver string, names ...string) []Row {
	var rows []Row
	for _, name := range on(receiver, names...) {
		rows = append(rows, binds(name, 1))
	}
	return rows
}

func fiberInputs(context string) []string {
	return on(context, "Params", "Query", "Queries", "Body", "BodyRaw", "FormValue", "FormFile", "MultipartForm", "Get", "GetReqHeaders",
		"Cookies", "OriginalURL", "AllParams", "QueryInt", "QueryBool", "QueryFloat")
}

func fiberParsers(context string) []Row {
	row := parses("("+context+").ParamsInt", 0)
	return []Row{row}
}

// wraps names methods of a type whose result writes to the response that their receiver is.
func wraps(receiver string, names ...string) map[string]int {
	all := map[string]int{}
	for _, name := range on(receiver, names...) {
		all[name] = 0
	}
	return all
}

func headerOf(context string) map[string]HeaderCall {
	return map[string]HeaderCall{"(" + context + ").Set": Sets, "(" + context + ").Append": Adds}
}

// fiberStatusErrors are the errors of fiber that stand for a status.
func fiberStatusErrors() map[string]int {
	all := maps.Clone(statusErrors)
	all["ErrRequestEntityTooLarge"] = all["ErrStatusRequestEntityTooLarge"]
	delete(all, "ErrStatusRequestEntityTooLarge")
	return all
}
