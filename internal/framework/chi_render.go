// What chi's render does (https://pkg.go.dev/github.com/go-chi/render):
//
//	render.Status(r, http.StatusNotFound)        nothing: the request keeps the status
//	render.JSON(w, r, user)                      data, with the status that the request has kept, or 200
//	render.NoContent(w, r)                       204, whatever the request has kept
//	if err := render.Bind(r, &in); err != nil {  render has answered nothing
//
// render.Respond and render.Decode are variables: they do the same as DefaultResponder and DefaultDecoder unless a project sets them.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const renderRoot = "github.com/go-chi/render"

func chiRender() Framework {
	return Framework{Root: renderRoot, Rows: slices.Concat(renderAnswers(), renderBinders())}
}

func renderAnswers() []Row {
	return []Row{
		{renderRoot + ".Status", responds(to(-1), status(1), keeps())},
		{renderRoot + ".JSON", responds(to(0), kept(), body(2))},
		{renderRoot + ".XML", responds(to(0), kept(), body(2))},
		{renderRoot + ".PlainText", responds(to(0), kept(), body(2))},
		{renderRoot + ".Data", responds(to(0), kept(), body(2))},
		{renderRoot + ".HTML", responds(to(0), kept(), some(response.PageBody))},
		{renderRoot + ".DefaultResponder", responds(to(0), kept(), body(2))},
		{renderRoot + ".Respond", responds(to(0), kept(), body(2))}, // a variable, as Decode is: DefaultResponder unless a project replaces it
		{renderRoot + ".NoContent", responds(to(0), code(204))},
		renders(renderRoot + ".Render"),
		renders(renderRoot + ".RenderList"),
	}
}

// renders is a function that first asks a value to render itself: it may set the status, or fail.
func renders(name string) Row {
	refused := failed(explained("the error of ", name, []response.Cause{because(response.Failure)})...)
	return Row{name, response.Summary{Outcomes: []response.Outcome{
		{Sends: sent(to(0), someStatus(), body(2)), Results: []response.Value{{Kind: response.Nil}}},
		{Results: []response.Value{refused}},
	}}}
}

// The decoder goes by the Content-Type. Binders then ask the value and its fields whether they are as they should be.
func renderBinders() []Row {
	decode := fails(renderRoot+".Decode", 1, malformed(0), because(response.Unsupported))
	decoder := fails(renderRoot+".DefaultDecoder", 1, malformed(0), because(response.Unsupported))
	binder := fails(renderRoot+".Bind", 1, malformed(0), invalid(0), because(response.Unsupported))
	decoder.Summary = with(decoder.Summary, response.Flow{From: 0, Fills: 2})
	decode.Summary = with(decode.Summary, response.Flow{From: 0, Fills: 2})
	binder.Summary = with(binder.Summary, response.Flow{From: 0, Fills: 2})
	return []Row{
		decode, decoder, binder,
		decodes(renderRoot+".DecodeJSON", 0, 1),
		decodes(renderRoot+".DecodeXML", 0, 1),
		decodes(renderRoot+".DecodeForm", 0, 1),
		fails("("+renderRoot+".Binder).Bind", 1, invalid(1)),
	}
}
