// What fiber v2 does (https://pkg.go.dev/github.com/gofiber/fiber/v2), and what it shares with v3:
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

const fiber2Root = "github.com/gofiber/fiber/v2"

func fiber2() Framework {
	context := "*" + fiber2Root + ".Ctx"
	return Framework{
		Root:      fiber2Root,
		Exchanges: []string{context},
		Rows: slices.Concat(
			fiberAnswers(context),
			fiberFlows(context),
			fiberErrors(fiber2Root),
			waiting(
				same(context, done(responds(to(0), body(1))), "Format"),
				same(context, redirects(2, location(1)), "Redirect"),
				same(context, redirects(2), "RedirectBack"),
				same(context, redirects(3), "RedirectToRoute"),
			),
			binders(context, "BodyParser", "QueryParser", "ParamsParser", "CookieParser", "ReqHeaderParser"),
			[]Row{parses("("+context+").ParamsInt", 0)},
		),
		Inputs: append(on(context, "Request", "Path", "AllParams", "QueryInt", "QueryBool", "QueryFloat", "GetReqHeaders"),
			fiberInputs(context)...),
		Methods:   on(context, "Method"),
		Wrappers:  wraps(context, "Status", "Type", "Response", "Context"),
		Header:    headerOf(context),
		Returned:  []Returned{{context, "*" + fiber2Root + ".Error", "Code", 500}},
		Sentinels: under(fiber2Root, fiberStatusErrors()),
	}
}

func fiberAnswers(receiver string) []Row {
	return slices.Concat(
		waiting(
			same(receiver, responds(to(0), status(1)), "Status"),
			same(receiver, done(responds(to(0), body(1))), "JSON", "JSONP", "XML", "Send", "SendString"),
			same(receiver, done(responds(to(0), status(1), some(response.MaybeBody))), "SendStatus"),
			same(receiver, done(responds(to(0), page(2))), "Render"),
			same(receiver, done(responds(to(0), some(response.SomeBody))), "SendStream"),
			same(receiver, responds(to(0), body(1)), "Write", "Writef", "WriteString"),
		),
		same(receiver, done(responds(to(0), someStatus(), some(response.PageBody), streams())), "SendFile", "Download"),
		same(receiver, responds(to(0), field("Location", 1)), "Location"),
		same(receiver, responds(to(0), field("Set-Cookie", 1)), "Cookie"),
	)
}

// waiting says of rows that nothing has gone out yet.
func waiting(rows ...[]Row) []Row {
	all := slices.Concat(rows...)
	for _, row := range all {
		for _, o := range row.Summary.Outcomes {
			o.Sends.Pending = true
		}
	}
	return all
}

// redirects with 302, unless the list of statuses, which is a parameter, has another one.
func redirects(statuses int, parts ...part) response.Summary {
	none := response.Test{Param: statuses, Path: []response.Step{{Method: "len()"}}, Is: "0"}
	given := none
	given.Not = true
	found := done(responds(append(parts, to(0), code(302))...))
	other := done(responds(append(parts, to(0), someStatus())...))
	found.Outcomes[0].When, other.Outcomes[0].When = []response.Test{none}, []response.Test{given}
	return response.Summary{Outcomes: append(found.Outcomes, other.Outcomes...)}
}

func fiberFlows(context string) []Row {
	return slices.Concat(
		same(context, done(responds(to(0), escapes())), "Next", "RestartRouting"),
		[]Row{
			fails("("+context+").SaveFile", 1, fault),
			fails("("+context+").SaveFileToStorage", 1, fault),
		},
		fiberParts(context),
	)
}

// fiberParts take a part of the request that may be absent or broken.
func fiberParts(request string) []Row {
	return []Row{
		fails("("+request+").FormFile", 2, malformed(0)),
		fails("("+request+").MultipartForm", 2, malformed(0)),
		fails("("+request+").Range", 2, malformed(0)),
	}
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

func fiberInputs(request string) []string {
	return on(request, "Params", "Query", "Queries", "Body", "BodyRaw", "FormValue", "FormFile", "MultipartForm", "Get", "Cookies", "OriginalURL",
		"Hostname", "BaseURL", "Subdomains")
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
