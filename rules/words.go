// Where a rule reads what an author says: the comments beside an answer, the package's documentation, names and paths.

package rules

import (
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	packageLine = pattern.New(`(?m)^\s*(?://|/\*)?\s*Package [\w]+ `)
	camel       = pattern.New(`([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])`)
	noLetter    = pattern.New(`[^A-Za-z0-9]+`)
	parameter   = pattern.New(`\{[^}]*\}|:\w+|\*\w*`) // of a route's path
	spaces      = pattern.New(`[\s*/]+`)
)

// beside is what comments say around the answer and over its function. The documentation of the package comes last in Words, and by Go's
// convention begins with its name.
func beside(site *response.Site) string {
	if at := packageLine.FindStringIndex(site.Words); at != nil {
		return flat(site.Words[:at[0]])
	}
	return flat(site.Words)
}

// packageDoc is the documentation of the package.
func packageDoc(site *response.Site) string {
	if at := packageLine.FindStringIndex(site.Words); at != nil {
		return flat(site.Words[at[0]:])
	}
	return ""
}

// packageIs is its first sentence: what the package is. What it mentions later may be only a part of it.
func packageIs(site *response.Site) string {
	sentence, _, _ := strings.Cut(packageDoc(site)+" ", ". ")
	return sentence
}

// flat puts a comment on one line, without its marks.
func flat(comment string) string {
	return strings.TrimSpace(spaces.ReplaceAllString(comment, " "))
}

// spoken splits names into their words, in lower case: "apiCreateUser" is "api create user", "/log-in" is "log in".
func spoken(name string) string {
	name = camel.ReplaceAllString(name, "$1$3 $2$4")
	return strings.ToLower(strings.TrimSpace(noLetter.ReplaceAllString(name, " ")))
}

// segments are the constant parts of a path, spoken.
func segments(path string) []string {
	var all []string
	for segment := range strings.SplitSeq(parameter.ReplaceAllString(path, ""), "/") {
		if word := spoken(segment); word != "" {
			all = append(all, word)
		}
	}
	return all
}

// lastSegment is what a path asks for: "close" of "/users/{id}/close".
func lastSegment(path string) string {
	all := segments(path)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1]
}

// anyPath tells whether a segment of a route is one of the words, and nothing else.
func anyPath(site *response.Site, words pattern.Pattern) bool {
	for _, route := range site.Routes {
		for _, segment := range segments(route.Path) {
			if words.FindString(segment) == segment {
				return true
			}
		}
	}
	return false
}

// lastName is the last name in the evidence for a cause: "ErrTooLarge" of "a comparison with store.ErrTooLarge".
func lastName(evidence string) string {
	return evidence[strings.LastIndexAny(evidence, ". ")+1:]
}
