// What not-found-not-404 takes for an absence, and what it does not.
//
//	note, err := store.Note(r.PathValue("id"))
//	if err != nil {                               every error, absence too

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// isUntested tells whether every error of a lookup by what the path names is answered 500, that of finding nothing too.
func isUntested(site *response.Site, absent []response.Cause) bool {
	return site.Status == 500 && len(absent) > 0 && len(absent) < len(site.Causes) && site.Reads.Path && !site.Reads.Unknown && isJudgeable(site) &&
		all(site.Causes, response.NotFound, response.ServerFault, response.Failure)
}

// allByPath tells whether it is the path that names all that is not there.
func allByPath(causes []response.Cause) bool {
	return !slices.ContainsFunc(causes, func(c response.Cause) bool { return !c.ByPath })
}

// files are opened for the service's own ends as often as for what the path names, and made where they are not there.
var files = pattern.New(`\b(?:os|fs|ioutil|filepath)\.`)

var absentText = pattern.New(`(?i)\bnot found\b|\bno such\b|(?:\bnot|n't) exist\b|\bunknown\b|\bno \w+ (?:with|by|of)\b`)

var signIn = names(`log ?in`, `sign ?in`, `authenticate`, `auth`, `token`, `password`, `session`)
