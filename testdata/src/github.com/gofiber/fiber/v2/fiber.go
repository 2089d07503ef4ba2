// Package fiber stands in for the framework: the tables speak for it, only its declarations matter.
package fiber

import "context"

type Map map[string]any

type Ctx struct{}

func (c *Ctx) Status(status int) *Ctx                    { return c }
func (c *Ctx) JSON(data any, ctype ...string) error      { return nil }
func (c *Ctx) SendStatus(status int) error               { return nil }
func (c *Ctx) BodyParser(out any) error                  { return nil }
func (c *Ctx) Params(key string, value ...string) string { return "" }
func (c *Ctx) Method(override ...string) string          { return "" }
func (c *Ctx) Get(key string, value ...string) string    { return "" }
func (c *Ctx) Set(key, value string)                     {}
func (c *Ctx) UserContext() context.Context              { return context.Background() }

type Error struct {
	Code    int
	Message string
}

func (e *Error) Error() string { return e.Message }

func NewError(code int, message ...string) *Error { return &Error{Code: code} }

type Handler = func(*Ctx) error

type App struct{}

func (a *App) Get(path string, handlers ...Handler) *App  { return a }
func (a *App) Post(path string, handlers ...Handler) *App { return a }

// Statuses.
const (
	StatusCreated             = 201
	StatusBadRequest          = 400
	StatusNotFound            = 404
	StatusMethodNotAllowed    = 405
	StatusConflict            = 409
	StatusInternalServerError = 500
	StatusNotImplemented      = 501
	StatusServiceUnavailable  = 503
)

// Methods.
const (
	MethodGet    = "GET"
	MethodPost   = "POST"
	MethodDelete = "DELETE"
)
