// Package protocol stands in for that of hertz: the tables speak for it, only its declarations matter.
package protocol

type Response struct{ Header ResponseHeader }

func (r *Response) SetStatusCode(code int)    {}
func (r *Response) SetBodyString(body string) {}

type ResponseHeader struct{}

func (h *ResponseHeader) Set(key, value string) {}
func (h *ResponseHeader) Del(key string)        {}

type Request struct{ Header RequestHeader }

func (r *Request) Body() []byte { return nil }

type RequestHeader struct{}

func (h *RequestHeader) Get(key string) string { return "" }
