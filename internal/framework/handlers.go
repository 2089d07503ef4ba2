// Functions of net/http that return handlers, and what these answer:
//
//	mux.Handle("/old", http.RedirectHandler("/new", http.StatusFound))    302, Location /new
//	mux.Handle("/private/", http.NotFoundHandler())                       404

package framework

import (
	"sync"

	"github.com/statuslint/statuslint/internal/response"
)

// HandlerResults gives what the handler answers that a function returns. Parameters are those of the function.
func HandlerResults() map[string]response.Response { return handlerResults() }

var handlerResults = sync.OnceValue(func() map[string]response.Response {
	anything := *sent(escapes())
	return map[string]response.Response{
		"net/http.NotFoundHandler":                                           *sent(code(404), text("404 page not found")),
		"net/http.RedirectHandler":                                           *sent(status(1), some(response.PageBody), location(0)),
		"net/http.FileServer":                                                anything,
		"net/http.FileServerFS":                                              anything,
		"net/http.StripPrefix":                                               anything,
		"net/http.TimeoutHandler":                                            anything,
		"net/http.MaxBytesHandler":                                           anything,
		"net/http.AllowQuerySemicolons":                                      anything,
		"(*net/http.CrossOriginProtection).Handler":                          anything,
		"(*net/http.ServeMux).Handler":                                       anything,
		"net/http/httputil.NewSingleHostReverseProxy":                        anything,
		"net/http/pprof.Handler":                                             anything,
		"expvar.Handler":                                                     anything,
		"github.com/prometheus/client_golang/prometheus/promhttp.Handler":    anything,
		"github.com/prometheus/client_golang/prometheus/promhttp.HandlerFor": anything,
	}
})
