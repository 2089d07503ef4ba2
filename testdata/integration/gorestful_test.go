// go-restful in a container of its own.

package integration

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/emicklei/go-restful/v3"
)

const (
	restfulRoot       = "github.com/emicklei/go-restful/v3"
	restfulPointer    = "(*" + restfulRoot + ".Response)."
	restfulValue      = "(" + restfulRoot + ".Response)."
	restfulCompressor = "(*" + restfulRoot + ".CompressingResponseWriter)."
	restfulEntity     = "(" + restfulRoot + ".EntityReaderWriter)."
)

// restfulContainer serves a handler that produces JSON.
func restfulContainer(h restful.RouteFunction) *restful.Container {
	service := new(restful.WebService).Path("/x")
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		service.Route(service.Method(method).Path("").Produces(restful.MIME_JSON).Consumes(restful.MIME_JSON).To(h))
	}
	return restful.NewContainer().Add(service)
}

// inRestful gives a case that is one call of a handler.
func inRestful(call func(*restful.Response)) func(*testing.T) answer {
	return func(t *testing.T) answer {
		return overHTTP(t, restfulContainer(func(_ *restful.Request, resp *restful.Response) { call(resp) }), plainRequest())
	}
}

// compressed gives a case that is one call on a writer that compresses, which is closed then: the client gets what it held back.
func compressed(call func(*restful.CompressingResponseWriter)) func(*testing.T) answer {
	return inRestful(func(resp *restful.Response) {
		c, err := restful.NewCompressingResponseWriter(resp, restful.ENCODING_GZIP)
		if err != nil {
			panic(err)
		}
		call(c)
		c.Close() // without effect if it is closed
	})
}

type restfulNote struct{ Text string }

var restfulCases = together(restfulReaderCases, cases{
	restfulPointer + "WriteHeader":          inRestful(func(r *restful.Response) { r.WriteHeader(sentStatus) }),
	restfulPointer + "Write":                inRestful(func(r *restful.Response) { r.Write([]byte("a")) }),
	restfulPointer + "WriteError":           inRestful(func(r *restful.Response) { r.WriteError(sentStatus, errors.New("gone")) }),
	restfulPointer + "WriteErrorString":     inRestful(func(r *restful.Response) { r.WriteErrorString(sentStatus, "gone") }),
	restfulPointer + "WriteAsJson":          inRestful(func(r *restful.Response) { r.WriteAsJson(1) }),
	restfulPointer + "WriteAsXml":           inRestful(func(r *restful.Response) { r.WriteAsXml(restfulNote{"a"}) }),
	restfulPointer + "WriteJson":            inRestful(func(r *restful.Response) { r.WriteJson(1, "a/b") }),
	restfulPointer + "WriteHeaderAndXml":    inRestful(func(r *restful.Response) { r.WriteHeaderAndXml(sentStatus, restfulNote{"a"}) }),
	restfulPointer + "WriteHeaderAndJson":   inRestful(func(r *restful.Response) { r.WriteHeaderAndJson(sentStatus, 1, "a/b") }),
	restfulPointer + "WriteEntity":          inRestful(func(r *restful.Response) { r.WriteEntity(1) }),
	restfulPointer + "WriteHeaderAndEntity": inRestful(func(r *restful.Response) { r.WriteHeaderAndEntity(sentStatus, 1) }),
	restfulPointer + "WriteServiceError": inRestful(func(r *restful.Response) {
		r.WriteServiceError(sentStatus, restful.NewError(410, "gone"))
	}),
	restfulPointer + "Flush":             inRestful(func(r *restful.Response) { r.Flush() }),
	restfulValue + "InternalServerError": inRestful(func(r *restful.Response) { r.InternalServerError() }),
	restfulCompressor + "WriteHeader":    compressed(func(c *restful.CompressingResponseWriter) { c.WriteHeader(sentStatus) }),
	restfulCompressor + "Write":          compressed(func(c *restful.CompressingResponseWriter) { c.Write([]byte("a")) }),
	restfulCompressor + "Flush":          compressed(func(c *restful.CompressingResponseWriter) { c.Flush() }),
	restfulCompressor + "Close":          compressed(func(c *restful.CompressingResponseWriter) { c.Close() }),
	restfulEntity + "Write": inRestful(func(r *restful.Response) {
		restful.NewEntityAccessorJSON(restful.MIME_JSON).Write(r, sentStatus, 1)
	}),
	restfulRoot + ".NewError": inRestful(func(r *restful.Response) {
		err := restful.NewError(sentStatus, "gone")
		r.WriteErrorString(err.Code, err.Message)
	}),
	restfulRoot + ".NewErrorWithHeader": inRestful(func(r *restful.Response) {
		err := restful.NewErrorWithHeader(sentStatus, "gone", nil)
		r.WriteErrorString(err.Code, err.Message)
	}),
})

// restfulReads gives a case that panics where something broken is read.
func restfulReads(read func(*restful.Request) error) func(*testing.T) answer {
	return func(t *testing.T) answer {
		return overHTTP(t, restfulContainer(func(req *restful.Request, _ *restful.Response) {
			if read(req) == nil {
				t.Error("broken JSON is read")
			}
		}), brokenRequest())
	}
}

var restfulReaderCases = cases{
	"(*" + restfulRoot + ".Request).ReadEntity": restfulReads(func(r *restful.Request) error { return r.ReadEntity(&broken{}) }),
	restfulEntity + "Read": restfulReads(func(r *restful.Request) error {
		return restful.NewEntityAccessorJSON(restful.MIME_JSON).Read(r, &broken{})
	}),
}

// Of nil only the status goes out, and of an error that is nil no text.
func TestRestfulWritesNothingOfNil(t *testing.T) {
	for _, write := range []func(*restful.Response) error{
		func(r *restful.Response) error { return r.WriteHeaderAndEntity(404, nil) },
		func(r *restful.Response) error { return r.WriteHeaderAndJson(404, nil, "a/b") },
		func(r *restful.Response) error { return r.WriteHeaderAndXml(404, nil) },
		func(r *restful.Response) error { return r.WriteError(404, nil) },
	} {
		got := inRestful(func(r *restful.Response) {
			if err := write(r); err != nil {
				t.Error(err)
			}
		})(t)
		wantAnswer(t, got, 404, "")
	}
}

// What cannot be encoded is an error before anything goes out. Only without pretty printing the status and a part may be out.
func TestRestfulFailsBeforeItSends(t *testing.T) {
	for _, write := range []func(*restful.Response) error{
		func(r *restful.Response) error { return r.WriteEntity(func() {}) },
		func(r *restful.Response) error { return r.WriteAsJson(func() {}) },
		func(r *restful.Response) error { return r.WriteAsXml(func() {}) },
	} {
		failing := func(r *restful.Response) {
			if write(r) == nil {
				t.Error("a function is encoded")
			}
			r.WriteHeader(500)
		}
		wantAnswer(t, inRestful(failing)(t), 500, "")
	}
	plain := inRestful(func(r *restful.Response) {
		r.PrettyPrint(false)
		if r.WriteHeaderAndEntity(201, func() {}) == nil {
			t.Error("a function is encoded")
		}
	})
	wantAnswer(t, plain(t), 201, "")
}

// A route that says nothing of what it produces has no writer, and neither has one whose types have none. That is no error.
func TestRestfulNegotiates(t *testing.T) {
	for _, produces := range [][]string{nil, {"text/plain"}} {
		service := new(restful.WebService).Path("/x").Produces(produces...)
		service.Route(service.GET("").To(func(_ *restful.Request, resp *restful.Response) {
			if err := resp.WriteEntity(1); err != nil {
				t.Error(err)
			}
		}))
		wantAnswer(t, overHTTP(t, restful.NewContainer().Add(service), plainRequest()), 406, "")
	}
}

func TestRestfulWithoutHandler(t *testing.T) {
	container := restfulContainer(func(*restful.Request, *restful.Response) {})
	wantAnswer(t, overHTTP(t, container, byMethod(http.MethodGet, "/y")), 404, "404 page not found")
	wantAnswer(t, overHTTP(t, container, byMethod(http.MethodGet, "/x/y")), 404, "404: Page Not Found")
	refused := overHTTP(t, container, byMethod(http.MethodPut, "/x"))
	wantAnswer(t, refused, 405, "405: Method Not Allowed")
	wantField(t, refused, "Allow", "GET, POST")
	picky := plainRequest()
	picky.Header.Set("Accept", "image/png")
	if got := overHTTP(t, container, picky); got.status != 406 || got.body == "" {
		t.Error(got)
	}
	other := brokenRequest()
	other.Header.Set("Content-Type", "image/png")
	wantAnswer(t, overHTTP(t, container, other), 415, "415: Unsupported Media Type")
}

// A body for whose type there is no reader has an error of go-restful's own, where the route takes any type.
func TestRestfulReadsOnlyWhatItKnows(t *testing.T) {
	service := new(restful.WebService).Path("/x")
	service.Route(service.POST("").To(func(req *restful.Request, _ *restful.Response) {
		if err, ok := errors.AsType[restful.ServiceError](req.ReadEntity(&broken{})); !ok || err.Code != 400 {
			t.Errorf("%v is no error with 400", err)
		}
	}))
	r := brokenRequest()
	r.Header.Set("Content-Type", "image/png")
	wantAnswer(t, overHTTP(t, restful.NewContainer().Add(service), r), 200, "")
}

func TestRestfulGivesParameters(t *testing.T) {
	service := new(restful.WebService).Path("/x")
	service.Route(service.POST("/{a}").To(func(req *restful.Request, resp *restful.Response) {
		form, err := req.BodyParameter("a")
		if err != nil {
			t.Error(err)
		}
		resp.AddHeader("Allow", form)
		values := []string{req.PathParameter("a"), req.PathParameters()["a"], req.QueryParameter("a"), req.QueryParameters("a")[0], req.HeaderParameter("a")}
		resp.Write([]byte(strings.Join(values, " ")))
	}))
	r := httptest.NewRequest(http.MethodPost, "/x/b?a=c", strings.NewReader("a=e"))
	r.Header = http.Header{"A": {"d"}, "Content-Type": {"application/x-www-form-urlencoded"}}
	got := overHTTP(t, restful.NewContainer().Add(service), r)
	wantAnswer(t, got, 200, "b b c c d")
	wantField(t, got, "Allow", "e")
}

func TestRestfulRefusesABrokenForm(t *testing.T) {
	restfulReads(func(r *restful.Request) error {
		r.Request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Request.Body = io.NopCloser(strings.NewReader("a=%"))
		_, err := r.BodyParameter("a")
		return err
	})(t)
}
