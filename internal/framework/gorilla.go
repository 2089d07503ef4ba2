// What gorilla/mux does (https://pkg.go.dev/github.com/gorilla/mux). Its handlers are those of net/http:
//
//	id := mux.Vars(r)["id"]      input
//	router.ServeHTTP(w, r)       anything
//
// Without a route for the path mux answers 404, without one for the method 405 without Allow, and to a path that is not clean 301. The
// middleware of gorilla/handlers answers in place of the handlers in it, which show nothing of that: 500 RecoveryHandler after a panic, 415
// ContentTypeHandler, 400, 403 or 405 CORS to a preflight, 405 with Allow MethodHandler.

package framework

const (
	muxRoot      = "github.com/gorilla/mux"
	handlersRoot = "github.com/gorilla/handlers"
)

func gorillaMux() Framework {
	return Framework{
		Root:   muxRoot,
		Rows:   append(same("*"+muxRoot+".Router", responds(to(1), escapes()), "ServeHTTP"), carry(muxRoot+".", 0, "SetURLVars")...),
		Inputs: []string{muxRoot + ".Vars"},
	}
}

func gorillaHandlers() Framework {
	return Framework{Root: handlersRoot, Rows: same(handlersRoot+".MethodHandler", responds(to(1), escapes()), "ServeHTTP")}
}
