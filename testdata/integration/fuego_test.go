// fuego on its own server: calls run in a controller that returns nothing, and senders in a handler of net/http.

package integration

import (
	"context"
	"errors"
	"io"
	"net/http"
	"testing"

	"github.com/go-fuego/fuego"
	"github.com/golang-jwt/jwt/v5"
)

const (
	fuegoRoot    = "github.com/go-fuego/fuego"
	fuegoContext = "(" + fuegoRoot + ".Context)."
)

func fuegoServer() *fuego.Server {
	return fuego.NewServer(fuego.WithoutStartupMessages(), fuego.WithoutLogger(), fuego.WithEngineOptions(
		fuego.WithOpenAPIConfig(fuego.OpenAPIConfig{Disabled: true, DisableLocalSave: true, DisableMessages: true})))
}

func askFuego(t *testing.T, r *http.Request, controller func(fuego.ContextWithBody[broken]) (any, error)) answer {
	t.Helper()
	s := fuegoServer()
	fuego.All(s, "/{path}", controller)
	return overHTTP(t, s.Mux, r)
}

// inFuego gives a case that is one call of a controller.
func inFuego(controller func(fuego.ContextWithBody[broken]) (any, error)) func(*testing.T) answer {
	return func(t *testing.T) answer { return askFuego(t, plainRequest(), controller) }
}

func returnFromFuego(t *testing.T, err error) answer {
	t.Helper()
	return askFuego(t, plainRequest(), func(fuego.ContextWithBody[broken]) (any, error) { return nil, err })
}

// sendsFuego gives a case that is one call of a handler of net/http.
func sendsFuego(call http.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer { return overHTTP(t, call, plainRequest()) }
}

// fuegoPage renders itself in the two ways that fuego knows.
type fuegoPage struct{}

func (fuegoPage) Render(w io.Writer) error {
	_, err := io.WriteString(w, "page")
	return err
}

var fuegoCases = together(fuegoSenderCases(), fuegoErrorSenderCases(), cases{
	fuegoContext + "SetStatus": inFuego(func(c fuego.ContextWithBody[broken]) (any, error) {
		c.SetStatus(sentStatus)
		return nil, nil
	}),
	fuegoContext + "SetCookie": inFuego(func(c fuego.ContextWithBody[broken]) (any, error) {
		c.SetCookie(http.Cookie{Name: "a", Value: "b"})
		return nil, nil
	}),
	fuegoContext + "Redirect": inFuego(func(c fuego.ContextWithBody[broken]) (any, error) { return c.Redirect(sentStatus, target) }),
	"(" + fuegoRoot + ".CtxRenderer).Render": sendsFuego(func(w http.ResponseWriter, r *http.Request) {
		var page fuego.CtxRenderer = fuego.DataOrHTML(1, fuegoPage{})
		page.Render(r.Context(), w)
	}),
	"(" + fuegoRoot + ".DataOrTemplate).Render": sendsFuego(func(w http.ResponseWriter, r *http.Request) {
		fuego.DataOrHTML(1, fuegoPage{}).Render(r.Context(), w)
	}),
	"(" + fuegoRoot + ".Renderer).Render": sendsFuego(func(w http.ResponseWriter, _ *http.Request) {
		var page fuego.Renderer = fuegoPage{}
		page.Render(w)
	}),
	"(" + fuegoRoot + ".Security).GenerateTokenToCookies": sendsFuego(func(w http.ResponseWriter, _ *http.Request) {
		fuego.NewSecurity().GenerateTokenToCookies(jwt.MapClaims{}, w)
	}),
	"(" + fuegoRoot + ".Security).CookieLogoutHandler": sendsFuego(fuego.NewSecurity().CookieLogoutHandler),
})

func fuegoSenderCases() cases {
	all := cases{}
	for name, send := range map[string]func(http.ResponseWriter, *http.Request, any) error{
		"Send": fuego.Send, "SendJSON": fuego.SendJSON, "SendXML": fuego.SendXML, "SendYAML": fuego.SendYAML, "SendHTML": fuego.SendHTML,
		"SendText": fuego.SendText,
	} {
		all[fuegoRoot+"."+name] = sendsFuego(func(w http.ResponseWriter, r *http.Request) { send(w, r, "a") })
	}
	return all
}

var fuegoErrorSenders = map[string]func(http.ResponseWriter, *http.Request, error){
	"SendError": fuego.SendError, "SendJSONError": fuego.SendJSONError, "SendXMLError": fuego.SendXMLError,
	"SendYAMLError": fuego.SendYAMLError, "SendHTMLError": fuego.SendHTMLError, "SendTextError": fuego.SendTextError,
}

// fuegoErrorSenderCases send an error of the type that the first outcome of their rows is about.
func fuegoErrorSenderCases() cases {
	all := cases{}
	for name, send := range fuegoErrorSenders {
		all[fuegoRoot+"."+name] = sendsFuego(func(w http.ResponseWriter, r *http.Request) { send(w, r, fuego.BadRequestError{}) })
	}
	return all
}

// fuegoStatuses are errors and what becomes of them, returned or sent.
var fuegoStatuses = map[int][]error{
	400: {fuego.BadRequestError{}, fuego.BadRequestError{Status: 404}, fuego.HTTPError{Status: 400}},
	401: {fuego.UnauthorizedError{}},
	403: {fuego.ForbiddenError{}},
	404: {fuego.NotFoundError{}},
	406: {fuego.NotAcceptableError{}},
	409: {fuego.ConflictError{}},
	422: {fuego.PathParamNotFoundError{}, fuego.PathParamInvalidTypeError{Err: io.EOF}},
	410: {gone{}, fuego.HTTPError{Status: 410}, errors.Join(io.EOF, gone{})},
	500: {errors.New("some"), fuego.HTTPError{}, fuego.InternalServerError{Detail: "broken"}},
}

// TestErrorsOfFuego holds the statuses of its types of errors.
func TestErrorsOfFuego(t *testing.T) {
	for want, errs := range fuegoStatuses {
		for _, err := range errs {
			if got := returnFromFuego(t, err); got.status != want {
				t.Errorf("%T %v: status %d, want %d", err, err, got.status, want)
			}
			for name, send := range fuegoErrorSenders {
				got := sendsFuego(func(w http.ResponseWriter, r *http.Request) { send(w, r, err) })(t)
				if got.status != want {
					t.Errorf("%s of %T %v: status %d, want %d", name, err, err, got.status, want)
				}
			}
		}
	}
}

// TestNothingOfFuego shows that a controller which returns nothing has answered 200 without a body.
func TestNothingOfFuego(t *testing.T) {
	if got := returnFromFuego(t, nil); got.status != 200 || got.body != "" {
		t.Errorf("%d %q", got.status, got.body)
	}
}

// TestReadersOfFuego holds the statuses of the errors of what reads input.
func TestReadersOfFuego(t *testing.T) {
	for name, test := range map[string]struct {
		read func(fuego.ContextWithBody[broken]) error
		want int
	}{
		"Body":                    {func(c fuego.ContextWithBody[broken]) error { _, err := c.Body(); return err }, 400},
		"PathParamIntErr":         {func(c fuego.ContextWithBody[broken]) error { _, err := c.PathParamIntErr("path"); return err }, 422},
		"absent PathParamIntErr":  {func(c fuego.ContextWithBody[broken]) error { _, err := c.PathParamIntErr("b"); return err }, 422},
		"QueryParamIntErr":        {func(c fuego.ContextWithBody[broken]) error { _, err := c.QueryParamIntErr("a"); return err }, 422},
		"absent QueryParamIntErr": {func(c fuego.ContextWithBody[broken]) error { _, err := c.QueryParamIntErr("b"); return err }, 422},
		"QueryParamBoolErr":       {func(c fuego.ContextWithBody[broken]) error { _, err := c.QueryParamBoolErr("a"); return err }, 422},
		"TokenFromContext":        {func(c fuego.ContextWithBody[broken]) error { _, err := fuego.TokenFromContext(c); return err }, 401},
		"ValidateToken": {func(fuego.ContextWithBody[broken]) error {
			_, err := fuego.NewSecurity().ValidateToken("a")
			return err
		}, 500},
	} {
		got := askFuego(t, brokenRequest(), func(c fuego.ContextWithBody[broken]) (any, error) { return nil, test.read(c) })
		if got.status != test.want {
			t.Errorf("%s: status %d, want %d", name, got.status, test.want)
		}
	}
}

// TestRulesOfFuego shows that what breaks a rule has 400, too.
func TestRulesOfFuego(t *testing.T) {
	_, err := fuego.TransformAndValidate(context.Background(), struct {
		A int `validate:"min=1"`
	}{})
	if got := returnFromFuego(t, err); got.status != 400 {
		t.Errorf("status %d", got.status)
	}
}
