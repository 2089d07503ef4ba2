// Package gin stands in for the framework: the tables speak for it, only its declarations matter.
package gin

import "net/http"

type H map[string]any

type HandlerFunc func(*Context)

type ResponseWriter interface {
	http.ResponseWriter
	WriteHeaderNow()
}

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
}

func (c *Context) JSON(code int, obj any)                {}
func (c *Context) Status(code int)                       {}
func (c *Context) AbortWithStatusJSON(code int, obj any) {}
func (c *Context) Param(key string) string               { return "" }
func (c *Context) AbortWithStatus(code int)              {}
func (c *Context) Next()                                 {}
func (c *Context) Set(key string, value any)             {}
func (c *Context) BindJSON(obj any) error                { return nil }
func (c *Context) ShouldBindJSON(obj any) error          { return nil }
func (c *Context) Header(key, value string)              {}

type RouterGroup struct{}

func (g *RouterGroup) Group(path string, handlers ...HandlerFunc) *RouterGroup { return g }
func (g *RouterGroup) GET(path string, handlers ...HandlerFunc)                {}
func (g *RouterGroup) POST(path string, handlers ...HandlerFunc)               {}

type Engine struct{ RouterGroup }

func New() *Engine { return &Engine{} }
