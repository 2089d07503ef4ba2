// What the clients of fasthttp do. One fills a response, which may be that of a handler:
//
//	err := client.Do(req, resp)               an upstream failure
//	err := proxy.Do(req, &ctx.Response)       the same, or else the handler answers what the other server has answered

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func fasthttpClients() []Row {
	var rows []Row
	upstream := because(response.Upstream)
	client, host := "*"+fasthttpRoot+".Client", "*"+fasthttpRoot+".HostClient"
	for _, receiver := range []string{client, host} {
		rows = append(rows, each(3, upstream, on(receiver, "Get", "GetTimeout", "GetDeadline", "Post")...)...)
		rows = append(rows, asks(2, on(receiver, "DoRedirects")...)...)
	}
	for _, receiver := range []string{client, host, "*" + fasthttpRoot + ".PipelineClient", "*" + fasthttpRoot + ".LBClient"} {
		rows = append(rows, asks(2, on(receiver, "Do", "DoTimeout", "DoDeadline")...)...)
	}
	return slices.Concat(rows,
		each(3, upstream, fasthttpRoot+".Get", fasthttpRoot+".GetTimeout", fasthttpRoot+".GetDeadline", fasthttpRoot+".Post"),
		asks(1, fasthttpRoot+".Do", fasthttpRoot+".DoTimeout", fasthttpRoot+".DoDeadline", fasthttpRoot+".DoRedirects"),
	)
}

// asks is clients that put what another server answers into the response in a parameter, or return the error of asking it.
func asks(into int, names ...string) []Row {
	rows := each(1, because(response.Upstream), names...)
	for _, row := range rows {
		row.Summary.Outcomes[0].Sends = sent(to(into), escapes())
	}
	return rows
}
