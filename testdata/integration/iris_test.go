// iris under an application of its own.

package integration

import (
	"bytes"
	stdcontext "context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/kataras/iris/v12"
	failures "github.com/kataras/iris/v12/x/errors"
	"google.golang.org/protobuf/types/known/structpb"
)

const (
	irisContext = "(*github.com/kataras/iris/v12/context.Context)."
	irisFailure = "(github.com/kataras/iris/v12/x/errors.ErrorCodeName)."
)

// inIris gives a case that is one call of a handler.
func inIris(h iris.Handler) func(*testing.T) answer {
	return func(t *testing.T) answer {
		t.Helper()
		app := iris.New()
		app.Logger().SetLevel("disable")
		app.RegisterView(iris.HTML(http.FS(irisPages()), ".html"))
		app.Any("/", h)
		if err := app.Build(); err != nil {
			t.Fatal(err)
		}
		recorder := httptest.NewRecorder()
		app.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/", strings.NewReader("{")))
		return read(t, recorder.Result(), nil)
	}
}

func irisPages() fstest.MapFS { return fstest.MapFS{"page.html": {Data: []byte("<p>a</p>")}} }

// renders is a renderer of the kind that iris.Context.Render takes.
type renders struct{}

func (renders) Render(w http.ResponseWriter) error {
	_, err := io.WriteString(w, "page")
	return err
}

func (renders) WriteContentType(http.ResponseWriter) {}

// component is what templ generates.
type component struct{}

func (component) Render(_ stdcontext.Context, w io.Writer) error {
	_, err := io.WriteString(w, "page")
	return err
}

// askIrisProblem sends a problem with the status of a failure: of any other iris makes 400.
func askIrisProblem(t *testing.T) answer {
	got := inIris(func(c iris.Context) { c.StopWithProblem(http.StatusGone, iris.NewProblem().Title("gone")) })(t)
	if got.status == http.StatusGone {
		got.status = sentStatus
	}
	return got
}

var irisCases = cases{
	irisContext + "StatusCode":         inIris(func(c iris.Context) { c.StatusCode(sentStatus) }),
	irisContext + "StopWithStatus":     inIris(func(c iris.Context) { c.StopWithStatus(sentStatus) }),
	irisContext + "StopWithPlainError": inIris(func(c iris.Context) { c.StopWithPlainError(sentStatus, errors.New("gone")) }),
	irisContext + "NotFound":           inIris(func(c iris.Context) { c.NotFound() }),
	irisContext + "WriteNotModified":   inIris(func(c iris.Context) { c.WriteNotModified() }),
	irisContext + "Redirect":           inIris(func(c iris.Context) { c.Redirect(target, sentStatus) }),
	irisContext + "StopWithText":       inIris(func(c iris.Context) { c.StopWithText(sentStatus, "gone") }),
	irisContext + "StopWithError":      inIris(func(c iris.Context) { c.StopWithError(sentStatus, errors.New("gone")) }),
	irisContext + "StopWithJSON":       inIris(func(c iris.Context) { c.StopWithJSON(sentStatus, iris.Map{"a": 1}) }),
	irisContext + "StopWithProblem":    askIrisProblem,
	irisContext + "Problem":            inIris(func(c iris.Context) { c.Problem(iris.NewProblem().Title("gone").Status(404)) }),
	irisContext + "Render":             inIris(func(c iris.Context) { c.Render(sentStatus, renders{}) }),
	irisContext + "RenderComponent":    inIris(func(c iris.Context) { c.RenderComponent(component{}) }),
	irisContext + "View":               inIris(func(c iris.Context) { c.View("page.html") }),
	irisContext + "HTML":               inIris(func(c iris.Context) { c.HTML("<p>%s</p>", "a") }),
	irisContext + "Markdown":           inIris(func(c iris.Context) { c.Markdown([]byte("# a")) }),
	irisContext + "JSON":               inIris(func(c iris.Context) { c.JSON(iris.Map{"a": 1}) }),
	irisContext + "JSONP":              inIris(func(c iris.Context) { c.JSONP(iris.Map{"a": 1}) }),
	irisContext + "XML":                inIris(func(c iris.Context) { c.XML(http.Cookie{Name: "a"}) }),
	irisContext + "YAML":               inIris(func(c iris.Context) { c.YAML(iris.Map{"a": 1}) }),
	irisContext + "TextYAML":           inIris(func(c iris.Context) { c.TextYAML(iris.Map{"a": 1}) }),
	irisContext + "MsgPack":            inIris(func(c iris.Context) { c.MsgPack(iris.Map{"a": 1}) }),
	irisContext + "Protobuf":           inIris(func(c iris.Context) { c.Protobuf(structpb.NewStringValue("a")) }),
	irisContext + "Binary":             inIris(func(c iris.Context) { c.Binary([]byte("a")) }),
	irisContext + "Text":               inIris(func(c iris.Context) { c.Text("a") }),
	irisContext + "Write":              inIris(func(c iris.Context) { c.Write([]byte("a")) }),
	irisContext + "Writef":             inIris(func(c iris.Context) { c.Writef("%d", 1) }),
	irisContext + "WriteString":        inIris(func(c iris.Context) { c.WriteString("a") }),
	irisContext + "WriteWithExpiration": inIris(func(c iris.Context) {
		c.WriteWithExpiration([]byte("a"), time.Now())
	}),
	irisContext + "Negotiate": inIris(func(c iris.Context) {
		c.Negotiation().JSON(iris.Map{"a": 1})
		c.Negotiate(nil)
	}),
	irisContext + "StreamWriter": inIris(func(c iris.Context) {
		c.StreamWriter(func(io.Writer) error { return io.EOF })
	}),
	irisContext + "ContentType":  inIris(func(c iris.Context) { c.ContentType("text/html") }),
	irisContext + "SetCookie":    inIris(func(c iris.Context) { c.SetCookie(&http.Cookie{Name: "a", Value: "b"}) }),
	irisContext + "UpsertCookie": inIris(func(c iris.Context) { c.UpsertCookie(&http.Cookie{Name: "a", Value: "b"}) }),
	irisContext + "SetCookieKV":  inIris(func(c iris.Context) { c.SetCookieKV("a", "b") }),
	irisContext + "RemoveCookie": inIris(func(c iris.Context) { c.RemoveCookie("a") }),
	irisContext + "ServeContent": inIris(func(c iris.Context) {
		c.ServeContent(bytes.NewReader([]byte("a")), "a.txt", time.Now())
	}),
	irisContext + "ServeContentWithRate": inIris(func(c iris.Context) {
		c.ServeContentWithRate(bytes.NewReader([]byte("a")), "a.txt", time.Now(), 0, 0)
	}),
	irisContext + "ServeFile":         inIris(func(c iris.Context) { c.ServeFile("go.mod") }),
	irisContext + "ServeFileWithRate": inIris(func(c iris.Context) { c.ServeFileWithRate("go.mod", 0, 0) }),
	irisContext + "SendFile":          inIris(func(c iris.Context) { c.SendFile("go.mod", "a") }),
	irisContext + "SendFileWithRate":  inIris(func(c iris.Context) { c.SendFileWithRate("go.mod", "a", 0, 0) }),
	irisContext + "ReadJSON": inIris(func(c iris.Context) {
		if c.ReadJSON(&struct{}{}) == nil {
			panic("broken JSON is bound")
		}
	}),
	irisFailure + "Message":         inIris(func(c iris.Context) { failures.NotFound.Message(c, "gone") }),
	irisFailure + "Details":         inIris(func(c iris.Context) { failures.NotFound.Details(c, "gone", "why") }),
	irisFailure + "Data":            inIris(func(c iris.Context) { failures.NotFound.Data(c, "gone", 1) }),
	irisFailure + "DataWithDetails": inIris(func(c iris.Context) { failures.NotFound.DataWithDetails(c, "gone", "why", 1) }),
	irisFailure + "Log":             inIris(func(c iris.Context) { failures.NotFound.Log(c, "gone") }),
	irisFailure + "Validation":      inIris(func(c iris.Context) { failures.NotFound.Validation(c) }),
}
