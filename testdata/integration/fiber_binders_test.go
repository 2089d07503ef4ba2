// The binders of fiber, which send nothing themselves.

package integration

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func fiber2BinderCases() cases {
	all := cases{}
	for name, bind := range map[string]func(*fiber2.Ctx, any) error{
		"BodyParser":      (*fiber2.Ctx).BodyParser,
		"QueryParser":     (*fiber2.Ctx).QueryParser,
		"ParamsParser":    (*fiber2.Ctx).ParamsParser,
		"CookieParser":    (*fiber2.Ctx).CookieParser,
		"ReqHeaderParser": (*fiber2.Ctx).ReqHeaderParser,
	} {
		all["(*"+fiber2Root+".Ctx)."+name] = func(t *testing.T) answer {
			return askFiber2(t, brokenRequest(), func(c *fiber2.Ctx) error {
				if bind(c, &broken{}) == nil {
					t.Error("broken input is bound")
				}
				return nil
			})
		}
	}
	return all
}

func fiber3BinderCases() cases {
	all := cases{}
	for name, bind := range map[string]func(*fiber3.Bind, any) error{
		"Header":  (*fiber3.Bind).Header,
		"Cookie":  (*fiber3.Bind).Cookie,
		"Query":   (*fiber3.Bind).Query,
		"JSON":    (*fiber3.Bind).JSON,
		"CBOR":    (*fiber3.Bind).CBOR,
		"XML":     (*fiber3.Bind).XML,
		"Form":    (*fiber3.Bind).Form,
		"URI":     (*fiber3.Bind).URI,
		"MsgPack": (*fiber3.Bind).MsgPack,
		"Body":    (*fiber3.Bind).Body,
		"All":     (*fiber3.Bind).All,
		"Custom":  func(b *fiber3.Bind, v any) error { return b.Custom("unknown", v) },
	} {
		request := brokenRequest
		if name == "Form" {
			request = brokenForm
		}
		all["(*"+fiber3Root+".Bind)."+name] = func(t *testing.T) answer {
			return askFiber3(t, request(), func(c fiber3.Ctx) error {
				if bind(c.Bind(), &broken{}) == nil {
					t.Error("broken input is bound")
				}
				return nil
			})
		}
	}
	return all
}

func brokenForm() *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/x", strings.NewReader("a=x"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r
}
