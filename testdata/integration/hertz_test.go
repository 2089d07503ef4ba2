// hertz under an engine of its own, which reads a request and writes what a client gets.

package integration

import (
	"bufio"
	"bytes"
	stdcontext "context"
	"errors"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server/render"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/common/test/mock"
	"github.com/cloudwego/hertz/pkg/common/utils"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/cloudwego/hertz/pkg/protocol/sse"
	"github.com/cloudwego/hertz/pkg/route"
	"google.golang.org/protobuf/types/known/structpb"
)

const (
	hertzContext        = "(*github.com/cloudwego/hertz/pkg/app.RequestContext)."
	hertzFunction       = "github.com/cloudwego/hertz/pkg/app."
	hertzResponse       = "(*github.com/cloudwego/hertz/pkg/protocol.Response)."
	hertzResponseHeader = "(*github.com/cloudwego/hertz/pkg/protocol.ResponseHeader)."
	hertzEvents         = "(*github.com/cloudwego/hertz/pkg/protocol/sse.Writer)."
)

// hertzHandler is a handler without the context of the standard library, which has no part in the answer.
type hertzHandler func(c *app.RequestContext)

func (h hertzHandler) run(_ stdcontext.Context, c *app.RequestContext) { h(c) }

func askHertz(t *testing.T, r *http.Request, handlers ...hertzHandler) answer {
	t.Helper()
	engine := route.NewEngine(config.NewOptions(nil))
	engine.SetHTMLTemplate(template.Must(template.New("page").Parse("<p>{{.}}</p>")))
	var chain []app.HandlerFunc
	for _, h := range handlers {
		chain = append(chain, h.run)
	}
	engine.Any("/:a", chain...)
	if err := engine.Init(); err != nil {
		t.Fatal(err)
	}
	var request strings.Builder
	r.Close = true
	if err := r.Write(&request); err != nil {
		t.Fatal(err)
	}
	conn := mock.NewConn(request.String())
	_ = engine.Serve(stdcontext.Background(), conn) // its error is that the connection is closed
	recorder := conn.WriterRecorder()
	written, err := recorder.ReadBinary(recorder.WroteLen())
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(written)), r)
	return read(t, resp, err)
}

// inHertz gives a case that is one call of a handler.
func inHertz(h hertzHandler) func(*testing.T) answer {
	return func(t *testing.T) answer { return askHertz(t, plainRequest(), h) }
}

var hertzCases = together(hertzAnswerCases, hertzBodyCases, hertzPartCases, hertzBinderCases())

var hertzAnswerCases = cases{
	hertzContext + "Status":              inHertz(func(c *app.RequestContext) { c.Status(sentStatus) }),
	hertzContext + "SetStatusCode":       inHertz(func(c *app.RequestContext) { c.SetStatusCode(sentStatus) }),
	hertzContext + "AbortWithStatus":     inHertz(func(c *app.RequestContext) { c.AbortWithStatus(sentStatus) }),
	hertzContext + "AbortWithError":      inHertz(func(c *app.RequestContext) { c.AbortWithError(sentStatus, errors.New("gone")) }),
	hertzContext + "AbortWithMsg":        inHertz(func(c *app.RequestContext) { c.AbortWithMsg("gone", sentStatus) }),
	hertzContext + "AbortWithStatusJSON": inHertz(func(c *app.RequestContext) { c.AbortWithStatusJSON(sentStatus, utils.H{"a": 1}) }),
	hertzContext + "Redirect":            inHertz(func(c *app.RequestContext) { c.Redirect(sentStatus, []byte(target)) }),
	hertzContext + "NotFound":            inHertz(func(c *app.RequestContext) { c.NotFound() }),
	hertzContext + "NotModified":         inHertz(func(c *app.RequestContext) { c.NotModified() }),
	hertzContext + "File":                inHertz(func(c *app.RequestContext) { c.File("go.mod") }),
	hertzContext + "FileAttachment":      inHertz(func(c *app.RequestContext) { c.FileAttachment("go.mod", "a") }),
	hertzContext + "FileFromFS":          inHertz(func(c *app.RequestContext) { c.FileFromFS("go.mod", &app.FS{Root: "."}) }),
	hertzFunction + "ServeFile":          inHertz(func(c *app.RequestContext) { app.ServeFile(c, "go.mod") }),
	hertzFunction + "ServeFileUncompressed": inHertz(func(c *app.RequestContext) {
		app.ServeFileUncompressed(c, "go.mod")
	}),
	hertzContext + "Flush": inHertz(func(c *app.RequestContext) { c.Flush() }),
}

var hertzBodyCases = cases{
	hertzContext + "JSON":         inHertz(func(c *app.RequestContext) { c.JSON(sentStatus, utils.H{"a": 1}) }),
	hertzContext + "PureJSON":     inHertz(func(c *app.RequestContext) { c.PureJSON(sentStatus, utils.H{"a": 1}) }),
	hertzContext + "IndentedJSON": inHertz(func(c *app.RequestContext) { c.IndentedJSON(sentStatus, utils.H{"a": 1}) }),
	hertzContext + "XML":          inHertz(func(c *app.RequestContext) { c.XML(sentStatus, 1) }),
	hertzContext + "ProtoBuf":     inHertz(func(c *app.RequestContext) { c.ProtoBuf(sentStatus, structpb.NewStringValue("a")) }),
	hertzContext + "String":       inHertz(func(c *app.RequestContext) { c.String(sentStatus, "a") }),
	hertzContext + "Data":         inHertz(func(c *app.RequestContext) { c.Data(sentStatus, "text/plain", []byte("a")) }),
	hertzContext + "HTML":         inHertz(func(c *app.RequestContext) { c.HTML(sentStatus, "page", 1) }),
	hertzContext + "Render":       inHertz(func(c *app.RequestContext) { c.Render(sentStatus, render.Data{Data: []byte("a")}) }),
	hertzContext + "Write":        inHertz(func(c *app.RequestContext) { c.Write([]byte("a")) }),
	hertzContext + "WriteString":  inHertz(func(c *app.RequestContext) { c.WriteString("a") }),
	hertzContext + "SetBodyString": inHertz(func(c *app.RequestContext) {
		c.SetBodyString("a")
	}),
	hertzContext + "SetBodyStream":       inHertz(func(c *app.RequestContext) { c.SetBodyStream(strings.NewReader("a"), 1) }),
	hertzContext + "SetContentType":      inHertz(func(c *app.RequestContext) { c.SetContentType("text/html") }),
	hertzContext + "SetContentTypeBytes": inHertz(func(c *app.RequestContext) { c.SetContentTypeBytes([]byte("text/html")) }),
	hertzContext + "SetCookie": inHertz(func(c *app.RequestContext) {
		c.SetCookie("a", "b", 1, "", "", protocol.CookieSameSiteLaxMode, false, false)
	}),
	hertzContext + "SetPartitionedCookie": inHertz(func(c *app.RequestContext) {
		c.SetPartitionedCookie("a", "b", 1, "", "", protocol.CookieSameSiteLaxMode, false, false)
	}),
}

// The response, its header and a writer of events, which are parts of the context.
var hertzPartCases = cases{
	hertzResponse + "SetStatusCode":    inHertz(func(c *app.RequestContext) { c.Response.SetStatusCode(sentStatus) }),
	hertzResponse + "SetBody":          inHertz(func(c *app.RequestContext) { c.Response.SetBody([]byte("a")) }),
	hertzResponse + "SetBodyRaw":       inHertz(func(c *app.RequestContext) { c.Response.SetBodyRaw([]byte("a")) }),
	hertzResponse + "SetBodyString":    inHertz(func(c *app.RequestContext) { c.Response.SetBodyString("a") }),
	hertzResponse + "AppendBody":       inHertz(func(c *app.RequestContext) { c.Response.AppendBody([]byte("a")) }),
	hertzResponse + "AppendBodyString": inHertz(func(c *app.RequestContext) { c.Response.AppendBodyString("a") }),
	hertzResponse + "SetBodyStream":    inHertz(func(c *app.RequestContext) { c.Response.SetBodyStream(strings.NewReader("a"), 1) }),
	hertzResponse + "SetBodyStreamNoReset": inHertz(func(c *app.RequestContext) {
		c.Response.SetBodyStreamNoReset(strings.NewReader("a"), 1)
	}),
	hertzResponseHeader + "SetStatusCode":  inHertz(func(c *app.RequestContext) { c.Response.Header.SetStatusCode(sentStatus) }),
	hertzResponseHeader + "SetContentType": inHertz(func(c *app.RequestContext) { c.Response.Header.SetContentType("text/html") }),
	hertzResponseHeader + "SetContentTypeBytes": inHertz(func(c *app.RequestContext) {
		c.Response.Header.SetContentTypeBytes([]byte("text/html"))
	}),
	hertzResponseHeader + "SetCookie": inHertz(func(c *app.RequestContext) {
		cookie := protocol.AcquireCookie()
		cookie.SetKey("a")
		c.Response.Header.SetCookie(cookie)
	}),
	hertzEvents + "Write": inHertz(func(c *app.RequestContext) {
		event := sse.NewEvent()
		event.SetDataString("a")
		sse.NewWriter(c).Write(event)
	}),
	hertzEvents + "WriteEvent":     inHertz(func(c *app.RequestContext) { sse.NewWriter(c).WriteEvent("", "", []byte("a")) }),
	hertzEvents + "WriteComment":   inHertz(func(c *app.RequestContext) { sse.NewWriter(c).WriteComment("a") }),
	hertzEvents + "WriteKeepAlive": inHertz(func(c *app.RequestContext) { sse.NewWriter(c).WriteKeepAlive() }),
}

// hertzBinderCases show that binders answer nothing.
func hertzBinderCases() cases {
	all := cases{}
	for name, bind := range map[string]func(*app.RequestContext, any) error{
		"Bind":              (*app.RequestContext).Bind,
		"BindAndValidate":   (*app.RequestContext).BindAndValidate,
		"BindQuery":         (*app.RequestContext).BindQuery,
		"BindHeader":        (*app.RequestContext).BindHeader,
		"BindPath":          (*app.RequestContext).BindPath,
		"BindForm":          (*app.RequestContext).BindForm,
		"BindJSON":          (*app.RequestContext).BindJSON,
		"BindProtobuf":      (*app.RequestContext).BindProtobuf,
		"BindByContentType": (*app.RequestContext).BindByContentType,
	} {
		all[hertzContext+name] = func(t *testing.T) answer {
			return askHertz(t, brokenRequest(), func(c *app.RequestContext) {
				if bind(c, &broken{}) == nil {
					panic(fmt.Sprintf("%s binds broken input", name))
				}
			})
		}
	}
	return all
}

// Statuses that are none of a redirect become 302, and no page is written.
func TestHertzRedirects(t *testing.T) {
	for _, code := range []int{301, 302, 303, 307, 308} {
		wantAnswer(t, inHertz(func(c *app.RequestContext) { c.Redirect(code, []byte(target)) })(t), code, "")
	}
	for _, code := range []int{200, 201, 304, 404} {
		wantAnswer(t, inHertz(func(c *app.RequestContext) { c.Redirect(code, []byte(target)) })(t), 302, "")
	}
}

// Nothing goes out before the handlers are through: the last status is sent, and bodies are added up.
func TestHertzSendsTheLastStatus(t *testing.T) {
	wantAnswer(t, inHertz(func(c *app.RequestContext) {
		c.String(404, "a")
		c.String(200, "b")
	})(t), 200, "ab")
	wantAnswer(t, inHertz(func(c *app.RequestContext) {
		c.String(404, "a")
		c.Redirect(302, []byte(target))
	})(t), 302, "a")
	wantAnswer(t, inHertz(func(c *app.RequestContext) {
		c.String(404, "a")
		c.AbortWithMsg("b", 400)
	})(t), 400, "b")
}

// A handler that does not abort hands over to the next one, whatever it has answered.
func TestHertzHandsOver(t *testing.T) {
	next := func(c *app.RequestContext) { c.String(200, "b") }
	wantAnswer(t, askHertz(t, plainRequest(), func(c *app.RequestContext) { c.String(404, "a") }, next), 200, "ab")
	wantAnswer(t, askHertz(t, plainRequest(), func(c *app.RequestContext) { c.AbortWithStatus(404) }, next), 404, "")
	wantAnswer(t, inHertz(func(*app.RequestContext) {})(t), 200, "")
}

// GetResponse gives a copy: what is written to it is lost.
func TestHertzAnswersNothingByCopies(t *testing.T) {
	wantAnswer(t, inHertz(func(c *app.RequestContext) { c.GetResponse().SetStatusCode(404) })(t), 200, "")
}

func TestHertzSendsNoBodyWithStatus204(t *testing.T) {
	wantAnswer(t, inHertz(func(c *app.RequestContext) { c.JSON(204, utils.H{"a": 1}) })(t), 204, "")
}

// The writers that wrap the response write to it.
func TestHertzWrappers(t *testing.T) {
	wantAnswer(t, inHertz(func(c *app.RequestContext) { io.WriteString(c.Response.BodyWriter(), "a") })(t), 200, "a")
}
