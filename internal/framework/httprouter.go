// What httprouter does (https://pkg.go.dev/github.com/julienschmidt/httprouter). Its handlers are those of net/http with a third parameter:
//
//	func show(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
//		id := ps.ByName("id")    input
//
// Without a handler for the path it answers 404, without one for the method 405 with Allow, and to a path that lacks or has a slash too many
// 301 or 307.

package framework

func httprouter() Framework {
	root := "github.com/julienschmidt/httprouter"
	return Framework{
		Root:   root,
		Rows:   same("*"+root+".Router", responds(to(1), escapes()), "ServeHTTP"),
		Inputs: append(on(root+".Params", "ByName"), root+".ParamsFromContext"),
	}
}
