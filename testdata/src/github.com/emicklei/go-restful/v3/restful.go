// Package restful stands in for go-restful: the tables speak for it, only its declarations matter.
package restful

import "net/http"

type Request struct{ Request *http.Request }

func (r *Request) PathParameter(name string) string          { return "" }
func (r *Request) QueryParameter(name string) string         { return "" }
func (r *Request) BodyParameter(name string) (string, error) { return "", nil }
func (r *Request) ReadEntity(entityPointer any) error        { return nil }

type Response struct{ http.ResponseWriter }

func (r Response) AddHeader(header, value string) Response               { return r }
func (r Response) InternalServerError() Response                         { return r }
func (r *Response) WriteHeader(httpStatus int)                           {}
func (r *Response) WriteEntity(value any) error                          { return nil }
func (r *Response) WriteHeaderAndEntity(status int, value any) error     { return nil }
func (r *Response) WriteAsJson(value any) error                          { return nil }
func (r *Response) WriteError(httpStatus int, err error) error           { return nil }
func (r *Response) WriteErrorString(httpStatus int, reason string) error { return nil }
func (r *Response) WriteServiceError(httpStatus int, err ServiceError) error {
	return nil
}

type ServiceError struct {
	Code    int
	Message string
	Header  http.Header
}

func (s ServiceError) Error() string { return s.Message }

func NewError(code int, message string) ServiceError { return ServiceError{Code: code} }

type FilterChain struct{}

func (f *FilterChain) ProcessFilter(request *Request, response *Response) {}
