// What chi does, v5 and before (https://pkg.go.dev/github.com/go-chi/chi/v5). Its handlers are those of net/http:
//
//	id := chi.URLParam(r, "id")                              input
//	ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)  what is written to ww is the response's
//	router.ServeHTTP(w, r)                                   anything
//
// Without a handler for the path chi answers 404, without one for the method 405 with Allow. What its middleware answers to others shows
// nowhere in a handler: 401 BasicAuth, 429 Throttle, 415 AllowContentType, 504 Timeout after the deadline, 500 Recoverer after a panic.

package framework

import "slices"

const (
	chi5Root = "github.com/go-chi/chi/v5"
	chi1Root = "github.com/go-chi/chi"
)

func chi() Framework {
	writer5, writer1 := chi5Root+"/middleware.WrapResponseWriter", chi1Root+"/middleware.WrapResponseWriter"
	return Framework{
		Root:      chi1Root, // which v5 is below
		Responses: []string{writer5, writer1},
		Rows: slices.Concat(
			chiRows(chi5Root), chiRows(chi1Root),
			chiWriters(writer5), chiWriters(writer1),
			same(writer5, responds(to(0), escapes()), "Discard"), // what follows is not sent
		),
		Inputs: append(chiInputs(chi5Root), chiInputs(chi1Root)...),
		Wrappers: map[string]int{
			chi5Root + "/middleware.NewWrapResponseWriter": 0, "(" + writer5 + ").Unwrap": 0,
			chi1Root + "/middleware.NewWrapResponseWriter": 0, "(" + writer1 + ").Unwrap": 0,
		},
	}
}

func chiRows(root string) []Row {
	return slices.Concat(
		same("*"+root+".Mux", responds(to(1), escapes()), "ServeHTTP"),
		same("*"+root+".ChainHandler", responds(to(1), escapes()), "ServeHTTP"),
	)
}

func chiWriters(writer string) []Row {
	return same(writer, silent(), "Status", "BytesWritten", "Tee", "Unwrap")
}

func chiInputs(root string) []string {
	return append(on("*"+root+".Context", "URLParam"), root+".URLParam", root+".URLParamFromCtx")
}
