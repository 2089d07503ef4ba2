// Package fasthttp stands in for the real one: the tables speak for it, only its declarations matter.
package fasthttp

import "io"

type RequestHandler func(ctx *RequestCtx)

type RequestCtx struct {
	Request  Request
	Response Response
}

func (ctx *RequestCtx) Error(message string, code int)          {}
func (ctx *RequestCtx) NotFound()                               {}
func (ctx *RequestCtx) SetStatusCode(code int)                  {}
func (ctx *RequestCtx) SetBodyString(body string)               {}
func (ctx *RequestCtx) SetContentType(contentType string)       {}
func (ctx *RequestCtx) Success(contentType string, body []byte) {}
func (ctx *RequestCtx) Redirect(target string, code int)        {}
func (ctx *RequestCtx) TimeoutError(message string)             {}
func (ctx *RequestCtx) Write(p []byte) (int, error)             { return 0, nil }
func (ctx *RequestCtx) Method() []byte                          { return nil }
func (ctx *RequestCtx) IsGet() bool                             { return false }
func (ctx *RequestCtx) IsPost() bool                            { return false }
func (ctx *RequestCtx) PostBody() []byte                        { return nil }
func (ctx *RequestCtx) QueryArgs() *Args                        { return nil }
func (ctx *RequestCtx) UserValue(key any) any                   { return nil }

type Response struct{ Header ResponseHeader }

func (r *Response) SetStatusCode(code int)    {}
func (r *Response) SetBodyString(body string) {}
func (r *Response) Body() []byte              { return nil }
func (r *Response) BodyWriter() io.Writer     { return nil }

type header struct{}

func (h *header) SetContentType(contentType string) {}

type ResponseHeader struct{ header }

func (h *ResponseHeader) Set(key, value string)   {}
func (h *ResponseHeader) SetServer(server string) {}

type Request struct{ Header RequestHeader }

type RequestHeader struct{ header }

func (h *RequestHeader) Peek(key string) []byte { return nil }
func (h *RequestHeader) IsHead() bool           { return false }
func (h *RequestHeader) Method() []byte         { return nil }

// Statuses.
const (
	StatusMethodNotAllowed   = 405
	StatusServiceUnavailable = 503
)

type Args struct{}

func (a *Args) Peek(key string) []byte          { return nil }
func (a *Args) GetUint(key string) (int, error) { return 0, nil }

type Client struct{}

func (c *Client) Do(req *Request, resp *Response) error { return nil }

func AcquireRequest() *Request   { return nil }
func AcquireResponse() *Response { return nil }
