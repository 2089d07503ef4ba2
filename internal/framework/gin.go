// What gin does (https://pkg.go.dev/github.com/gin-gonic/gin):
//
//	c.JSON(http.StatusOK, user)                          200, data
//	c.AbortWithStatusJSON(404, gin.H{"error": "…"})      404, a failure
//	c.Status(http.StatusNoContent)                       204, when the handlers are through
//	if err := c.BindJSON(&in); err != nil {              gin has answered 400 then
//	if err := c.ShouldBindJSON(&in); err != nil {        gin has answered nothing
//
// A handler that returns without an answer hands over to the next one, and the last one has answered 200.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const ginContext = "*github.com/gin-gonic/gin.Context"

func gin() Framework {
	return Framework{
		Root:      "github.com/gin-gonic/gin",
		Exchanges: []string{ginContext},
		Responses: []string{"github.com/gin-gonic/gin.ResponseWriter"},
		Rows:      slices.Concat(ginAnswers(), ginBinders(), ginFlows()),
		Fields:    []string{"Request", "Params"},
		Inputs: append(on(ginContext, "Param", "Query", "DefaultQuery", "GetQuery", "QueryArray", "GetQueryArray", "QueryMap", "GetQueryMap",
			"PostForm", "DefaultPostForm", "GetPostForm", "PostFormArray", "GetPostFormArray", "PostFormMap", "GetPostFormMap",
			"GetHeader", "GetRawData", "Cookie", "FormFile", "MultipartForm", "ContentType"),
			on("github.com/gin-gonic/gin.Params", "ByName", "Get")...),
		Header: map[string]HeaderCall{"(*github.com/gin-gonic/gin.Context).Header": Sets},
		Hands:  true,
	}
}

func ginAnswers() []Row {
	return slices.Concat(
		same(ginContext, responds(to(0), status(1), body(2)),
			"JSON", "IndentedJSON", "SecureJSON", "JSONP", "AsciiJSON", "PureJSON", "XML", "YAML", "TOML", "ProtoBuf", "BSON", "String",
			"AbortWithStatusJSON", "AbortWithStatusPureJSON"),
		same(ginContext, responds(to(0), status(1), body(3)), "Data"),
		same(ginContext, responds(to(0), status(1), page(3)), "HTML"),
		same(ginContext, responds(to(0), status(1), some(response.SomeBody), streams()), "DataFromReader", "Render"),
		same(ginContext, responds(to(0), status(1), some(response.MaybeBody)), "Negotiate"),
		same(ginContext, responds(to(0), status(1)), "AbortWithStatus", "AbortWithError"),
		same(ginContext, responds(to(0), status(1), pending()), "Status"),
		same(ginContext, responds(to(0), status(1), some(response.PageBody), location(2)), "Redirect"),
		same(ginContext, responds(to(0), someStatus(), some(response.PageBody), streams()), "File", "FileFromFS", "FileAttachment"),
		same(ginContext, responds(to(0), body(2), streams()), "SSEvent"),
		same(ginContext, responds(to(0), some(response.MaybeBody), streams()), "Stream"),
		same(ginContext, responds(to(0), escapes()), "Next", "Error"),
		same(ginContext, responds(to(0), field("Set-Cookie", 2)), "SetCookie"),
		same(ginContext, responds(to(0), field("Set-Cookie", 1)), "SetCookieData"),
		same("github.com/gin-gonic/gin.ResponseWriter", responds(to(0)), "WriteHeaderNow"),
		same("github.com/gin-gonic/gin.ResponseWriter", responds(to(0), body(1)), "WriteString"),
		[]Row{
			{"(*github.com/gin-gonic/gin.Engine).ServeHTTP", responds(to(1), escapes())},
			{"(*github.com/gin-gonic/gin.Engine).HandleContext", responds(to(1), escapes())},
		},
	)
}

// The binders that are called Bind answer 400 themselves.
func ginBinders() []Row {
	var rows []Row
	for _, name := range on(ginContext, "ShouldBind", "ShouldBindJSON", "ShouldBindXML", "ShouldBindQuery", "ShouldBindYAML", "ShouldBindTOML",
		"ShouldBindPlain", "ShouldBindHeader", "ShouldBindWith", "ShouldBindBodyWith", "ShouldBindBodyWithJSON",
		"ShouldBindBodyWithXML", "ShouldBindBodyWithYAML", "ShouldBindBodyWithTOML", "ShouldBindBodyWithPlain") {
		rows = append(rows, offPath(binds(name, 1)))
	}
	for _, name := range on(ginContext, "Bind", "BindJSON", "BindXML", "BindQuery", "BindYAML", "BindTOML", "BindPlain", "BindHeader",
		"BindWith", "MustBindWith") {
		rows = append(rows, offPath(refusing(binds(name, 1), 400)))
	}
	for _, name := range on(ginContext, "ShouldBindUri") {
		rows = append(rows, binds(name, 1))
	}
	for _, name := range on(ginContext, "BindUri") {
		rows = append(rows, refusing(binds(name, 1), 400))
	}
	return rows
}

func ginFlows() []Row {
	return slices.Concat(
		carry("(*github.com/gin-gonic/gin.Context).", 0, "Copy"),
		[]Row{
			fails("(*github.com/gin-gonic/gin.Context).SaveUploadedFile", 1, fault),
			fails("(*github.com/gin-gonic/gin.Context).MultipartForm", 2, malformed(0)),
			fails("(*github.com/gin-gonic/gin.Context).FormFile", 2, malformed(0)),
			fills("(github.com/gin-gonic/gin/binding.Binding).Bind", 1),
			fills("(github.com/gin-gonic/gin/binding.BindingBody).BindBody", 1),
			fills("(github.com/gin-gonic/gin/binding.BindingUri).BindUri", 1),
		},
	)
}

// fills is a binder that gets what it reads as a parameter, and fills the next one.
func fills(name string, from int) Row {
	row := fails(name, 1, malformed(from), invalid(from))
	row.Summary.Flows = []response.Flow{{From: from, Fills: from + 2}}
	return row
}
