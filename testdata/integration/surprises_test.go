// What the frameworks do that their calls do not tell, for those who write the tables.
//
//	return c.SendStatus(404)      the client reads "Not Found" in the body

package integration

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	echo4 "github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

// wantAnswer compares the status and the body.
func wantAnswer(t *testing.T, got answer, status int, body string) {
	t.Helper()
	if got.status != status || strings.TrimSpace(got.body) != body {
		t.Errorf("%d %q, want %d %q", got.status, got.body, status, body)
	}
}

// The status of SendStatus is written as text, too, but for those statuses that have no body.
func TestFiberSendsTheTextOfAStatus(t *testing.T) {
	v2 := func(code int) answer { return inFiber2(func(c *fiber2.Ctx) error { return c.SendStatus(code) })(t) }
	v3 := func(code int) answer { return inFiber3(func(c fiber3.Ctx) error { return c.SendStatus(code) })(t) }
	for _, send := range []func(int) answer{v2, v3} {
		wantAnswer(t, send(200), 200, "OK")
		wantAnswer(t, send(404), 404, "Not Found")
		wantAnswer(t, send(204), 204, "")
		wantAnswer(t, send(304), 304, "")
	}
}

func TestFiberSendsNothingWithAStatusAfterABody(t *testing.T) {
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error {
		c.WriteString("a")
		return c.SendStatus(404)
	})(t), 404, "a")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error {
		c.WriteString("a")
		return c.SendStatus(404)
	})(t), 404, "a")
}

// A status alone has no text.
func TestFiberStatusAlone(t *testing.T) {
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error {
		c.Status(404)
		return nil
	})(t), 404, "")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error {
		c.Status(404)
		return nil
	})(t), 404, "")
}

// Nothing goes out before the handler is through: the last status and the last body are sent.
func TestFiberSendsTheLast(t *testing.T) {
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error {
		if err := c.Status(404).SendString("a"); err != nil {
			return err
		}
		return c.Status(200).SendString("b")
	})(t), 200, "b")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error {
		if err := c.Status(404).SendString("a"); err != nil {
			return err
		}
		return c.Status(200).SendString("b")
	})(t), 200, "b")
}

// An error that is returned replaces what has been answered before it.
func TestFiberErrorsReplaceAnswers(t *testing.T) {
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error {
		c.Status(404).SendString("a")
		return http.ErrBodyNotAllowed
	})(t), 500, http.ErrBodyNotAllowed.Error())
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error {
		c.Status(404).SendString("a")
		return http.ErrBodyNotAllowed
	})(t), 500, http.ErrBodyNotAllowed.Error())
}

// In echo the answer has gone out, and the error comes too late.
func TestEchoErrorsComeTooLate(t *testing.T) {
	wantAnswer(t, inEcho4(func(c echo4.Context) error {
		c.String(404, "a")
		return http.ErrBodyNotAllowed
	})(t), 404, "a")
	wantAnswer(t, inEcho5(func(c *echo5.Context) error {
		c.String(404, "a")
		return http.ErrBodyNotAllowed
	})(t), 404, "a")
}

// The second answer of a handler is not sent, but its body is, after that of the first.
func TestEchoSendsTheFirstStatus(t *testing.T) {
	wantAnswer(t, inEcho4(func(c echo4.Context) error {
		c.String(404, "a")
		return c.String(200, "b")
	})(t), 404, "ab")
	wantAnswer(t, inEcho5(func(c *echo5.Context) error {
		c.String(404, "a")
		return c.String(200, "b")
	})(t), 404, "ab")
}

func TestEchoSendsNoContent(t *testing.T) {
	for _, code := range []int{200, 204, 404} {
		wantAnswer(t, inEcho4(func(c echo4.Context) error { return c.NoContent(code) })(t), code, "")
		wantAnswer(t, inEcho5(func(c *echo5.Context) error { return c.NoContent(code) })(t), code, "")
	}
}

// Where the status allows no body, none is sent, and nobody is told, but in echo 5, where it comes too late.
func TestNoBodyWithStatus204(t *testing.T) {
	wantAnswer(t, inGin(func(c *gin.Context) { c.JSON(204, gin.H{"a": 1}) })(t), 204, "")
	wantAnswer(t, inEcho4(func(c echo4.Context) error { return c.JSON(204, 1) })(t), 204, "")
	wantAnswer(t, inEcho5(func(c *echo5.Context) error { return c.JSON(204, 1) })(t), 204, "")
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error { return c.Status(204).JSON(1) })(t), 204, "")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error { return c.Status(204).JSON(1) })(t), 204, "")
}

func TestHandlersThatDoNothing(t *testing.T) {
	wantAnswer(t, inGin(func(*gin.Context) {})(t), 200, "")
	wantAnswer(t, inEcho4(func(echo4.Context) error { return nil })(t), 200, "")
	wantAnswer(t, inEcho5(func(*echo5.Context) error { return nil })(t), 200, "")
	wantAnswer(t, inFiber2(func(*fiber2.Ctx) error { return nil })(t), 200, "")
	wantAnswer(t, inFiber3(func(fiber3.Ctx) error { return nil })(t), 200, "")
}

func TestGinStatusWaits(t *testing.T) {
	wantAnswer(t, inGin(func(c *gin.Context) { c.Status(404) })(t), 404, "")
	wantAnswer(t, inGin(func(c *gin.Context) {
		c.Status(404)
		c.JSON(200, 1)
	})(t), 200, "1")
	wantAnswer(t, inGin(func(c *gin.Context) {
		c.Status(404)
		c.Writer.WriteString("a")
	})(t), 404, "a")
	wantAnswer(t, inGin(func(c *gin.Context) {
		c.Writer.WriteHeader(404)
		c.JSON(200, 1)
	})(t), 200, "1")
}

// Once a body is written, a later status is not sent, but the later body is.
func TestGinSendsTheFirstStatusWithABody(t *testing.T) {
	wantAnswer(t, inGin(func(c *gin.Context) {
		c.String(404, "a")
		c.String(200, "b")
	})(t), 404, "ab")
	wantAnswer(t, inGin(func(c *gin.Context) {
		c.AbortWithStatus(404)
		c.String(200, "b")
	})(t), 404, "b")
}

// A negative status is none: that of before is sent.
func TestGinTakesNoNegativeStatus(t *testing.T) {
	wantAnswer(t, inGin(func(c *gin.Context) {
		c.Status(404)
		c.JSON(-1, 1)
	})(t), 404, "1")
}

// The status of BindJSON has gone out: that of the answer after it is lost.
func TestGinBindersRefuseForGood(t *testing.T) {
	wantAnswer(t, askGin(t, brokenRequest(), func(c *gin.Context) {
		if err := c.BindJSON(&broken{}); err != nil {
			c.String(422, "a")
		}
	}), 400, "a")
}

// Redirect writes a page for GET only.
func TestRedirectsOfPosts(t *testing.T) {
	post := func() *http.Request { return httptest.NewRequest(http.MethodPost, "/x", nil) }
	page := `<a href="/target">See Other</a>.`
	plain := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, target, 303) })
	wantAnswer(t, overHTTP(t, plain, plainRequest()), 303, page)
	wantAnswer(t, overHTTP(t, plain, post()), 303, "")
	wantAnswer(t, askGin(t, plainRequest(), func(c *gin.Context) { c.Redirect(303, target) }), 303, page)
	wantAnswer(t, askGin(t, post(), func(c *gin.Context) { c.Redirect(303, target) }), 303, "")
}

// The status of a redirect is no status for it: gin panics, and echo returns an error without a status.
func TestRedirectsWithOtherStatuses(t *testing.T) {
	wantAnswer(t, inGin(func(c *gin.Context) {
		defer func() {
			if recover() == nil {
				t.Error("gin redirects with 200")
			}
		}()
		c.Redirect(200, target)
	})(t), 200, "")
	wantAnswer(t, inGin(func(c *gin.Context) { c.Redirect(201, target) })(t), 201, `<a href="/target">Created</a>.`)
	if got := inEcho4(func(c echo4.Context) error { return c.Redirect(201, target) })(t); got.status != 500 {
		t.Errorf("status %d, want 500", got.status)
	}
	if got := inEcho5(func(c *echo5.Context) error { return c.Redirect(201, target) })(t); got.status != 500 {
		t.Errorf("status %d, want 500", got.status)
	}
}

// Where no status is given, v2 redirects with 302 and v3 with 303.
func TestFiberRedirects(t *testing.T) {
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error { return c.Redirect(target) })(t), 302, "")
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error { return c.Redirect(target, 308) })(t), 308, "")
	wantAnswer(t, inFiber2(func(c *fiber2.Ctx) error { return c.RedirectBack(target, 308) })(t), 308, "")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error { return c.Redirect().To(target) })(t), 303, "")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error { return c.Res().Redirect().With("a", "b").Status(308).To(target) })(t), 308, "")
	wantAnswer(t, inFiber3(func(c fiber3.Ctx) error { return c.Status(404).Redirect().To(target) })(t), 303, "")
}
