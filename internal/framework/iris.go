// What iris does (https://pkg.go.dev/github.com/kataras/iris/v12, where iris.Context is the context package's):
//
//	ctx.JSON(user)                                        data, with the status of ctx.StatusCode or 200
//	ctx.StatusCode(iris.StatusNotFound)                   404, when something is written or the handlers are through
//	ctx.StopWithJSON(iris.StatusNotFound, iris.Map{…})    404, a failure
//	if err := ctx.ReadJSON(&in); err != nil {             iris has answered nothing
//
// Of a failure without a body iris writes the text of the status itself. Handlers go on to the next one only by ctx.Next.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	irisRoot    = "github.com/kataras/iris/v12"
	irisContext = "*" + irisRoot + "/context.Context"
)

func iris() Framework {
	return Framework{
		Root:      irisRoot,
		Exchanges: []string{irisContext},
		Responses: []string{irisRoot + "/context.ResponseWriter", "*" + irisRoot + "/context.ResponseRecorder"},
		Rows:      slices.Concat(irisStatuses(), irisBodies(), irisFiles(), irisFailures(), binders(irisContext, irisBinders()...), irisFlows()),
		Inputs: on(irisContext, "Request", "Params", "Path", "RequestPath", "Host", "Subdomain", "FullRequestURI", "GetHeader", "GetReferrer",
			"GetContentTypeRequested", "URLParam", "URLParamDefault", "URLParamTrim", "URLParamEscape", "URLParamSlice", "URLParams",
			"URLParamsSorted", "URLParamInt", "URLParamIntDefault", "URLParamInt32Default", "URLParamInt64", "URLParamInt64Default",
			"URLParamUint64", "URLParamFloat64", "URLParamFloat64Default", "URLParamBool", "URLParamBoolDefault", "FormValue",
			"FormValueDefault", "FormValues", "PostValue", "PostValueDefault", "PostValueTrim", "PostValueString", "PostValues",
			"PostValueMany", "PostValueInt", "PostValueIntDefault", "PostValueInt64", "PostValueInt64Default", "PostValueFloat64",
			"PostValueFloat64Default", "PostValueBool", "FormFile", "FormFiles", "GetBody", "GetCookie", "GetRequestCookie"),
		Methods:  on(irisContext, "Method"),
		Wrappers: wraps(irisContext, "ResponseWriter", "Recorder"),
		Header:   map[string]HeaderCall{"(" + irisContext + ").Header": Sets},
	}
}

func irisStatuses() []Row {
	either := some(response.MaybeBody)
	return slices.Concat(
		same(irisContext, responds(to(0), status(1), pending()), "StatusCode", "StopWithStatus", "StopWithPlainError"),
		same(irisContext, responds(to(0), code(404), pending(), either), "NotFound"),
		same(irisContext, responds(to(0), code(304), pending()), "WriteNotModified"),
		same(irisContext, responds(to(0), someStatus(), some(response.PageBody), location(1)), "Redirect"),
		same(irisContext, responds(to(0), status(1), body(2)), "StopWithText"),
		same(irisContext, done(responds(to(0), status(1), body(2))), "StopWithJSON", "StopWithProblem"),
		same(irisContext, done(responds(to(0), someStatus(), failure(1))), "Problem"),
		same(irisContext, responds(to(0), status(1), some(response.SomeBody), streams()), "Render"),
		same(irisContext, irisStopWithError(), "StopWithError"),
		same(irisContext, responds(to(0), escapes()), "Next", "NextOr", "NextOrNotFound", "Do", "Proceed", "ProceedAndReportIfStopped", "Exec",
			"CallFunc"),
	)
}

// Without an error StopWithError does nothing.
func irisStopWithError() response.Summary {
	some, none := response.Test{Param: 2, Is: "nil", Not: true}, response.Test{Param: 2, Is: "nil"}
	return response.Summary{Outcomes: []response.Outcome{
		{When: []response.Test{some}, Sends: sent(to(0), status(1), failure(2))},
		{When: []response.Test{none}},
	}}
}

// The errors of these are the connection's, or iris has answered 500 itself.
func irisBodies() []Row {
	return slices.Concat(
		same(irisContext, responds(to(0), body(1)), "JSON", "JSONP", "XML", "YAML", "TextYAML", "Protobuf", "MsgPack", "Binary",
			"Write", "Writef", "WriteString", "Text"),
		same(irisContext, responds(to(0), some(response.PageBody)), "HTML", "Markdown", "View", "RenderComponent"),
		same(irisContext, responds(to(0), someStatus(), some(response.MaybeBody)), "Negotiate", "WriteWithExpiration"),
		same(irisContext, responds(to(0), some(response.MaybeBody), streams()), "StreamWriter"),
		same(irisContext, responds(to(0), field("Content-Type", 1)), "ContentType"),
		same(irisContext, responds(to(0), field("Set-Cookie", 1)), "SetCookie", "UpsertCookie", "RemoveCookie"),
		same(irisContext, responds(to(0), field("Set-Cookie", 2)), "SetCookieKV"),
	)
}

func irisFiles() []Row {
	return same(irisContext, responds(to(0), someStatus(), some(response.PageBody), streams()),
		"ServeContent", "ServeContentWithRate", "ServeFile", "ServeFileWithRate", "SendFile", "SendFileWithRate")
}

// The errors package of iris answers by names of errors, with the status for which a name was registered.
func irisFailures() []Row {
	names := irisRoot + "/x/errors.ErrorCodeName"
	return slices.Concat(
		same(names, responds(to(1), someStatus(), failure(2)), "Message", "Details", "Data", "DataWithDetails", "Log"),
		same(names, responds(to(1), someStatus(), some(response.FailureBody)), "Validation"),
		same(names, responds(to(1), escapes()), "Err", "LogErr"),
	)
}

func irisBinders() []string {
	return []string{"ReadJSON", "ReadXML", "ReadYAML", "ReadForm", "ReadQuery", "ReadHeaders", "ReadParams", "ReadURL", "ReadProtobuf",
		"ReadJSONProtobuf", "ReadMsgPack", "ReadBody", "UnmarshalBody"}
}

func irisFlows() []Row {
	params, store := "(*"+irisRoot+"/context.RequestParams).", "(*"+irisRoot+"/core/memstore.Store)."
	rows := slices.Concat(
		carry(params, 0, "Get", "GetTrim", "GetEscape", "GetDecoded", "GetTrimFile"),
		carry(store, 0, "GetString", "GetStringDefault", "GetStringTrim", "GetIntDefault", "GetInt64Default", "GetUintDefault", "GetUint64Default"),
	)
	for _, name := range []string{"GetInt", "GetInt8", "GetInt16", "GetInt32", "GetInt64", "GetUint", "GetUint8", "GetUint16", "GetUint32",
		"GetUint64", "GetFloat64", "GetBool", "GetTime", "GetWeekday"} {
		rows = append(rows, parses(store+name, 0))
	}
	for _, name := range on(irisContext, "URLParamInt", "URLParamInt64", "URLParamFloat64", "URLParamBool", "PostValueInt", "PostValueInt64",
		"PostValueFloat64", "PostValueBool", "PostValueTime") {
		rows = append(rows, parses(name, 0))
	}
	return append(rows,
		fails("("+irisContext+").FormFile", 3, malformed(0)),
		fails("("+irisContext+").ReadMultipartRelated", 2, malformed(0)),
		fails("("+irisContext+").GetBody", 2, malformed(0)),
		fails("("+irisContext+").SaveFormFile", 2, fault),
	)
}
