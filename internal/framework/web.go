// A web framework is one value, in a file of its own, and one line in the list below.
//
//	func gin() Framework {
//		return Framework{
//			Root:      "github.com/gin-gonic/gin",
//			Exchanges: []string{"*github.com/gin-gonic/gin.Context"},
//			Rows:      []Row{{"(*github.com/gin-gonic/gin.Context).JSON", responds(to(0), status(1), body(2))}},
//		}
//	}

package framework

import (
	"maps"
	"slices"
	"strings"
	"sync"
)

// Framework is what is known of one version of a web framework. Functions are named as Name does, types with their package, and with a star
// for a pointer. A function may be a variable that holds one.
type Framework struct {
	Root       string                // of its packages: the tables are the truth about it and all below it
	Exchanges  []string              // types that are the request and the response in one
	Responses  []string              // types that are the response
	Late       []string              // those of an exchange or a response that goes out only when the handler is through
	Requests   []string              // types that are the request
	Rows       []Row                 // what its functions do
	Inputs     []string              // functions that give input of the request
	Values     []string              // functions that give what the router or middleware has kept in the request: its texts are input
	Fields     []string              // of its requests, which carry input
	Methods    []string              // functions that give the method of the request
	Wrappers   map[string]int        // functions that return something that writes to the response in the parameter of that number
	Header     map[string]HeaderCall // functions that set header fields, of an exchange too
	Returned   []Returned            // what becomes of the errors that its handlers return
	Sentinels  map[string]int        // variables that hold an error with a status
	Predicates []Meaning             // functions that say what an error is
	Hands      bool                  // a handler that neither answers nor aborts hands over to the next one
}

// Returned says what a framework answers when a handler returns an error.
type Returned struct {
	Exchange string // the parameter of the handler, whose only result is an error
	Error    string // the type of errors that have a status
	Field    string // in which they have it
	Other    int    // the status for errors of other types
}

// Frameworks gives the tables of all web frameworks.
func Frameworks() []Framework { return frameworks() }

func frameworks() []Framework {
	return []Framework{
		gin(), echo4(), echo5(), fiber2(), fiber3(), iris(),
		chi(), chiRender(), gorillaMux(), gorillaHandlers(), httprouter(), bunrouter(), goRestful(),
		hertz(), grpcGateway(), connect(), kratos(), huma(), goZero(), fuego(),
		fasthttp(), fasthttpRouter(),
		gorillaWebsocket(), coderWebsocket(coderWebsocketRoot), coderWebsocket(nhooyrWebsocketRoot),
	}
}

// IsFramework tells whether the tables speak for a package.
func IsFramework(path string) bool {
	return slices.Contains(packages, path) || slices.ContainsFunc(roots(), func(root string) bool {
		return path == root || strings.HasPrefix(path, root+"/")
	})
}

var roots = sync.OnceValue(func() []string { return ofAll(func(f Framework) []string { return []string{f.Root} }) })

// Responses gives the types that are the response, with those that are the request too.
func Responses() map[string]bool { return responseTypes() }

var responseTypes = sync.OnceValue(func() map[string]bool {
	return set(append(ofAll(func(f Framework) []string { return slices.Concat(f.Exchanges, f.Responses) }), "net/http.ResponseWriter"))
})

// Requests gives the types that are the request, with those that are the response too.
func Requests() map[string]bool { return requestTypes() }

var requestTypes = sync.OnceValue(func() map[string]bool {
	return set(append(ofAll(func(f Framework) []string { return slices.Concat(f.Exchanges, f.Requests) }), "*net/http.Request"))
})

// Exchanges gives the types that are both.
func Exchanges() map[string]bool { return exchangeTypes() }

var exchangeTypes = sync.OnceValue(func() map[string]bool {
	return set(ofAll(func(f Framework) []string { return f.Exchanges }))
})

// Handing gives the types whose handlers hand over to the next one, where they neither answer nor abort.
func Handing() map[string]bool { return handing() }

var handing = sync.OnceValue(func() map[string]bool {
	return set(ofAll(func(f Framework) []string {
		if !f.Hands {
			return nil
		}
		return f.Exchanges
	}))
})

// MethodCalls gives the functions that give the method of the request.
func MethodCalls() map[string]bool { return methodCalls() }

var methodCalls = sync.OnceValue(func() map[string]bool { return set(ofAll(func(f Framework) []string { return f.Methods })) })

// ReturnedErrors gives what the frameworks answer to the errors of handlers, by the type of their exchange.
func ReturnedErrors() map[string]Returned { return returnedErrors() }

var returnedErrors = sync.OnceValue(func() map[string]Returned {
	known := map[string]Returned{}
	for _, r := range ofAll(func(f Framework) []Returned { return f.Returned }) {
		known[r.Exchange] = r
	}
	return known
})

// StatusSentinels gives the package variables that hold an error with a status.
func StatusSentinels() map[string]int { return statusSentinels() }

var statusSentinels = sync.OnceValue(func() map[string]int {
	known := map[string]int{}
	for _, f := range frameworks() {
		maps.Copy(known, f.Sentinels)
	}
	return known
})

func ofAll[T any](part func(Framework) []T) []T {
	var all []T
	for _, f := range frameworks() {
		all = append(all, part(f)...)
	}
	return all
}

// on names methods of a type.
func on(receiver string, names ...string) []string {
	all := make([]string, len(names))
	for i, name := range names {
		all[i] = "(" + receiver + ")." + name
	}
	return all
}

// under names variables of a package, or other things with values of their own.
func under(pkg string, values map[string]int) map[string]int {
	all := map[string]int{}
	for name, value := range values {
		all[pkg+"."+name] = value
	}
	return all
}
