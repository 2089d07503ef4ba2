// What fasthttp does (https://pkg.go.dev/github.com/valyala/fasthttp), and the router of its own (https://pkg.go.dev/github.com/fasthttp/router):
//
//	ctx.Error("no such user", fasthttp.StatusNotFound)    404, a failure; header fields that were set before are lost
//	ctx.SetStatusCode(fasthttp.StatusNoContent)           204, when the handler is through
//	ctx.SetBody(data)                                     data, with the status that is set before or after, or 200
//	id := ctx.UserValue("id").(string)                    input: the router keeps its parameters there
//
// Nothing is sent before the handler is through, so a later status replaces the one before.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	fasthttpRoot           = "github.com/valyala/fasthttp"
	fasthttpContext        = "*" + fasthttpRoot + ".RequestCtx"
	fasthttpResponse       = "*" + fasthttpRoot + ".Response"
	fasthttpResponseHeader = "*" + fasthttpRoot + ".ResponseHeader"
	fasthttpSharedHeader   = "*" + fasthttpRoot + ".header" // what those of a request and of a response are made of
	fasthttpRequest        = "*" + fasthttpRoot + ".Request"
	fasthttpRequestHeader  = "*" + fasthttpRoot + ".RequestHeader"
	fasthttpArgs           = "*" + fasthttpRoot + ".Args"
	fasthttpURI            = "*" + fasthttpRoot + ".URI"
	fasthttpRouterRoot     = "github.com/fasthttp/router"
)

func fasthttp() Framework {
	return Framework{
		Root:      fasthttpRoot,
		Exchanges: []string{fasthttpContext},
		Late:      []string{fasthttpContext, fasthttpResponse},
		Requests:  []string{fasthttpRequest, fasthttpRoot + ".Request"},
		Rows: slices.Concat(fasthttpAnswers(), fasthttpTimeouts(), fasthttpBodies(), fasthttpFields(), fasthttpFiles(), fasthttpUnknown(),
			fasthttpSilent(), fasthttpParts(), fasthttpLimits(), fasthttpFlows(), fasthttpClients(), fasthttpMethods()),
		Fields: []string{"Request"},
		Inputs: on(fasthttpContext, "QueryArgs", "PostArgs", "PostBody", "FormValue", "FormFile", "MultipartForm", "MultipartFormWithLimit",
			"Path", "RequestURI", "URI", "Host", "Referer", "UserAgent", "RequestBodyStream"),
		Values:   append(on(fasthttpContext, "UserValue", "UserValueBytes", "Value"), on(fasthttpRequest, "UserValue", "UserValueBytes")...),
		Methods:  append(on(fasthttpContext, "Method"), on(fasthttpRequestHeader, "Method")...),
		Wrappers: wraps(fasthttpResponse, "BodyWriter"),
		Header:   fasthttpHeader(),
	}
}

// The router answers 404 where there is no handler for the path, 405 with Allow where there is none for the method, and 301 or 308 where the
// path lacks or has a slash too many.
func fasthttpRouter() Framework {
	router := "*" + fasthttpRouterRoot + ".Router"
	return Framework{Root: fasthttpRouterRoot, Rows: same(router, responds(to(1), escapes()), "Handler")}
}

func fasthttpAnswers() []Row {
	return waiting(
		same(fasthttpContext, responds(to(0), status(2), failure(1)), "Error"),
		same(fasthttpContext, responds(to(0), status(1)), "SetStatusCode"),
		same(fasthttpResponse, responds(to(0), status(1)), "SetStatusCode"),
		same(fasthttpResponseHeader, responds(to(0), status(1)), "SetStatusCode"),
		same(fasthttpContext, responds(to(0), code(404), text("404 Page not found")), "NotFound"),
		same(fasthttpContext, responds(to(0), code(304)), "NotModified"),
		same(fasthttpContext, redirectsOr302(2, 1), "Redirect", "RedirectBytes"),
	)
}

// redirectsOr302 redirects with the status of a redirect, or with 302 in place of any other: those parameters are the status and the target.
func redirectsOr302(number, target int) response.Summary {
	as := func(status part) func(*response.Outcome) {
		return func(o *response.Outcome) { o.Sends = sent(to(0), status, location(target)) }
	}
	cases := map[int]func(*response.Outcome){}
	for _, redirect := range []int{301, 302, 303, 307, 308} {
		cases[redirect] = as(status(number))
	}
	return byConstant(number, cases, as(code(302)))
}

// These go out in place of whatever is answered before or after them.
func fasthttpTimeouts() []Row {
	return slices.Concat(
		same(fasthttpContext, responds(to(0), code(408), failure(1)), "TimeoutError"),
		same(fasthttpContext, responds(to(0), status(2), failure(1)), "TimeoutErrorWithCode"),
		same(fasthttpContext, responds(to(0), someStatus(), some(response.MaybeBody)), "TimeoutErrorWithResponse"),
	)
}

func fasthttpBodies() []Row {
	stream, streamed := responds(to(0), some(response.SomeBody)), responds(to(0), some(response.MaybeBody), streams())
	return waiting(
		same(fasthttpContext, responds(to(0), body(1)), "SetBody", "SetBodyString", "Write", "WriteString"),
		same(fasthttpContext, responds(to(0), body(2), field("Content-Type", 1)), "Success", "SuccessString"),
		same(fasthttpContext, stream, "SetBodyStream"),
		same(fasthttpContext, streamed, "SetBodyStreamWriter"),
		same(fasthttpResponse, responds(to(0), body(1)), "SetBody", "SetBodyString", "SetBodyRaw", "AppendBody", "AppendBodyString", "SwapBody"),
		same(fasthttpResponse, stream, "SetBodyStream"),
		same(fasthttpResponse, streamed, "SetBodyStreamWriter"),
	)
}

func fasthttpFields() []Row {
	return waiting(
		same(fasthttpContext, responds(to(0), field("Content-Type", 1)), "SetContentType", "SetContentTypeBytes"),
		same(fasthttpSharedHeader, responds(to(0), field("Content-Type", 1)), "SetContentType", "SetContentTypeBytes"),
		same(fasthttpResponseHeader, responds(to(0), field("Content-Encoding", 1)), "SetContentEncoding", "SetContentEncodingBytes"),
		same(fasthttpResponseHeader, responds(to(0), field("Set-Cookie", 1)), "SetCookie", "DelClientCookie", "DelClientCookieBytes"),
		same(fasthttpResponseHeader, responds(to(0), named("Last-Modified")), "SetLastModified"),
		same(fasthttpResponseHeader, responds(to(0), named("Content-Range")), "SetContentRange"),
	)
}

func fasthttpFiles() []Row {
	file := responds(to(0), someStatus(), some(response.PageBody), streams())
	rows := same(fasthttpContext, file, "SendFile", "SendFileBytes", "SendFileLiteral")
	for _, name := range []string{"ServeFile", "ServeFileBytes", "ServeFileUncompressed", "ServeFileBytesUncompressed", "ServeFileLiteral",
		"ServeFS", "ServeFSLiteral"} {
		rows = append(rows, Row{fasthttpRoot + "." + name, file})
	}
	return append(rows, fasthttpSendFile())
}

// fasthttpSendFile sends the file without looking at what the request asks for, or returns the error of opening it.
func fasthttpSendFile() Row {
	row := looksUp("("+fasthttpResponse+").SendFile", 1, notExist)
	row.Summary.Outcomes[0].Sends = sent(to(0), some(response.PageBody), named("Last-Modified"), pending())
	return row
}

// Who takes over the connection sends what he likes, and what takes parts of the response away, or puts in those of another one, cannot be
// told.
func fasthttpUnknown() []Row {
	return slices.Concat(
		same(fasthttpContext, responds(to(0), escapes()), "Hijack", "ResetBody"),
		same(fasthttpResponse, responds(to(0), escapes()), "Reset", "ResetBody", "Read", "ReadLimitBody", "ReadBody"),
		same(fasthttpResponse, responds(to(1), escapes()), "CopyTo"),
		same(fasthttpResponseHeader, responds(to(1), escapes()), "CopyTo"),
		same(fasthttpResponseHeader, responds(to(0), escapes()), "Reset"),
		[]Row{
			{fasthttpRoot + "/expvarhandler.ExpvarHandler", responds(to(0), escapes())},
			{fasthttpRoot + "/pprofhandler.PprofHandler", responds(to(0), escapes())},
		},
	)
}

// fasthttpSilent ask the response for something, or set what no answer is judged by. What a context does and has no row is nothing anyway, but
// of a part of the response nobody would know.
func fasthttpSilent() []Row {
	nothing := responds(to(0))
	return slices.Concat(
		same(fasthttpContext, silent(), "EarlyHints"),
		same(fasthttpResponse, nothing, "StatusCode", "Body", "IsBodyStream", "ConnectionClose", "SetConnectionClose"),
		same(fasthttpResponseHeader, nothing, "StatusCode", "StatusMessage", "SetStatusMessage", "ContentLength", "SetContentLength",
			"ContentType", "ContentEncoding", "Server", "SetServer", "SetServerBytes", "Peek", "PeekBytes", "PeekAll", "PeekCookie",
			"ConnectionUpgrade"),
		same(fasthttpSharedHeader, nothing, "ConnectionClose", "SetConnectionClose", "EnableNormalizing", "DisableNormalizing",
			"SetNoDefaultContentType"),
	)
}

func fasthttpHeader() map[string]HeaderCall {
	all := map[string]HeaderCall{}
	for call, names := range map[HeaderCall][]string{
		Sets:    {"Set", "SetBytesK", "SetBytesV", "SetBytesKV", "SetCanonical"},
		Adds:    {"Add", "AddBytesK", "AddBytesV", "AddBytesKV"},
		Deletes: {"Del", "DelBytes"},
	} {
		for _, name := range on(fasthttpResponseHeader, names...) {
			all[name] = call
		}
	}
	return all
}

// fasthttpParts take a part of the request that may be absent or broken.
func fasthttpParts() []Row {
	var rows []Row
	for _, name := range slices.Concat(
		on(fasthttpContext, "FormFile", "MultipartForm"),
		on(fasthttpRequest, "MultipartForm", "BodyGunzip", "BodyInflate", "BodyUnbrotli", "BodyUnzstd"),
		on(fasthttpArgs, "GetUint", "GetUfloat"),
	) {
		rows = append(rows, parses(name, 0))
	}
	return append(rows,
		parses(fasthttpRoot+".ParseUint", 0), parses(fasthttpRoot+".ParseUfloat", 0),
		parses(fasthttpRoot+".ParseHTTPDate", 0), parses(fasthttpRoot+".ParseIPv4", 1),
		fails(fasthttpRoot+".ParseByteRange", 3, malformed(0)),
		fails(fasthttpRoot+".SaveMultipartFile", 1, fault),
		decodes(fasthttpRoot+"/fasthttpadaptor.ConvertRequest", 0, 1),
	)
}

// fasthttpLimits fail for a body that is too large, too, or for an encoding that fasthttp does not know.
func fasthttpLimits() []Row {
	large, unknown := because(response.TooLarge), because(response.Unsupported)
	rows := []Row{
		fails("("+fasthttpContext+").MultipartFormWithLimit", 2, malformed(0), large),
		fails("("+fasthttpRequest+").BodyUncompressed", 2, malformed(0), unknown),
		fails("("+fasthttpRequest+").BodyUncompressedWithLimit", 2, malformed(0), unknown, large),
	}
	for _, name := range on(fasthttpRequest, "MultipartFormWithLimit", "BodyGunzipWithLimit", "BodyInflateWithLimit", "BodyUnbrotliWithLimit",
		"BodyUnzstdWithLimit") {
		rows = append(rows, fails(name, 2, malformed(0), large))
	}
	for i := range rows {
		rows[i].Summary.Flows = []response.Flow{{From: 0, Result: 1}}
	}
	return rows
}

// fasthttpMethods are the questions for one method.
func fasthttpMethods() []Row {
	questions := []string{"IsGet", "IsHead", "IsPost", "IsPut", "IsPatch", "IsDelete", "IsOptions", "IsConnect", "IsTrace"}
	var rows []Row
	for _, name := range append(on(fasthttpContext, questions...), on(fasthttpRequestHeader, questions...)...) {
		rows = append(rows, refuses(name, 1, because(response.WrongMethod)))
	}
	return rows
}

func fasthttpFlows() []Row {
	return slices.Concat(
		carry("("+fasthttpRequest+").", 0, "Body", "BodyStream", "PostArgs", "URI", "RequestURI", "Host"),
		carry("("+fasthttpRequestHeader+").", 0, "Peek", "PeekBytes", "PeekAll", "PeekCanonical", "Cookie", "CookieBytes", "ContentType",
			"Host", "Referer", "UserAgent", "RequestURI"),
		carry("("+fasthttpURI+").", 0, "QueryArgs", "QueryString", "Path", "PathOriginal", "LastPathSegment", "Host", "RequestURI", "FullURI",
			"String"),
		carry("("+fasthttpArgs+").", 0, "Peek", "PeekBytes", "PeekMulti", "PeekMultiBytes", "GetUintOrZero", "GetUfloatOrZero", "QueryString",
			"String"),
	)
}
