// Which status the errors of binders have when a handler returns them as they are.
//
//	if err := c.Bind(&in); err != nil {
//		return err      400 in echo, and 500 in fiber
//	}

package integration

import (
	"net/http"
	"testing"

	"github.com/gin-gonic/gin"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	echo4 "github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

func wantStatus(t *testing.T, got answer, status int) {
	t.Helper()
	if got.status != status {
		t.Errorf("status %d %q, want %d", got.status, got.body, status)
	}
}

// unknownRequest has a body of a kind that no binder takes.
func unknownRequest() *http.Request {
	r := brokenRequest()
	r.Header.Set("Content-Type", "image/png")
	return r
}

// gin answers 413 itself where a limit was set and is passed.
func TestGinBindersRefuseLargeContent(t *testing.T) {
	wantStatus(t, askGin(t, brokenRequest(), func(c *gin.Context) {
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 0)
		c.BindJSON(&broken{})
	}), 413)
}

func TestEchoBindersRefuseUnknownMedia(t *testing.T) {
	wantStatus(t, askEcho4(t, unknownRequest(), func(c echo4.Context) error { return (&echo4.DefaultBinder{}).BindBody(c, &broken{}) }), 415)
	wantStatus(t, askEcho5(t, unknownRequest(), func(c *echo5.Context) error { return echo5.BindBody(c, &broken{}) }), 415)
}

// The error of a value has 400 in v4, too, but only the error handler of v5 looks for it within the error.
func TestEchoErrorsOfValues(t *testing.T) {
	var n int
	wantStatus(t, askEcho4(t, brokenRequest(), func(c echo4.Context) error {
		return echo4.QueryParamsBinder(c).Int("a", &n).BindError()
	}), 500)
	wantStatus(t, askEcho5(t, brokenRequest(), func(c *echo5.Context) error {
		return echo5.QueryParamsBinder(c).Int("a", &n).BindError()
	}), 400)
	wantStatus(t, askEcho4(t, brokenRequest(), func(c echo4.Context) error {
		_, err := echo4.QueryParam[int](c, "a")
		return err
	}), 500)
	wantStatus(t, askEcho5(t, brokenRequest(), func(c *echo5.Context) error {
		_, err := echo5.QueryParam[int](c, "a")
		return err
	}), 400)
	wantStatus(t, askEcho5(t, plainRequest(), func(c *echo5.Context) error {
		_, err := echo5.QueryParam[int](c, "a")
		return err
	}), 500)
	wantStatus(t, askEcho5(t, plainRequest(), func(*echo5.Context) error {
		_, err := echo5.ParseValue[int]("x")
		return err
	}), 500)
}

// The errors of an absent cookie and an absent file have no status.
func TestEchoErrorsOfAbsence(t *testing.T) {
	wantStatus(t, inEcho4(func(c echo4.Context) error {
		_, err := c.Cookie("b")
		return err
	})(t), 500)
	wantStatus(t, inEcho5(func(c *echo5.Context) error {
		_, err := c.Cookie("b")
		return err
	})(t), 500)
	wantStatus(t, inEcho4(func(c echo4.Context) error { return c.Validate(1) })(t), 500)
	wantStatus(t, inEcho5(func(c *echo5.Context) error { return c.Validate(1) })(t), 500)
	wantStatus(t, inEcho4(func(c echo4.Context) error { return c.File("absent") })(t), 404)
	wantStatus(t, inEcho5(func(c *echo5.Context) error { return c.File("absent") })(t), 404)
}

func TestFiberErrorsOfBinders(t *testing.T) {
	wantStatus(t, askFiber2(t, brokenRequest(), func(c *fiber2.Ctx) error { return c.BodyParser(&broken{}) }), 500)
	wantStatus(t, askFiber3(t, brokenRequest(), func(c fiber3.Ctx) error { return c.Bind().Body(&broken{}) }), 500)
	wantStatus(t, askFiber2(t, unknownRequest(), func(c *fiber2.Ctx) error { return c.BodyParser(&broken{}) }), 422)
	wantStatus(t, askFiber3(t, unknownRequest(), func(c fiber3.Ctx) error { return c.Bind().Body(&broken{}) }), 422)
	wantStatus(t, askFiber3(t, brokenRequest(), func(c fiber3.Ctx) error { return c.Bind().WithAutoHandling().Body(&broken{}) }), 400)
}

// With automatic handling the status is there, even where the error is dropped.
func TestFiberAutoHandlingSetsAStatus(t *testing.T) {
	wantStatus(t, askFiber3(t, brokenRequest(), func(c fiber3.Ctx) error {
		c.Bind().WithAutoHandling().Body(&broken{})
		return nil
	}), 400)
}

func TestFiberErrorsOfAbsence(t *testing.T) {
	wantStatus(t, inFiber2(func(c *fiber2.Ctx) error { return c.SendFile("absent") })(t), 404)
	wantStatus(t, inFiber3(func(c fiber3.Ctx) error { return c.SendFile("absent") })(t), 404)
	wantStatus(t, inFiber3(func(c fiber3.Ctx) error { return c.Redirect().Back() })(t), 500)
	wantStatus(t, inFiber2(func(c *fiber2.Ctx) error {
		_, err := c.FormFile("a")
		return err
	})(t), 500)
}
