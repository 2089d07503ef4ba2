// fiber, v2 and v3, under its own router. The calls that both versions have are written once.

package integration

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

const (
	fiber2Root = "github.com/gofiber/fiber/v2"
	fiber3Root = "github.com/gofiber/fiber/v3"
)

// fiberCalls are the methods that the contexts of both versions have, and the response of v3.
type fiberCalls interface {
	JSON(v any, contentType ...string) error
	JSONP(v any, callback ...string) error
	XML(v any) error
	Send(data []byte) error
	SendString(text string) error
	SendStatus(code int) error
	SendStream(r io.Reader, size ...int) error
	Render(name string, data any, layouts ...string) error
	Download(name string, as ...string) error
	Write(data []byte) (int, error)
	Writef(format string, args ...any) (int, error)
	WriteString(text string) (int, error)
	Location(path string)
}

func askFiber2(t *testing.T, r *http.Request, h fiber2.Handler) answer {
	t.Helper()
	app := fiber2.New(fiber2.Config{Views: fiber2Pages{}})
	app.All("/:a", h).Name("named")
	resp, err := app.Test(r)
	return read(t, resp, err)
}

// askFiber3 has JSON stand in for the formats that fiber leaves to the application.
func askFiber3(t *testing.T, r *http.Request, h fiber3.Handler) answer {
	t.Helper()
	app := fiber3.New(fiber3.Config{
		Views:          fiber3Pages{},
		MsgPackEncoder: json.Marshal, MsgPackDecoder: json.Unmarshal,
		CBOREncoder: json.Marshal, CBORDecoder: json.Unmarshal,
	})
	app.All("/:a", h).Name("named")
	resp, err := app.Test(r)
	return read(t, resp, err)
}

// fiber2Pages and fiber3Pages render pages.
type fiber2Pages struct{}

func (fiber2Pages) Load() error { return nil }

func (fiber2Pages) Render(w io.Writer, _ string, _ any, _ ...string) error {
	_, err := io.WriteString(w, "page")
	return err
}

type fiber3Pages struct{}

func (fiber3Pages) Load() error { return nil }

func (fiber3Pages) Render(w io.Writer, _ string, _ any, _ ...string) error {
	_, err := io.WriteString(w, "page")
	return err
}

func inFiber2(h fiber2.Handler) func(*testing.T) answer {
	return func(t *testing.T) answer { return askFiber2(t, plainRequest(), h) }
}

func inFiber3(h fiber3.Handler) func(*testing.T) answer {
	return func(t *testing.T) answer { return askFiber3(t, plainRequest(), h) }
}

var fiberCases = together(fiber2Cases(), fiber2OwnCases, fiber3Cases(), fiber3OwnCases, fiber3RedirectCases,
	fiber2BinderCases(), fiber3BinderCases())

func fiber2Cases() cases {
	all := cases{}
	for name, call := range fiberCallCases {
		all["(*"+fiber2Root+".Ctx)."+name] = inFiber2(func(c *fiber2.Ctx) error { return call(c) })
	}
	return all
}

func fiber3Cases() cases {
	all := cases{}
	for name, call := range fiberCallCases {
		all["("+fiber3Root+".Ctx)."+name] = inFiber3(func(c fiber3.Ctx) error { return call(c) })
		all["("+fiber3Root+".Res)."+name] = inFiber3(func(c fiber3.Ctx) error { return call(c.Res()) })
	}
	return all
}

var fiberCallCases = map[string]func(fiberCalls) error{
	"JSON":       func(c fiberCalls) error { return c.JSON(1) },
	"JSONP":      func(c fiberCalls) error { return c.JSONP(1) },
	"XML":        func(c fiberCalls) error { return c.XML(1) },
	"Send":       func(c fiberCalls) error { return c.Send([]byte("a")) },
	"SendString": func(c fiberCalls) error { return c.SendString("a") },
	"SendStatus": func(c fiberCalls) error { return c.SendStatus(sentStatus) },
	"SendStream": func(c fiberCalls) error { return c.SendStream(strings.NewReader("a")) },
	"Render":     func(c fiberCalls) error { return c.Render("page", 1) },
	"Download":   func(c fiberCalls) error { return c.Download("go.mod") },
	"Write": func(c fiberCalls) error {
		_, err := c.Write([]byte("a"))
		return err
	},
	"Writef": func(c fiberCalls) error {
		_, err := c.Writef("%d", 1)
		return err
	},
	"WriteString": func(c fiberCalls) error {
		_, err := c.WriteString("a")
		return err
	},
	"Location": func(c fiberCalls) error {
		c.Location(target)
		return nil
	},
}

var fiber2OwnCases = cases{
	fiber2Root + ".NewError": inFiber2(func(*fiber2.Ctx) error { return fiber2.NewError(sentStatus) }),
	"(*" + fiber2Root + ".Ctx).Status": inFiber2(func(c *fiber2.Ctx) error {
		c.Status(sentStatus)
		return nil
	}),
	"(*" + fiber2Root + ".Ctx).Cookie": inFiber2(func(c *fiber2.Ctx) error {
		c.Cookie(&fiber2.Cookie{Name: "a", Value: "b"})
		return nil
	}),
	"(*" + fiber2Root + ".Ctx).SendFile":        inFiber2(func(c *fiber2.Ctx) error { return c.SendFile("go.mod") }),
	"(*" + fiber2Root + ".Ctx).Format":          inFiber2(func(c *fiber2.Ctx) error { return c.Format(1) }),
	"(*" + fiber2Root + ".Ctx).Redirect":        inFiber2(func(c *fiber2.Ctx) error { return c.Redirect(target) }),
	"(*" + fiber2Root + ".Ctx).RedirectToRoute": inFiber2(func(c *fiber2.Ctx) error { return c.RedirectToRoute("named", fiber2.Map{"a": "b"}) }),
	"(*" + fiber2Root + ".Ctx).RedirectBack":    inFiber2(func(c *fiber2.Ctx) error { return c.RedirectBack(target) }),
}

var fiber3OwnCases = cases{
	fiber3Root + ".NewError":  inFiber3(func(fiber3.Ctx) error { return fiber3.NewError(sentStatus) }),
	fiber3Root + ".NewErrorf": inFiber3(func(fiber3.Ctx) error { return fiber3.NewErrorf(sentStatus, "%d", 1) }),
	"(" + fiber3Root + ".Ctx).Status": inFiber3(func(c fiber3.Ctx) error {
		c.Status(sentStatus)
		return nil
	}),
	"(" + fiber3Root + ".Res).Status": inFiber3(func(c fiber3.Ctx) error {
		c.Res().Status(sentStatus)
		return nil
	}),
	"(" + fiber3Root + ".Ctx).Cookie": inFiber3(func(c fiber3.Ctx) error {
		c.Cookie(&fiber3.Cookie{Name: "a", Value: "b"})
		return nil
	}),
	"(" + fiber3Root + ".Res).Cookie": inFiber3(func(c fiber3.Ctx) error {
		c.Res().Cookie(&fiber3.Cookie{Name: "a", Value: "b"})
		return nil
	}),
	"(" + fiber3Root + ".Ctx).SendFile":         inFiber3(func(c fiber3.Ctx) error { return c.SendFile("go.mod") }),
	"(" + fiber3Root + ".Res).SendFile":         inFiber3(func(c fiber3.Ctx) error { return c.Res().SendFile("go.mod") }),
	"(" + fiber3Root + ".Ctx).AutoFormat":       inFiber3(func(c fiber3.Ctx) error { return c.AutoFormat(1) }),
	"(" + fiber3Root + ".Res).AutoFormat":       inFiber3(func(c fiber3.Ctx) error { return c.Res().AutoFormat(1) }),
	"(" + fiber3Root + ".Ctx).MsgPack":          inFiber3(func(c fiber3.Ctx) error { return c.MsgPack(1) }),
	"(" + fiber3Root + ".Res).MsgPack":          inFiber3(func(c fiber3.Ctx) error { return c.Res().MsgPack(1) }),
	"(" + fiber3Root + ".Ctx).CBOR":             inFiber3(func(c fiber3.Ctx) error { return c.CBOR(1) }),
	"(" + fiber3Root + ".Res).CBOR":             inFiber3(func(c fiber3.Ctx) error { return c.Res().CBOR(1) }),
	"(" + fiber3Root + ".Ctx).SendStreamWriter": inFiber3(func(c fiber3.Ctx) error { return c.SendStreamWriter(streamed) }),
	"(" + fiber3Root + ".Res).SendStreamWriter": inFiber3(func(c fiber3.Ctx) error { return c.Res().SendStreamWriter(streamed) }),
}

func streamed(w *bufio.Writer) { w.WriteString("a") }

var fiber3RedirectCases = cases{
	"(*" + fiber3Root + ".Redirect).To": inFiber3(func(c fiber3.Ctx) error { return c.Redirect().Status(sentStatus).To(target) }),
	"(*" + fiber3Root + ".Redirect).Route": inFiber3(func(c fiber3.Ctx) error {
		return c.Redirect().Status(sentStatus).Route("named", fiber3.RedirectConfig{Params: fiber3.Map{"a": "b"}})
	}),
	"(*" + fiber3Root + ".Redirect).Back": inFiber3(func(c fiber3.Ctx) error { return c.Redirect().Status(sentStatus).Back(target) }),
}
