// fasthttp under its own server, with the router that is made for it.

package integration

import (
	"bufio"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
	"github.com/valyala/fasthttp/fasthttpadaptor"
	"github.com/valyala/fasthttp/fasthttputil"
)

const (
	fasthttpFunction       = "github.com/valyala/fasthttp."
	fasthttpContext        = "(*github.com/valyala/fasthttp.RequestCtx)."
	fasthttpResponse       = "(*github.com/valyala/fasthttp.Response)."
	fasthttpResponseHeader = "(*github.com/valyala/fasthttp.ResponseHeader)."
	fasthttpSharedHeader   = "(*github.com/valyala/fasthttp.header)."
)

func askFasthttp(t *testing.T, r *http.Request, h fasthttp.RequestHandler) answer {
	t.Helper()
	routes := router.New()
	routes.ANY("/{a}", h)
	return askRoutes(t, r, routes)
}

func askRoutes(t *testing.T, r *http.Request, routes *router.Router) answer {
	t.Helper()
	listener := fasthttputil.NewInmemoryListener()
	server := &fasthttp.Server{Handler: routes.Handler, Logger: log.New(io.Discard, "", 0)}
	go server.Serve(listener)
	defer listener.Close()
	client := http.Transport{Dial: func(string, string) (net.Conn, error) { return listener.Dial() }, DisableKeepAlives: true, DisableCompression: true}
	r.URL.Scheme, r.URL.Host, r.RequestURI = "http", r.Host, ""
	resp, err := client.RoundTrip(r)
	return read(t, resp, err)
}

// inFasthttp gives a case that is one call of a handler.
func inFasthttp(h fasthttp.RequestHandler) func(*testing.T) answer {
	return func(t *testing.T) answer { return askFasthttp(t, plainRequest(), h) }
}

var fasthttpCases = together(fasthttpAnswerCases, fasthttpFileCases, fasthttpResponseCases, fasthttpConversionCases, fasthttpSilentCases())

var fasthttpAnswerCases = cases{
	fasthttpContext + "Error":                inFasthttp(func(c *fasthttp.RequestCtx) { c.Error("gone", sentStatus) }),
	fasthttpContext + "SetStatusCode":        inFasthttp(func(c *fasthttp.RequestCtx) { c.SetStatusCode(sentStatus) }),
	fasthttpContext + "NotFound":             inFasthttp(func(c *fasthttp.RequestCtx) { c.NotFound() }),
	fasthttpContext + "NotModified":          inFasthttp(func(c *fasthttp.RequestCtx) { c.NotModified() }),
	fasthttpContext + "Redirect":             inFasthttp(func(c *fasthttp.RequestCtx) { c.Redirect(target, sentStatus) }),
	fasthttpContext + "RedirectBytes":        inFasthttp(func(c *fasthttp.RequestCtx) { c.RedirectBytes([]byte(target), sentStatus) }),
	fasthttpContext + "TimeoutError":         inFasthttp(func(c *fasthttp.RequestCtx) { c.TimeoutError("late") }),
	fasthttpContext + "TimeoutErrorWithCode": inFasthttp(func(c *fasthttp.RequestCtx) { c.TimeoutErrorWithCode("late", sentStatus) }),
	fasthttpContext + "TimeoutErrorWithResponse": inFasthttp(func(c *fasthttp.RequestCtx) {
		c.TimeoutErrorWithResponse(&fasthttp.Response{})
	}),
	fasthttpContext + "SetBody":       inFasthttp(func(c *fasthttp.RequestCtx) { c.SetBody([]byte("a")) }),
	fasthttpContext + "SetBodyString": inFasthttp(func(c *fasthttp.RequestCtx) { c.SetBodyString("a") }),
	fasthttpContext + "Write":         inFasthttp(func(c *fasthttp.RequestCtx) { c.Write([]byte("a")) }),
	fasthttpContext + "WriteString":   inFasthttp(func(c *fasthttp.RequestCtx) { c.WriteString("a") }),
	fasthttpContext + "Success":       inFasthttp(func(c *fasthttp.RequestCtx) { c.Success("text/html", []byte("a")) }),
	fasthttpContext + "SuccessString": inFasthttp(func(c *fasthttp.RequestCtx) { c.SuccessString("text/html", "a") }),
	fasthttpContext + "SetBodyStream": inFasthttp(func(c *fasthttp.RequestCtx) { c.SetBodyStream(strings.NewReader("a"), 1) }),
	fasthttpContext + "SetBodyStreamWriter": inFasthttp(func(c *fasthttp.RequestCtx) {
		c.SetBodyStreamWriter(func(w *bufio.Writer) { w.WriteString("a") })
	}),
	fasthttpContext + "SetContentType":      inFasthttp(func(c *fasthttp.RequestCtx) { c.SetContentType("text/html") }),
	fasthttpContext + "SetContentTypeBytes": inFasthttp(func(c *fasthttp.RequestCtx) { c.SetContentTypeBytes([]byte("text/html")) }),
}

var fasthttpFileCases = cases{
	fasthttpContext + "SendFile":          inFasthttp(func(c *fasthttp.RequestCtx) { c.SendFile("go.mod") }),
	fasthttpContext + "SendFileBytes":     inFasthttp(func(c *fasthttp.RequestCtx) { c.SendFileBytes([]byte("go.mod")) }),
	fasthttpContext + "SendFileLiteral":   inFasthttp(func(c *fasthttp.RequestCtx) { c.SendFileLiteral("go.mod") }),
	fasthttpFunction + "ServeFile":        inFasthttp(func(c *fasthttp.RequestCtx) { fasthttp.ServeFile(c, "go.mod") }),
	fasthttpFunction + "ServeFileBytes":   inFasthttp(func(c *fasthttp.RequestCtx) { fasthttp.ServeFileBytes(c, []byte("go.mod")) }),
	fasthttpFunction + "ServeFileLiteral": inFasthttp(func(c *fasthttp.RequestCtx) { fasthttp.ServeFileLiteral(c, "go.mod") }),
	fasthttpFunction + "ServeFileUncompressed": inFasthttp(func(c *fasthttp.RequestCtx) {
		fasthttp.ServeFileUncompressed(c, "go.mod")
	}),
	fasthttpFunction + "ServeFileBytesUncompressed": inFasthttp(func(c *fasthttp.RequestCtx) {
		fasthttp.ServeFileBytesUncompressed(c, []byte("go.mod"))
	}),
	fasthttpFunction + "ServeFS":        inFasthttp(func(c *fasthttp.RequestCtx) { fasthttp.ServeFS(c, os.DirFS("."), "go.mod") }),
	fasthttpFunction + "ServeFSLiteral": inFasthttp(func(c *fasthttp.RequestCtx) { fasthttp.ServeFSLiteral(c, os.DirFS("."), "go.mod") }),
	fasthttpResponse + "SendFile":       inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SendFile("go.mod") }),
}

// The response and its header, which are parts of the context.
var fasthttpResponseCases = cases{
	fasthttpResponse + "SetStatusCode":    inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SetStatusCode(sentStatus) }),
	fasthttpResponse + "SetBody":          inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SetBody([]byte("a")) }),
	fasthttpResponse + "SetBodyString":    inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SetBodyString("a") }),
	fasthttpResponse + "SetBodyRaw":       inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SetBodyRaw([]byte("a")) }),
	fasthttpResponse + "AppendBody":       inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.AppendBody([]byte("a")) }),
	fasthttpResponse + "AppendBodyString": inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.AppendBodyString("a") }),
	fasthttpResponse + "SwapBody":         inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SwapBody([]byte("a")) }),
	fasthttpResponse + "SetBodyStream":    inFasthttp(func(c *fasthttp.RequestCtx) { c.Response.SetBodyStream(strings.NewReader("a"), 1) }),
	fasthttpResponse + "SetBodyStreamWriter": inFasthttp(func(c *fasthttp.RequestCtx) {
		c.Response.SetBodyStreamWriter(func(w *bufio.Writer) { w.WriteString("a") })
	}),
	fasthttpResponseHeader + "SetStatusCode":           inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetStatusCode(sentStatus) }),
	fasthttpSharedHeader + "SetContentType":            inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetContentType("text/html") }),
	fasthttpSharedHeader + "SetContentTypeBytes":       inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetContentTypeBytes([]byte("a/b")) }),
	fasthttpResponseHeader + "SetContentEncoding":      inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetContentEncoding("br") }),
	fasthttpResponseHeader + "SetContentEncodingBytes": inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetContentEncodingBytes([]byte("br")) }),
	fasthttpResponseHeader + "SetLastModified":         inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetLastModified(time.Now()) }),
	fasthttpResponseHeader + "SetContentRange":         inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.SetContentRange(0, 1, 2) }),
	fasthttpResponseHeader + "SetCookie": inFasthttpHeader(func(h *fasthttp.ResponseHeader) {
		cookie := &fasthttp.Cookie{}
		cookie.SetKey("a")
		h.SetCookie(cookie)
	}),
	fasthttpResponseHeader + "DelClientCookie":      inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.DelClientCookie("a") }),
	fasthttpResponseHeader + "DelClientCookieBytes": inFasthttpHeader(func(h *fasthttp.ResponseHeader) { h.DelClientCookieBytes([]byte("a")) }),
}

// A request whose target is no URI is not converted to one of net/http, and nothing is answered.
var fasthttpConversionCases = cases{
	"github.com/valyala/fasthttp/fasthttpadaptor.ConvertRequest": inFasthttp(func(c *fasthttp.RequestCtx) {
		c.Request.SetRequestURI("%")
		if fasthttpadaptor.ConvertRequest(c, &http.Request{}, true) == nil {
			panic("ConvertRequest takes a broken target")
		}
	}),
}

func inFasthttpHeader(change func(*fasthttp.ResponseHeader)) func(*testing.T) answer {
	return inFasthttp(func(c *fasthttp.RequestCtx) { change(&c.Response.Header) })
}

// Statuses that are none of a redirect become 302, and no page is written.
func TestFasthttpRedirects(t *testing.T) {
	for code, want := range map[int]int{301: 301, 302: 302, 303: 303, 307: 307, 308: 308, 200: 302, 201: 302, 304: 302, 404: 302} {
		wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) { c.Redirect(target, code) })(t), want, "")
	}
}

// Nothing goes out before the handler is through: the last status is sent, and a body replaces the one before, or is added to it.
func TestFasthttpSendsTheLast(t *testing.T) {
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
		c.SetStatusCode(404)
		c.WriteString("a")
		c.WriteString("b")
		c.SetStatusCode(200)
	})(t), 200, "ab")
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
		c.WriteString("a")
		c.SetBodyString("b")
		c.Error("c", 400)
	})(t), 400, "c")
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
		c.SetStatusCode(404)
		c.Success("text/plain", []byte("a"))
	})(t), 404, "a")
}

// A response for a timeout is sent, whatever is answered after it.
func TestFasthttpTimeoutsStay(t *testing.T) {
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
		c.TimeoutError("a")
		c.Error("b", 400)
	})(t), 408, "a")
}

// Error forgets the header fields that were set before, and NotFound does; a redirect keeps them.
func TestFasthttpErrorsForgetFields(t *testing.T) {
	for want, call := range map[string]func(*fasthttp.RequestCtx){
		"":  func(c *fasthttp.RequestCtx) { c.Error("a", 401) },
		"b": func(c *fasthttp.RequestCtx) { c.Redirect(target, 302) },
	} {
		got := inFasthttp(func(c *fasthttp.RequestCtx) {
			c.Response.Header.Set("A", "b")
			call(c)
		})(t)
		if got.header.Get("A") != want {
			t.Errorf("%d with %v", got.status, got.header)
		}
	}
}

// Without a file in its place nothing is answered by the response, and 404 by the context.
func TestFasthttpFilesThatAreNotThere(t *testing.T) {
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) {
		if err := c.Response.SendFile("none"); !errors.Is(err, os.ErrNotExist) {
			t.Error(err)
		}
	})(t), 200, "")
	if got := inFasthttp(func(c *fasthttp.RequestCtx) { c.SendFile("none") })(t); got.status != 404 {
		t.Errorf("status %d", got.status)
	}
}

// Parameters of the router are kept in the request, as texts.
func TestFasthttpParameters(t *testing.T) {
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) { c.WriteString(c.UserValue("a").(string)) })(t), 200, "x")
}

// The writers that wrap the response write to it.
func TestFasthttpWrappers(t *testing.T) {
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) { io.WriteString(c.Response.BodyWriter(), "a") })(t), 200, "a")
}

func TestFasthttpHandlersThatDoNothing(t *testing.T) {
	wantAnswer(t, inFasthttp(func(*fasthttp.RequestCtx) {})(t), 200, "")
	wantAnswer(t, inFasthttp(func(c *fasthttp.RequestCtx) { c.Error("a", 204) })(t), 204, "")
}
