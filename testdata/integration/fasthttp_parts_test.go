// What of fasthttp is no answer of a handler: what asks the parts of the response, what the router answers itself, and what clients fill in.

package integration

import (
	"net"
	"strings"
	"testing"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
	"github.com/valyala/fasthttp/fasthttputil"
)

// fasthttpSilentCases show that what asks a part of the response, or sets what does not matter, changes neither status nor body.
func fasthttpSilentCases() cases {
	all := cases{}
	for name, call := range map[string]func(*fasthttp.Response){
		"StatusCode":         func(r *fasthttp.Response) { r.StatusCode() },
		"Body":               func(r *fasthttp.Response) { r.Body() },
		"IsBodyStream":       func(r *fasthttp.Response) { r.IsBodyStream() },
		"ConnectionClose":    func(r *fasthttp.Response) { r.ConnectionClose() },
		"SetConnectionClose": func(r *fasthttp.Response) { r.SetConnectionClose() },
	} {
		all[fasthttpResponse+name] = inFasthttp(func(c *fasthttp.RequestCtx) { call(&c.Response) })
	}
	for name, call := range map[string]func(*fasthttp.ResponseHeader){
		"StatusCode":        func(h *fasthttp.ResponseHeader) { h.StatusCode() },
		"StatusMessage":     func(h *fasthttp.ResponseHeader) { h.StatusMessage() },
		"SetStatusMessage":  func(h *fasthttp.ResponseHeader) { h.SetStatusMessage([]byte("a")) },
		"ContentLength":     func(h *fasthttp.ResponseHeader) { h.ContentLength() },
		"SetContentLength":  func(h *fasthttp.ResponseHeader) { h.SetContentLength(0) },
		"ContentType":       func(h *fasthttp.ResponseHeader) { h.ContentType() },
		"ContentEncoding":   func(h *fasthttp.ResponseHeader) { h.ContentEncoding() },
		"Server":            func(h *fasthttp.ResponseHeader) { h.Server() },
		"SetServer":         func(h *fasthttp.ResponseHeader) { h.SetServer("a") },
		"SetServerBytes":    func(h *fasthttp.ResponseHeader) { h.SetServerBytes([]byte("a")) },
		"Peek":              func(h *fasthttp.ResponseHeader) { h.Peek("A") },
		"PeekBytes":         func(h *fasthttp.ResponseHeader) { h.PeekBytes([]byte("A")) },
		"PeekAll":           func(h *fasthttp.ResponseHeader) { h.PeekAll("A") },
		"PeekCookie":        func(h *fasthttp.ResponseHeader) { h.PeekCookie("a") },
		"ConnectionUpgrade": func(h *fasthttp.ResponseHeader) { h.ConnectionUpgrade() },
	} {
		all[fasthttpResponseHeader+name] = inFasthttpHeader(call)
	}
	for name, call := range map[string]func(*fasthttp.ResponseHeader){
		"ConnectionClose":         func(h *fasthttp.ResponseHeader) { h.ConnectionClose() },
		"SetConnectionClose":      func(h *fasthttp.ResponseHeader) { h.SetConnectionClose() },
		"EnableNormalizing":       func(h *fasthttp.ResponseHeader) { h.EnableNormalizing() },
		"DisableNormalizing":      func(h *fasthttp.ResponseHeader) { h.DisableNormalizing() },
		"SetNoDefaultContentType": func(h *fasthttp.ResponseHeader) { h.SetNoDefaultContentType(true) },
	} {
		all[fasthttpSharedHeader+name] = inFasthttpHeader(call)
	}
	return all
}

// What the router answers itself, which no call in a handler tells.
func TestFasthttpRouterWithoutHandler(t *testing.T) {
	routes := router.New()
	routes.GET("/a", func(*fasthttp.RequestCtx) {})
	group := routes.Group("/b")
	group.POST("/", func(c *fasthttp.RequestCtx) { c.SetStatusCode(201) })
	group.Handle("PUT", "/{id}", func(c *fasthttp.RequestCtx) { c.WriteString(c.UserValue("id").(string)) })
	ask := func(method, path string) answer { return askRoutes(t, byMethod(method, path), routes) }
	wantAnswer(t, ask("GET", "/x"), 404, "Not Found")
	wantAnswer(t, ask("POST", "/b/"), 201, "")
	wantAnswer(t, ask("PUT", "/b/c"), 200, "c")
	refused := ask("PUT", "/a")
	wantAnswer(t, refused, 405, "Method Not Allowed")
	wantField(t, refused, "Allow", "GET, OPTIONS")
	wantAnswer(t, ask("OPTIONS", "/a"), 200, "")
	if got := ask("GET", "/a/"); got.status != 301 || !strings.HasSuffix(got.header.Get("Location"), "/a") {
		t.Error(got)
	}
	if got := ask("PUT", "/b/c/"); got.status != 308 {
		t.Error(got)
	}
}

// A client can fill the response of a handler with that of another server, and copies can.
func TestFasthttpFillsResponses(t *testing.T) {
	other := fasthttputil.NewInmemoryListener()
	go fasthttp.Serve(other, func(c *fasthttp.RequestCtx) { c.Error("a", 409) })
	defer other.Close()
	client := &fasthttp.Client{Dial: func(string) (net.Conn, error) { return other.Dial() }}
	request := fasthttp.AcquireRequest()
	request.SetRequestURI("http://other.example/")
	for _, fill := range []func(*fasthttp.RequestCtx) error{
		func(c *fasthttp.RequestCtx) error { return client.Do(request, &c.Response) },
		func(c *fasthttp.RequestCtx) error {
			answered := fasthttp.AcquireResponse()
			defer answered.CopyTo(&c.Response)
			return client.Do(request, answered)
		},
	} {
		wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
			if err := fill(c); err != nil {
				t.Error(err)
			}
		})(t), 409, "a")
	}
}

// Hints go out before the answer, and are none.
func TestFasthttpHintsAreNoAnswer(t *testing.T) {
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
		c.Response.Header.Add("Link", "</a>; rel=preload")
		if err := c.EarlyHints(); err != nil {
			t.Error(err)
		}
		c.SetStatusCode(404)
	})(t), 404, "")
}
