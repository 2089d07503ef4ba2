// echo, v4 and v5, under its own router. The calls that both versions have are written once.

package integration

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	echo4 "github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

const (
	echo4Root = "github.com/labstack/echo/v4"
	echo5Root = "github.com/labstack/echo/v5"
)

// echoCalls are the methods that the contexts of both versions have.
type echoCalls interface {
	JSON(code int, v any) error
	JSONPretty(code int, v any, indent string) error
	JSONBlob(code int, data []byte) error
	JSONP(code int, callback string, v any) error
	JSONPBlob(code int, callback string, data []byte) error
	XML(code int, v any) error
	XMLPretty(code int, v any, indent string) error
	XMLBlob(code int, data []byte) error
	String(code int, text string) error
	Blob(code int, contentType string, data []byte) error
	HTML(code int, text string) error
	HTMLBlob(code int, data []byte) error
	Render(code int, name string, data any) error
	Stream(code int, contentType string, r io.Reader) error
	NoContent(code int) error
	Redirect(code int, url string) error
	File(name string) error
	Attachment(name, as string) error
	Inline(name, as string) error
	SetCookie(cookie *http.Cookie)
	Request() *http.Request
	Bind(v any) error
}

// echo4Page and echo5Page render pages.
type echo4Page struct{}

func (echo4Page) Render(w io.Writer, _ string, _ any, _ echo4.Context) error {
	_, err := io.WriteString(w, "page")
	return err
}

type echo5Page struct{}

func (echo5Page) Render(_ *echo5.Context, w io.Writer, _ string, _ any) error {
	_, err := io.WriteString(w, "page")
	return err
}

func askEcho4(t *testing.T, r *http.Request, h echo4.HandlerFunc) answer {
	t.Helper()
	e := echo4.New()
	e.Renderer = echo4Page{}
	e.Any("/:a", h)
	return overHTTP(t, e, r)
}

func askEcho5(t *testing.T, r *http.Request, h echo5.HandlerFunc) answer {
	t.Helper()
	e := echo5.New()
	e.Renderer = echo5Page{}
	e.Any("/:a", h)
	return overHTTP(t, e, r)
}

func inEcho4(h echo4.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer { return askEcho4(t, plainRequest(), h) }
}

func inEcho5(h echo5.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer { return askEcho5(t, plainRequest(), h) }
}

var echoCases = together(echo4Cases(), echo5Cases(), echo4BinderCases(), echo5BinderCases())

func echo4Cases() cases {
	all := cases{
		echo4Root + ".NewHTTPError": inEcho4(func(echo4.Context) error { return echo4.NewHTTPError(sentStatus, "gone") }),
		"(*" + echo4Root + ".Response).WriteHeader": inEcho4(func(c echo4.Context) error {
			c.Response().WriteHeader(sentStatus)
			return nil
		}),
		"(*" + echo4Root + ".Response).Write": inEcho4(func(c echo4.Context) error {
			_, err := c.Response().Write([]byte("a"))
			return err
		}),
		"(*" + echo4Root + ".Response).Flush": inEcho4(func(c echo4.Context) error {
			c.Response().Flush()
			return nil
		}),
	}
	for name, call := range echoCallCases {
		all["("+echo4Root+".Context)."+name] = inEcho4(func(c echo4.Context) error { return call(c) })
	}
	return all
}

func echo5Cases() cases {
	context := "(*" + echo5Root + ".Context)."
	response := func(c *echo5.Context) *echo5.Response {
		found, _ := echo5.UnwrapResponse(c.Response())
		return found
	}
	all := cases{
		echo5Root + ".NewHTTPError": inEcho5(func(*echo5.Context) error { return echo5.NewHTTPError(sentStatus, "gone") }),
		context + "FileFS": inEcho5(func(c *echo5.Context) error {
			return c.FileFS("a.txt", fstest.MapFS{"a.txt": {Data: []byte("a")}})
		}),
		"(*" + echo5Root + ".Response).WriteHeader": inEcho5(func(c *echo5.Context) error {
			response(c).WriteHeader(sentStatus)
			return nil
		}),
		"(*" + echo5Root + ".Response).Write": inEcho5(func(c *echo5.Context) error {
			_, err := response(c).Write([]byte("a"))
			return err
		}),
		"(*" + echo5Root + ".Response).Flush": inEcho5(func(c *echo5.Context) error {
			response(c).Flush()
			return nil
		}),
	}
	for name, call := range echoCallCases {
		all[context+name] = inEcho5(func(c *echo5.Context) error { return call(c) })
	}
	return all
}

var echoCallCases = map[string]func(echoCalls) error{
	"JSON":       func(c echoCalls) error { return c.JSON(sentStatus, 1) },
	"JSONPretty": func(c echoCalls) error { return c.JSONPretty(sentStatus, 1, " ") },
	"JSONBlob":   func(c echoCalls) error { return c.JSONBlob(sentStatus, []byte("1")) },
	"JSONP":      func(c echoCalls) error { return c.JSONP(sentStatus, "f", 1) },
	"JSONPBlob":  func(c echoCalls) error { return c.JSONPBlob(sentStatus, "f", []byte("1")) },
	"XML":        func(c echoCalls) error { return c.XML(sentStatus, 1) },
	"XMLPretty":  func(c echoCalls) error { return c.XMLPretty(sentStatus, 1, " ") },
	"XMLBlob":    func(c echoCalls) error { return c.XMLBlob(sentStatus, []byte("<a/>")) },
	"String":     func(c echoCalls) error { return c.String(sentStatus, "a") },
	"Blob":       func(c echoCalls) error { return c.Blob(sentStatus, "text/plain", []byte("a")) },
	"HTML":       func(c echoCalls) error { return c.HTML(sentStatus, "<p>a</p>") },
	"HTMLBlob":   func(c echoCalls) error { return c.HTMLBlob(sentStatus, []byte("<p>a</p>")) },
	"Render":     func(c echoCalls) error { return c.Render(sentStatus, "page", 1) },
	"Stream":     func(c echoCalls) error { return c.Stream(sentStatus, "text/plain", strings.NewReader("a")) },
	"NoContent":  func(c echoCalls) error { return c.NoContent(sentStatus) },
	"Redirect":   func(c echoCalls) error { return c.Redirect(sentStatus, target) },
	"File":       func(c echoCalls) error { return c.File("go.mod") },
	"Attachment": func(c echoCalls) error { return c.Attachment("go.mod", "a") },
	"Inline":     func(c echoCalls) error { return c.Inline("go.mod", "a") },
	"SetCookie": func(c echoCalls) error {
		c.SetCookie(&http.Cookie{Name: "a", Value: "b"})
		return nil
	},
}

// echo4BinderCases return the errors of binders, which have a status.
func echo4BinderCases() cases {
	binder := &echo4.DefaultBinder{}
	all := cases{}
	for name, bind := range map[string]func(echo4.Context, any) error{
		"(" + echo4Root + ".Context).Bind":                   func(c echo4.Context, v any) error { return c.Bind(v) },
		"(*" + echo4Root + ".DefaultBinder).BindBody":        binder.BindBody,
		"(*" + echo4Root + ".DefaultBinder).BindQueryParams": binder.BindQueryParams,
		"(*" + echo4Root + ".DefaultBinder).BindPathParams":  binder.BindPathParams,
		"(*" + echo4Root + ".DefaultBinder).BindHeaders":     binder.BindHeaders,
	} {
		all[name] = func(t *testing.T) answer {
			return askEcho4(t, brokenRequest(), func(c echo4.Context) error { return bind(c, &broken{}) })
		}
	}
	return all
}

func echo5BinderCases() cases {
	binder := &echo5.DefaultBinder{}
	all := cases{}
	for name, bind := range map[string]func(*echo5.Context, any) error{
		"(*" + echo5Root + ".Context).Bind":       (*echo5.Context).Bind,
		"(*" + echo5Root + ".DefaultBinder).Bind": binder.Bind,
		echo5Root + ".BindBody":                   echo5.BindBody,
		echo5Root + ".BindQueryParams":            echo5.BindQueryParams,
		echo5Root + ".BindPathValues":             echo5.BindPathValues,
		echo5Root + ".BindHeaders":                echo5.BindHeaders,
	} {
		all[name] = func(t *testing.T) answer {
			return askEcho5(t, brokenRequest(), func(c *echo5.Context) error { return bind(c, &broken{}) })
		}
	}
	return all
}
