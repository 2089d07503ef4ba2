// Redirects that are called a move, or lead from one constant path to another.
//
//	mux.Handle("/about-us.html", http.RedirectHandler("/about", 302))

package rules

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	movedNames    = names(`moved`, `renamed`, `relocated`, `legacy`, `deprecated`, `obsolete`, `old`)
	movedGuards   = names(`moved`, `renamed`, `relocated`, `legacy`, `deprecated`, `obsolete`)
	movedComments = comments(
		`moved\b`, `renamed\b`, `relocated\b`, `legacy\b`, `deprecated\b`, `obsolete\b`, `superseded\b`, `(?:been |has |have )replaced\b`, `replaced by\b`,
		`old (?:\w+ )?(?:urls?|paths?|links?|address(?:es)?|routes?|endpoints?|pages?|sites?|domains?|names?|locations?|bookmarks?|versions?)\b`,
	)

	// What a handler does before it leads to a page that shows the result.
	acts = names(`create`, `add`, `insert`, `update`, `edit`, `save`, `set`, `mark`, `move`, `rename`, `archive`, `delete`, `remove`, `clear`, `clean`, `purge`,
		`import`, `migrate`, `merge`, `submit`)

	testedPath   = pattern.New(`^[^!|]*\.URL\.Path == "(/[^"]*)"`)
	indexedTable = pattern.New(`^(\w+)\[r\.URL\.Path\]$`)
	variable     = pattern.New(`[{}*:]|/$`) // a path that stands for many
	shortLinks   = names(`urls?`, `links?`, `short\w*`, `slugs?`)
	extension    = pattern.New(`\.\w+$`)
)

// saysMoved finds a name or a comment that says that the old address is given up. The page after a form may be about a thing that was renamed.
func saysMoved(site *response.Site) string {
	to := site.Redirect
	switch {
	case acts.MatchString(spoken(site.Handler)):
		return ""
	case movedNames.MatchString(spoken(site.Handler)), movedNames.MatchString(spoken(to.From)):
		return "by its name"
	case slices.ContainsFunc(to.Guards, func(guard string) bool { return movedGuards.MatchString(spoken(guard)) }):
		return "by the name in its condition"
	case movedComments.MatchString(beside(site)) && !followsForm(site):
		return "by its comment"
	}
	return ""
}

// followsForm tells the page after a form, which 303 and by custom 302 lead to.
func followsForm(site *response.Site) bool {
	form := func(r response.Route) bool {
		return r.Method != "" && r.Method != "GET" && r.Method != "HEAD" && r.Method != "OPTIONS"
	}
	return site.Status != 307 && slices.ContainsFunc(site.Routes, form)
}

// isNewPath finds the way from one constant path to another, on which the handler does nothing else.
func isNewPath(site *response.Site) bool {
	to := site.Redirect
	old := from(to)
	switch {
	case !to.Alone, followsForm(site):
		return false
	case !strings.HasPrefix(old, "/"), old == "/", variable.MatchString(old):
		return false
	case !strings.HasPrefix(to.Target, "/"), strings.HasPrefix(to.Target, "//"), strings.Contains(to.Target, "*"), to.Target == old:
		return false
	case strings.HasPrefix(to.Target, old+"/"): // to the start page of a section
		return false
	}
	return to.Target != "/" || extension.MatchString(old)
}

// from is the old path, by the route or by a test of it.
func from(to *response.Redirect) string {
	if to.From != "" && to.From != "/" {
		return to.From
	}
	for _, guard := range to.Guards {
		if found := testedPath.FindStringSubmatch(guard); found != nil {
			return found[1]
		}
	}
	return to.From
}

// isInTable finds targets in a table by the request's path; a table of links is one of short links.
func isInTable(to *response.Redirect) bool {
	if to.Target != "*" || len(to.Parts) != 1 {
		return false
	}
	found := indexedTable.FindStringSubmatch(to.Parts[0])
	return found != nil && !shortLinks.MatchString(spoken(found[1]))
}

var (
	// What a redirect depends on, so that the next one may lead elsewhere.
	dependsNames = names(`log ?in`, `log ?out`, `logged`, `sign ?in`, `sign ?out`, `signed`, `o ?auth2?`, `oidc`, `sso`, `saml`, `auth`, `authenticated`,
		`authorize`, `callback`, `sessions?`, `cookies?`, `tokens?`, `claims`, `current user`, `return to`, `return url`, `redirect ur[il]`, `refer+er`,
		`locale`, `lang`, `language`, `country`, `region`, `geo`, `tenant`, `setup`, `install`, `wizard`, `onboarding`, `maintenance`,
		`experiment`, `variant`, `canary`, `pre ?signed?`, `signature`, `short`, `shorten`, `shortener`, `slug`,
		`browsers?`, `agent`, `mobile`, `leader`, `primary`, `replica`, `shard`, `peer`, `node`, `cluster`,
		`latest`, `current`, `today`, `newest`, `stable`, `nightly`, `random`, `confirm`, `verify`, `checkout`)
	startPages = names(`home`, `index`, `dashboard`, `welcome`, `start`, `app`, `ui`)
	fromInput  = pattern.New(`FormValue|\.Query\(\)|Referer|Cookie\(|Session|rand\.`)
)

// temporary tells redirects that a comment calls so, or whose target depends on the caller, on state or on time.
func temporary(site *response.Site) bool {
	to := site.Redirect
	said := []string{site.Handler, from(to), to.Target}
	said = append(append(said, to.Parts...), to.Guards...)
	depends := func(text string) bool { return dependsNames.MatchString(spoken(text)) }
	switch {
	case slices.ContainsFunc(said, depends), dependsOnState(to.Guards), to.LookedUp, onPurpose.MatchString(beside(site)):
		return true
	case matches(to.Parts, fromInput), temporaryComments.MatchString(beside(site)), prescribed(site):
		return true
	}
	page := lastSegment(to.Target)
	return page != "" && startPages.FindString(page) == page && !extension.MatchString(from(to))
}

// permanentStatus is 308 where the method must stay: where a 307 has kept it, unless only GET gets here, and where no GET does.
func permanentStatus(site *response.Site) int {
	reading := onlyMethods(site, "GET", "HEAD")
	read := func(r response.Route) bool { return r.Method == "" || r.Method == "GET" || r.Method == "HEAD" }
	writing := len(site.Routes) > 0 && !slices.ContainsFunc(site.Routes, read)
	if site.Status == 307 && !reading || writing {
		return 308
	}
	return 301
}
