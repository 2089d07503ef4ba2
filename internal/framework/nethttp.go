// What net/http itself sends:
//
//	http.Error(w, "no such user", http.StatusNotFound)    404, and the text reports a failure
//	w.WriteHeader(http.StatusNoContent)                    204, nothing of a body yet
//	w.Write(data)                                          a body, and whatever status was sent before, or 200

package framework

import "github.com/statuslint/statuslint/internal/response"

func answers() []Row {
	return []Row{
		{"(net/http.ResponseWriter).WriteHeader", responds(to(0), status(1))},
		{"(net/http.ResponseWriter).Write", responds(to(0), body(1))},
		{"net/http.Error", responds(to(0), status(2), failure(1))},
		{"net/http.NotFound", responds(to(0), code(404), text("404 page not found"))},
		{"net/http.Redirect", responds(to(0), status(3), some(response.PageBody), location(2))},
		{"net/http.SetCookie", responds(to(0), field("Set-Cookie", 1))},
	}
}

// Files answer 200, 206, 304, 404 or 416 as the request asks.
func files() []Row {
	return []Row{
		{"net/http.ServeFile", responds(to(0), someStatus(), some(response.PageBody), streams())},
		{"net/http.ServeFileFS", responds(to(0), someStatus(), some(response.PageBody), streams())},
		{"net/http.ServeContent", responds(to(0), someStatus(), some(response.PageBody), streams())},
	}
}

// Handlers that nobody knows may send anything.
func handlers() []Row {
	return []Row{
		{"(net/http.Handler).ServeHTTP", responds(to(1), escapes())},
		{"(net/http.HandlerFunc).ServeHTTP", responds(to(1), escapes())},
		{"(*net/http.ServeMux).ServeHTTP", responds(to(1), escapes())},
		{"(*net/http/httputil.ReverseProxy).ServeHTTP", responds(to(1), escapes())},
		{"(*net/http/cgi.Handler).ServeHTTP", responds(to(1), escapes())},
		{"net/http/pprof.Index", responds(to(0), escapes())},
		{"net/http/pprof.Cmdline", responds(to(0), escapes())},
		{"net/http/pprof.Profile", responds(to(0), escapes())},
		{"net/http/pprof.Symbol", responds(to(0), escapes())},
		{"net/http/pprof.Trace", responds(to(0), escapes())},
	}
}

// Controllers reach around the writer to the connection.
func controllers() []Row {
	return []Row{
		{"(net/http.Flusher).Flush", responds(to(0), streams())},
		{"(net/http.Hijacker).Hijack", hijacks()},
		{"(net/http.Pusher).Push", silent()},
		{"(*net/http.ResponseController).Flush", responds(to(0), streams())},
		{"(*net/http.ResponseController).Hijack", hijacks()},
		{"(*net/http.ResponseController).SetReadDeadline", silent()},
		{"(*net/http.ResponseController).SetWriteDeadline", silent()},
		{"(*net/http.ResponseController).EnableFullDuplex", silent()},
		{"net/http.NewResponseController", silent()},
		{"net/http.MaxBytesReader", with(silent(), response.Flow{From: 1, Result: 1})},
	}
}

// hijacks hands over the connection, and whatever is sent then; where that fails, nothing has happened yet.
func hijacks() response.Summary {
	return response.Summary{Outcomes: []response.Outcome{
		{Sends: sent(to(0), streams(), escapes()), Results: []response.Value{{}, {}, {Kind: response.Nil}}},
		{Results: []response.Value{{}, {}, {Kind: response.Object}}},
	}}
}
