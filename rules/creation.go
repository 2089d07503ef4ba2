// What create-200 takes for a POST that creates, and what it does not.

package rules

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

var (
	creator = names(`create`, `add`, `insert`, `register`, `post`)

	// Handlers whose result is new, whatever the function is called that stores it. "Store" is what resource controllers call that one.
	news = names(`create`, `register`, `registration`, `sign ?up`, `store`)

	// What a POST asks for beside a new resource; a handler that says "create" makes one of these at most by its noun.
	otherVerbs = names(`log ?in`, `log ?out`, `sign ?in`, `sign ?out`, `auth`, `authenticate`, `authorize`, `refresh`, `forgot`, `reset`, `verify`, `confirm`,
		`activate`, `search`, `query`, `filter`, `find`, `lookup`, `list`, `count`, `get`, `validate`, `check`, `test`, `preview`, `dry run`, `estimate`,
		`calculate`, `compute`, `convert`, `render`, `export`, `import`, `sync`, `upsert`, `ensure`, `resolve`, `replace`, `merge`, `update`, `set`,
		`save`, `put`, `start`, `stop`, `close`, `cancel`, `archive`, `restore`, `move`, `delete`, `remove`, `execute`, `run`, `callback`,
		`set ?up`, `like`, `unlike`, `star`, `follow`, `vote`, `toggle`, `pin`, `mark`)
	otherThings = names(`tokens?`, `sessions?`, `parts?`, `chunks?`, `batch`, `bulk`, `many`, `or (?:update|replace|get|ignore|find)`, `and (?:update|replace)`,
		`(?:get|find|update) or`, `if not exists?`, `if missing`, `upsert`, `ensure`)

	// What the name of a creation says that is no resource either.
	otherCreation = names(`tokens?`, `sessions?`, `(?:reset|verification|confirmation|login|auth|one time) codes?`, `otp`, `search(?:es)?`, `query`, `queries`,
		`parts?`, `chunks?`, `batch`, `bulk`, `many`, `all`, `upsert`, `ensure`, `or (?:update|replace|ignore|get)`, `(?:find|get|update) or`, `if not exists?`,
		`save`)
	// What is written in passing, unless it is what the route is about: POST /notifications.
	inPassing = names(`audit`, `logs?`, `log entry`, `metrics?`, `history`, `attempts?`, `failed`, `failure`, `visits?`, `activity`, `activities`,
		`statistics?`, `stats?`, `notifications?`, `(?:add|record|log|track) events?`, `outbox`, `jobs?`, `tasks?`, `response`, `hash`, `header`, `cookie`,
		`(?:[a-z]+ )?clients?`, `connections?`, `conn`, `requests?`, `readers?`, `writers?`, `te?mp(?:orary)?(?: [a-z]+)?`)
)

// isPost tells whether the site is reached by POST alone. OPTIONS beside it is a preflight, and where no method shows, or only the name
// does, the name must say that it creates. A handler of another package whose name does is reported there.
func isPost(site *response.Site) bool {
	named := creator.MatchString(spoken(site.Handler))
	if site.Remote != "" && named {
		return false
	}
	posted := false
	for _, route := range site.Routes {
		switch {
		case route.Method == "OPTIONS":
		case route.Method == "POST" && !route.Weak:
			posted = true
		case named && (route.Method == "POST" || route.Method == ""):
			posted = true
		default:
			return false
		}
	}
	return posted
}

// makesNoResource tells by handler and routes that the result is no new resource.
func makesNoResource(site *response.Site) bool {
	handler := spoken(site.Handler)
	if otherThings.MatchString(handler) || !creator.MatchString(handler) && otherVerbs.MatchString(handler) {
		return true
	}
	return slices.ContainsFunc(site.Routes, func(r response.Route) bool {
		last := lastSegment(r.Path)
		return otherThings.MatchString(last) || last != "" && otherVerbs.FindString(last) == last
	})
}

// resource is the last creation that is more than a record in passing. One that may be no creation, or is one of many, spoils all.
func resource(site *response.Site) (response.Creation, bool) {
	var last response.Creation
	for _, creation := range site.Creates {
		name := created(creation)
		if creation.Weak && !news.MatchString(spoken(site.Handler)) {
			continue
		}
		if otherCreation.MatchString(strings.TrimPrefix(name, "save ")) && name != "save" {
			return response.Creation{}, false
		}
		if !inPassing.MatchString(name) || isAbout(site, name) {
			last = creation
		}
	}
	return last, last.Text != ""
}

// created is what a creation is called; the name of the function that executes a statement says nothing, the statement does.
func created(c response.Creation) string {
	if strings.HasPrefix(strings.ToUpper(c.Text), "INSERT ") {
		return spoken(c.Text)
	}
	return spoken(c.Name)
}

// isAbout tells whether a route ends with the plural of what is created.
func isAbout(site *response.Site, name string) bool {
	return slices.ContainsFunc(site.Routes, func(r response.Route) bool {
		thing := strings.TrimSuffix(lastSegment(r.Path), "s")
		return thing != "" && strings.Contains(name, thing)
	})
}
