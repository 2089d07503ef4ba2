// What the REST part of go-zero does (https://pkg.go.dev/github.com/zeromicro/go-zero/rest/httpx):
//
//	httpx.OkJsonCtx(r.Context(), w, resp)                    200, data
//	httpx.WriteJson(w, http.StatusCreated, resp)             201, data
//	httpx.ErrorCtx(r.Context(), w, err)                      400, or what the program's own error handler makes of err
//	if err := httpx.Parse(r, &req); err != nil {             malformed or invalid input; go-zero has answered nothing
//
// Handlers are those of net/http. An error handler (httpx.SetErrorHandler) may be set anywhere in the program, and it can choose any status.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const goZeroRoot = "github.com/zeromicro/go-zero/rest"

func goZero() Framework {
	return Framework{
		Root:   goZeroRoot,
		Rows:   slices.Concat(goZeroAnswers(), goZeroBinders(), goZeroClients()),
		Inputs: []string{goZeroRoot + "/pathvar.Vars", goZeroRoot + "/httpx.GetFormValues", goZeroRoot + "/httpx.GetRemoteAddr"},
	}
}

func goZeroAnswers() []Row {
	httpx := goZeroRoot + "/httpx."
	failed := some(response.MaybeBody)
	return []Row{
		{httpx + "Ok", responds(to(0), code(200))},
		{httpx + "OkJson", responds(to(0), code(200), body(1))},
		{httpx + "OkJsonCtx", responds(to(1), code(200), body(2))},
		{httpx + "WriteJson", responds(to(0), status(1), body(2))},
		{httpx + "WriteJsonCtx", responds(to(1), status(2), body(3))},
		{httpx + "Error", responds(to(0), someStatus(), failed)},
		{httpx + "ErrorCtx", responds(to(1), someStatus(), failed)},
		{httpx + "Stream", responds(to(1), some(response.MaybeBody), streams())},
		{"(*" + goZeroRoot + ".Serverless).Serve", responds(to(1), escapes())},
	}
}

// Parse validates, too. What is absent, of another type or out of its range breaks the rules of the others.
func goZeroBinders() []Row {
	httpx := goZeroRoot + "/httpx."
	rows := []Row{
		fails(httpx+"GetFormValues", 2, malformed(0)),
		fails("(*"+goZeroRoot+"/token.TokenParser).ParseToken", 2, presented(1)),
	}
	for _, name := range []string{"Parse", "ParseForm", "ParseHeaders", "ParseJsonBody", "ParsePath"} {
		rows = append(rows, binds(httpx+name, 1))
	}
	return slices.Concat(rows, carry(httpx, 0, "ParseHeader"), carry(goZeroRoot+"/pathvar.", 0, "WithVars"))
}

// The client of go-zero asks other services, and reads what they answer.
func goZeroClients() []Row {
	httpc := goZeroRoot + "/httpc."
	return slices.Concat(
		each(2, because(response.Upstream), httpc+"Do", httpc+"DoRequest",
			"("+httpc+"Service).Do", "("+httpc+"Service).DoRequest"),
		each(1, because(response.Upstream), httpc+"Parse", httpc+"ParseHeaders", httpc+"ParseJsonBody"),
	)
}
