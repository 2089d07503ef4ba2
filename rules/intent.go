// What an author says about an answer, in comments and names, and which rule it silences.
//
//	// Do not reveal that the post exists.
//	http.NotFound(w, r) // forbidden-404 keeps silent
//
// A comment counts where it stands beside the answer or over the function; the documentation of a package counts where it says in its first
// sentence what the package is. A phrase is longer than the word that it is about: "hook", "token" and "S3" alone say nothing.

package rules

import (
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// comments makes an expression for what comments say.
func comments(phrases ...string) pattern.Pattern {
	return pattern.New(`(?i)\b(?:` + strings.Join(phrases, "|") + `)`)
}

// names makes an expression for the words of names, as spoken gives them; it finds the most words.
func names(words ...string) pattern.Pattern {
	return pattern.Longest(`\b(?:` + strings.Join(words, "|") + `)\b`)
}

// Protocols that others have written prescribe their answers: which success it is, or that a failure is one, too, to HTTP.
var (
	protocolComments = comments(
		`WebDAV\b`, `CalDAV\b`, `CardDAV\b`, `tus\b`, `RFC (?:4918|6749|8555|8628)\b`, `ACME\b`,
		`OAuth\b`, `OpenID Connect\b`, `OIDC\b`,
		`OCI(?:'s)? (?:distribution|registry|image)`, `Docker registry API`,
		`spec(?:ification)?s?\b[^.]{0,20}\bhttps?:`, `implements? (?:the|an?) [^.]{0,40}\b(?:protocol|specification)\b`,
		`S3(?:'s)?[ -](?:REST |HTTP )?(?:API|protocol|compatible|gateway|server)\b`, `(?:of|like|as|speaks?) S3\b`,
	)
	protocolNames    = names(`(?:web|cal|card) ?dav`, `dav`)
	envelopeComments = comments(
		`JSON-?RPC\b`, `XML-?RPC\b`, `GraphQL\b`, `SOAP\b`, `gRPC-?web\b`, `Subsonic\b`, `RFC (?:7009|7662)\b`, `token (?:introspection|revocation)\b`,
	)
	envelopeNames = names(`graph ?ql`, `json ?rpc`, `xml ?rpc`, `rpc`, `soap`, `grpc ?web`, `introspect(?:ion)?`)

	webhookComments = comments(`web-?hooks?\b`)
	webhookNames    = names(`web ?hooks?`)
	// A service that sends webhooks, or keeps the list of those who want them, is no receiver.
	webhookSent  = comments(`(?:send|sent|trigger|call|fire|notif|invoke|dispatch|deliver|enqueue|creat|stor|regist|add|delet|remov|list|updat|updates)\w*\b[^.]{0,40}\bweb-?hook`)
	webhookVerbs = names(`create`, `add`, `new`, `register`, `insert`, `delete`, `remove`, `update`, `list`, `get`, `send`, `trigger`)
)

// prescribed tells answers that are not the author's to choose.
func prescribed(site *response.Site) bool {
	return protocolComments.MatchString(around(site)) || protocolNames.MatchString(spoken(site.Handler)) || anyPath(site, protocolNames) ||
		enveloped(site)
}

// enveloped tells answers that say in their body how it went, whatever the status, and those to whoever sends again what is not answered 2xx.
func enveloped(site *response.Site) bool {
	said, handler := around(site), spoken(site.Handler)
	switch {
	case envelopeComments.MatchString(said), envelopeNames.MatchString(handler), anyPath(site, envelopeNames):
		return true
	case webhookComments.MatchString(said) && !webhookSent.MatchString(said):
		return true
	}
	return (webhookNames.MatchString(handler) || anyPath(site, webhookNames)) && !webhookVerbs.MatchString(handler)
}

// around is what stands beside the answer, and what the package is.
func around(site *response.Site) string { return beside(site) + " " + packageIs(site) }

// What says that a strange status is meant.
var (
	acknowledged = comments(
		`acknowledg`, `(?:must|needs?|has|have|wants?|expects?|insists?|requires?|knows?|accepts?)\b(?: \w+){0,4} 2(?:00|xx)\b`,
		`(?:always|still|anyway|regardless|nevertheless)\b[^.]{0,30}\b(?:200|2xx)\b`,
		`(?:200|2xx)\b[^.]{0,30}\b(?:always|anyway|regardless|nevertheless|no matter|even (?:if|when|though|on)|only)\b`,
		`until (?:it|they) gets? (?:a )?200\b`, `(?:or|otherwise|else) (?:it|they)\b[^.]{0,20}\b(?:again|retr\w+|repeats?|resends?)`,
	)
	onPurpose = comments(`on purpose\b`, `purposely\b`, `deliberate(?:ly)?\b`, `intentional(?:ly)?\b`, `by design\b`)
)

// Hiding that a thing exists is what RFC 9110 §15.5.4 permits 404 for.
var (
	hidingComments = comments(
		`(?:not|\w+n't|never|without|avoid|avoids|avoiding|prevents?|lest|nor) (?:\w+ ){0,4}?(?:reveal|leak|disclos|expos|learn|find out|confirm (?:that|whether)|betray|give away)`,
		`(?:hid(?:e|es|ing|den)|conceal\w*|mask\w*|cloak\w*|obscure\w*)\b[^.]{0,40}\b(?:exist\w*|presence|403|forbidden)\b`,
		`existence (?:leaks|is hidden|must not|should not)`, `(?:against|prevents?|avoids?|users?|accounts?|emails?|ids?) enumerat`, `prob(?:e|ing) for\b`, `would (?:reveal|leak|disclose|expose)`,
		`pretend`, `as (?:if|though) (?:\w+ ){1,4}(?:not exist|missing|not there|absent)`, `as (?:if|though) (?:\w+ ){1,3}\w+n't (?:exist|there)`,
		`(?:outside|outsiders?|others|strangers|them),? (?:\w+ ){0,2}(?:not|\w+n't) exist`, `answer of one that does not exist`,
		`(?:nobody|no one)(?: but \w+)? (?:can|shall|should|may|must|needs? to|could) (?:\w+ )?(?:know|learn|probe|guess|find|see)\b`, `reported as (?:missing|not found|absent)\b`,
		`404\b[^.]{0,20}\b(?:instead of|rather than|never|over)\b[^.]{0,10}\b(?:403|forbidden)\b`, `security (?:by|through) obscurity`,
	)
	hidingNames = names(`hid(?:e|es|ing|den)`, `conceal(?:s|ed)?`, `mask(?:s|ed)?`, `cloak(?:s|ed)?`, `obscured?`, `pretend`, `existence`, `stealth`)
)

// hidesExistence tells a 404 that is meant: by a comment, a name or an option.
func hidesExistence(site *response.Site) bool {
	said := beside(site) + " " + packageDoc(site)
	if hidingComments.MatchString(said) || onPurpose.MatchString(beside(site)) || hidingNames.MatchString(spoken(site.Handler)) {
		return true
	}
	return hidingNames.MatchString(spoken(strings.Join(site.Names, " ")))
}

// A redirect that is not for good, or not for ever.
var temporaryComments = comments(
	`temporar(?:y|ily)\b`, `for (?:now|the time being|the moment)\b`, `until\b`, `(?:not|\w+n't) (?:be |yet )?permanent`,
	`(?:avoid|avoids|not|\w+n't|never|prevents?|lest)\b[^.]{0,40}\b(?:cach\w+|remember\w*|301|308)\b`, `(?:may|might|can|could|will) (?:still )?(?:change|move)\b`,
	`(?:must|needs? to|has to|have to|keep|stay|remain)\b[^.]{0,30}\b30[237]\b`, `experiment`, `A/B test`,
)

// What a failure is to the author who answers it as a success.
var (
	noFailure = comments(`no failure\b`, `(?:not|\w+n't) (?:considered )?an? (?:failure|error)\b`, `nothing to (?:do|delete|remove)\b`,
		`already (?:gone|deleted|removed)\b`, `idempoten`)
	fallback = comments(`fall(?:s|ing)? back\b`, `fallback`, `stale\b`, `from (?:the |a )?cache\b`, `best[- ]effort`, `degrad(?:e|es|ed)\b`, `instead of failing\b`)
)
