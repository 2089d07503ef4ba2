// What shows that a redirect is for good, and what that it is not.
//
//	if r.TLS == nil {
//		http.Redirect(w, r, "https://"+r.Host+r.URL.Path, 302) // from http to https
//	}

package rules

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	absolute     = pattern.New(`^(?:https?:)?//`)
	keepsPath    = pattern.New(`\b(?:r|req|request)\.(?:URL\b|RequestURI)|RequestURI|URL\.(?:Path|String)|\.String\(\)$`)
	wholeURL     = pattern.New(`\.String\(\)$`)
	ofHost       = pattern.New(`(?i)\bhost(?:name)?\b|host\b|domain`)
	testsHost    = pattern.New(`\.Host\b|(?i)\bhost(?:name)?\b|"www\.`)
	asksPresence = pattern.New(`[!=]= ""$`)
	testsTLS     = pattern.New(`(?i)\.TLS\b|tls|ssl|x-forwarded-proto|scheme|\bproto\b|"https?"`)

	trimsSlash = pattern.New(`Trim(?:Right|Suffix)\(.*["']/["']\)`)
	testsSlash = pattern.New(`(?:Suffix|TrimRight)\(.*["']/["']|\].*[!=]= *["']/["']`)
	slashed    = pattern.New(`^\*/?\??\*?$`) // "*/" and "*/?*" of Target
	addsSlash  = pattern.New(`^\*/(?:\?\*)?$`)
	ofPath     = pattern.New(`(?i)path|trim|uri|\.String\(\)|^(?:p|target|to)$`)
)

// permanence says why the redirect is for good, "" where nothing shows it. What shows without the route is reported where the handler
// stands, and not again where another package registers it.
func permanence(site *response.Site) string {
	to := site.Redirect
	why := ""
	switch {
	case isSecured(to):
		why = "from http to https"
	case isCanonical(to):
		why = "to the canonical host"
	case isSlashed(to):
		why = "to the path with the slash or without it"
	default:
		why = saysMoved(site)
	}
	switch {
	case why != "" && site.Remote != "":
		return ""
	case why == "" && isNewPath(site):
		return "from " + from(to) + " to " + to.Target
	case why == "" && isInTable(to):
		return "by a table of paths"
	}
	return why
}

// isSecured finds the way from http to https: the same host and path, or a test of the scheme before it.
func isSecured(to *response.Redirect) bool {
	parts := strings.Join(to.Parts, " ")
	switch {
	case !matches(to.Parts, keepsPath):
		return false
	case strings.HasPrefix(to.Target, "https://*") && ofHost.MatchString(parts):
		return true
	}
	return isAbsolute(to) && !strings.HasPrefix(to.Target, "http:") && matches(to.Guards, testsTLS)
}

// isCanonical finds the way to another host, with the same path.
func isCanonical(to *response.Redirect) bool {
	return isAbsolute(to) && matches(to.Parts, keepsPath) && slices.ContainsFunc(to.Guards, func(guard string) bool {
		return testsHost.MatchString(guard) && !asksPresence.MatchString(guard)
	})
}

// isAbsolute tells targets with a host; a URL that is built field by field shows as its String.
func isAbsolute(to *response.Redirect) bool {
	return absolute.MatchString(to.Target) || to.Target == "*" && matches(to.Parts, wholeURL)
}

// isSlashed finds the way to the path with its trailing slash or without it.
func isSlashed(to *response.Redirect) bool {
	switch {
	case to.Target == from(to)+"/", to.Target+"/" == from(to):
		return to.Target != "" && to.Target != "/" && to.Alone
	case !slashed.MatchString(to.Target), !matches(to.Parts, ofPath):
		return false
	}
	return matches(to.Parts, trimsSlash) || matches(to.Guards, testsSlash) || addsSlash.MatchString(to.Target) && keepsPath.MatchString(to.Parts[0])
}

// matches tells whether one of the texts matches.
func matches(texts []string, e pattern.Pattern) bool {
	for _, text := range texts {
		if e.MatchString(text) {
			return true
		}
	}
	return false
}
