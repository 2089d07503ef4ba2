// What hertz does (https://pkg.go.dev/github.com/cloudwego/hertz/pkg/app):
//
//	c.JSON(consts.StatusOK, user)                              200, data
//	c.AbortWithStatusJSON(404, utils.H{"error": "…"})          404, a failure
//	c.SetStatusCode(consts.StatusNoContent)                    204, when the handlers are through
//	if err := c.BindAndValidate(&in); err != nil {             hertz has answered nothing
//
// Nothing is sent before the handlers are through, so a later status replaces the one before. A handler that returns without Abort hands over
// to the next one.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	hertzRoot           = "github.com/cloudwego/hertz"
	hertzContext        = "*" + hertzRoot + "/pkg/app.RequestContext"
	hertzResponse       = "*" + hertzRoot + "/pkg/protocol.Response"
	hertzResponseHeader = "*" + hertzRoot + "/pkg/protocol.ResponseHeader"
	hertzRequest        = "*" + hertzRoot + "/pkg/protocol.Request"
	hertzRequestHeader  = "*" + hertzRoot + "/pkg/protocol.RequestHeader"
	hertzEvents         = hertzRoot + "/pkg/protocol/sse"
	hertzAdaptor        = hertzRoot + "/pkg/common/adaptor"
)

func hertz() Framework {
	return Framework{
		Root:      hertzRoot,
		Exchanges: []string{hertzContext},
		Requests:  []string{hertzRequest, hertzRoot + "/pkg/protocol.Request"},
		Rows: slices.Concat(hertzAnswers(), hertzBodies(), hertzFiles(), hertzUnknown(), hertzEventRows(),
			binders(hertzContext, "Bind", "BindAndValidate", "BindQuery", "BindHeader", "BindPath", "BindForm", "BindJSON", "BindProtobuf",
				"BindByContentType"),
			hertzParts(), hertzFlows()),
		Fields: []string{"Request", "Params"},
		Inputs: append(on(hertzContext, "Param", "Query", "DefaultQuery", "GetQuery", "PostForm", "PostFormArray", "DefaultPostForm",
			"GetPostForm", "GetPostFormArray", "QueryArgs", "PostArgs", "FormValue", "FormFile", "MultipartForm", "GetHeader", "GetRawData",
			"Body", "RequestBodyStream", "Cookie", "ContentType", "Path", "URI", "Host", "UserAgent", "GetRequest"),
			on(hertzRoot+"/pkg/route/param.Params", "ByName", "Get")...),
		Methods: slices.Concat(on(hertzContext, "Method"), on(hertzRequest, "Method"), on(hertzRequestHeader, "Method")),
		Wrappers: map[string]int{
			"(" + hertzResponse + ").BodyWriter":      0,
			hertzAdaptor + ".GetCompatResponseWriter": 0,
			hertzEvents + ".NewWriter":                0,
		},
		Header: map[string]HeaderCall{
			"(" + hertzContext + ").Header":             Sets,
			"(" + hertzResponseHeader + ").Set":         Sets,
			"(" + hertzResponseHeader + ").SetBytesV":   Sets,
			"(" + hertzResponseHeader + ").Add":         Adds,
			"(" + hertzResponseHeader + ").Del":         Deletes,
			"(" + hertzResponseHeader + ").Peek":        Reads,
			"(" + hertzResponseHeader + ").Get":         Reads,
			"(" + hertzResponseHeader + ").ContentType": Reads,
		},
		Hands: true,
	}
}

// What a response has is said by the context, or by the response and its header, which are fields of it.
func hertzAnswers() []Row {
	return waiting(
		same(hertzContext, responds(to(0), status(1), body(2)),
			"JSON", "PureJSON", "IndentedJSON", "XML", "ProtoBuf", "String", "AbortWithStatusJSON"),
		same(hertzContext, responds(to(0), status(1), body(3)), "Data"),
		same(hertzContext, responds(to(0), status(1), page(3)), "HTML"),
		same(hertzContext, responds(to(0), status(1), some(response.SomeBody)), "Render"),
		same(hertzContext, responds(to(0), status(1)), "Status", "SetStatusCode", "AbortWithStatus", "AbortWithError"),
		same(hertzContext, responds(to(0), status(2), body(1)), "AbortWithMsg"),
		same(hertzContext, redirectsOr302(1, 2), "Redirect"),
		same(hertzContext, responds(to(0), code(404), text("Not Found")), "NotFound"),
		same(hertzContext, responds(to(0), code(304)), "NotModified"),
		same(hertzResponse, responds(to(0), status(1)), "SetStatusCode"),
		same(hertzResponseHeader, responds(to(0), status(1)), "SetStatusCode"),
	)
}

func hertzBodies() []Row {
	stream := responds(to(0), some(response.SomeBody))
	return waiting(
		same(hertzContext, responds(to(0), body(1)), "Write", "WriteString", "SetBodyString"),
		same(hertzContext, stream, "SetBodyStream"),
		same(hertzContext, responds(to(0), field("Content-Type", 1)), "SetContentType", "SetContentTypeBytes"),
		same(hertzContext, responds(to(0), field("Set-Cookie", 2)), "SetCookie", "SetPartitionedCookie"),
		same(hertzResponse, responds(to(0), body(1)), "SetBody", "SetBodyRaw", "SetBodyString", "AppendBody", "AppendBodyString"),
		same(hertzResponse, stream, "SetBodyStream", "SetBodyStreamNoReset"),
		same(hertzResponseHeader, responds(to(0), field("Content-Type", 1)), "SetContentType", "SetContentTypeBytes"),
		same(hertzResponseHeader, responds(to(0), field("Set-Cookie", 1)), "SetCookie"),
	)
}

func hertzFiles() []Row {
	file := responds(to(0), someStatus(), some(response.PageBody), streams())
	return append(same(hertzContext, file, "File", "FileFromFS", "FileAttachment"),
		Row{hertzRoot + "/pkg/app.ServeFile", file},
		Row{hertzRoot + "/pkg/app.ServeFileUncompressed", file},
	)
}

// Other handlers answer what they like, and so does what takes over the connection.
func hertzUnknown() []Row {
	return slices.Concat(
		same(hertzContext, responds(to(0), escapes()), "Next", "Error", "Hijack"),
		same(hertzContext, responds(to(0), streams()), "Flush"),
		same(hertzResponse, responds(to(0), escapes()), "HijackWriter", "Reset", "BodyBuffer"),
		same("*"+hertzRoot+"/pkg/route.Engine", responds(to(2), escapes()), "ServeHTTP"),
	)
}

// Events go out one by one.
func hertzEventRows() []Row {
	writer := "*" + hertzEvents + ".Writer"
	return slices.Concat(
		same(writer, responds(to(0), body(1), streams()), "Write"),
		same(writer, responds(to(0), body(3), streams()), "WriteEvent"),
		same(writer, responds(to(0), some(response.SomeBody), streams()), "WriteComment", "WriteKeepAlive"),
	)
}

// hertzParts take a part of the request that may be absent or broken.
func hertzParts() []Row {
	var rows []Row
	for _, name := range slices.Concat(on(hertzContext, "MultipartForm", "FormFile", "Body"), on(hertzRequest, "MultipartForm", "FormFile", "BodyE")) {
		row := fails(name, 2, malformed(0))
		row.Summary.Flows = []response.Flow{{From: 0, Result: 1}}
		rows = append(rows, row)
	}
	return append(rows,
		fails("("+hertzContext+").Validate", 1, invalid(1)),
		fails("("+hertzContext+").SaveUploadedFile", 1, fault),
	)
}

func hertzFlows() []Row {
	return slices.Concat(
		carry("("+hertzContext+").", 0, "Copy"),
		carry("("+hertzRequest+").", 0, "Body", "BodyBytes", "BodyStream", "PostArgs", "PostArgString", "URI", "Path", "QueryString", "RequestURI",
			"Host"),
		carry("("+hertzRequestHeader+").", 0, "Peek", "PeekAll", "Get", "GetAll", "Cookie", "Cookies", "ContentType", "ContentLength", "Host",
			"UserAgent", "RequestURI"),
		carry("(*"+hertzRoot+"/pkg/protocol.URI).", 0, "QueryArgs", "QueryString", "Path", "PathOriginal", "String", "Host", "LastPathSegment",
			"RequestURI", "FullURI"),
		carry("(*"+hertzRoot+"/pkg/protocol.Args).", 0, "Peek", "PeekAll", "PeekExists", "QueryString", "String"),
		[]Row{parses(hertzAdaptor+".GetCompatRequest", 0)},
	)
}
