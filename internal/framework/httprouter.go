// What httprouter does (https://pkg.go.dev/github.com/julienschmidt/httprouter). Its handlers are those of net/http with a third parameter:
//
//	func show(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
//		id := ps.ByName("id")    input
//
// Without a handler for the path it answers 404, without one for the method 405 with Allow, and to a path that lacks or has a slash too many
// 301 or 307. What ServeFiles registers is a handler of httprouter's own, which no code of the project sees.

package framework

func httprouter() Framework {
	root := "github.com/julienschmidt/httprouter"
	return Framework{
		Root:   root,
		Rows:   append(same("*"+root+".Router", responds(to(1), escapes()), "ServeHTTP"), carry(root+".", 0, "CleanPath")...),
		Inputs: append(on(root+".Params", "ByName"), root+".ParamsFromContext"),
	}
}
