// Package app stands in for that of hertz: the tables speak for it, only its declarations matter.
package app

import (
	"context"

	"github.com/cloudwego/hertz/pkg/protocol"
)

type HandlerFunc func(c context.Context, ctx *RequestContext)

type RequestContext struct {
	Request  protocol.Request
	Response protocol.Response
}

func (c *RequestContext) JSON(code int, v any)             {}
func (c *RequestContext) SetStatusCode(code int)           {}
func (c *RequestContext) Redirect(code int, target []byte) {}
func (c *RequestContext) Header(key, value string)         {}
func (c *RequestContext) Abort()                           {}
func (c *RequestContext) Next(ctx context.Context)         {}
func (c *RequestContext) Method() []byte                   { return nil }
func (c *RequestContext) Param(name string) string         { return "" }
func (c *RequestContext) BindAndValidate(v any) error      { return nil }

type Engine struct{}

func (e *Engine) GET(path string, handlers ...HandlerFunc)  {}
func (e *Engine) POST(path string, handlers ...HandlerFunc) {}
