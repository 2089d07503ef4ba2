// What names say: those of errors, of predicates and of checks.
//
//	ErrUserNotFound               absence
//	errs.IsConflict(err)          conflict
//	form.Validate()               invalid input, if it fails

package infer

import (
	"strings"
	"sync"
	"unicode"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// vocabulary reads names. It remembers what it has read: the same few are asked for over and over.
type vocabulary struct {
	meanings []meaning
	known    *sync.Map // from a qualified name to the kind, "" if it says nothing
}

func newVocabulary(meanings ...meaning) vocabulary { return vocabulary{meanings, new(sync.Map)} }

// read gives what the last part of a qualified name says.
func (v vocabulary) read(qualified string) (response.CauseKind, bool) {
	known, ok := v.known.Load(qualified)
	if !ok {
		known, _ = v.known.LoadOrStore(qualified, v.kind(words(qualified[strings.LastIndexByte(qualified, '.')+1:])))
	}
	kind, _ := known.(response.CauseKind)
	return kind, kind != ""
}

func (v vocabulary) kind(text string) response.CauseKind {
	for _, m := range v.meanings {
		if text != "" && m.words.MatchString(text) {
			return m.kind
		}
	}
	return ""
}

// meaning is what the words of a name say, such as those of ErrUserNotFound, IsConflict or Validate.
type meaning struct {
	words pattern.Pattern // on the words in lower case, with blanks between
	kind  response.CauseKind
}

func means(words string, kind response.CauseKind) meaning {
	return meaning{pattern.New(`\b(` + words + `)\b`), kind}
}

// isAll is for words that are the whole name: beside others they are about something else.
//
//	ErrUnavailable       the service
//	ErrRoomUnavailable   a room
func isAll(words string, kind response.CauseKind) meaning {
	return meaning{pattern.New(`^(?:(?:err|error|is) )*(?:` + words + `)(?: (?:err|error))?$`), kind}
}

// services are what a service may call itself, and what it is made of.
const services = `service|server|system|app|application|api|back ?end|database|db|store|storage|cache|cluster|node|leader|replica|primary|` +
	`upstream|gateway|proxy|broker|queue|connection|pool`

// errorNames read the names of errors, error types and predicates on errors, first match first.
var errorNames = newVocabulary(
	means(`not found|no rows|no such|no documents?|does ?nt exist|does not exist|not exists?|notfound|unknown (user|id|key|name)|no result|missing record|record missing`, response.NotFound),
	means(`unauthori[sz]ed|unauthenticated|not authenticated|invalid (credentials?|token|session|password|login|signature|api key)|(wrong|bad|incorrect) (credentials?|token|password)|token expired|expired token|login failed|password mismatch`, response.Unauthenticated),
	isAll(`method not allowed`, response.WrongMethod),
	means(`forbidden|permission|access denied|denied|not allowed|not permitted|not authori[sz]ed|insufficient (rights|scope|privileges)|not owner|no access`, response.Forbidden),
	means(`already exists?|exists|duplicate[ds]?|conflicts?|already [a-z]+|in use|taken|constraint (error|fail(ed|ure)|violat(ed|ion))|`+
		`(unique|foreign|primary) (key )?(constraint|violat(ed|ion))`, response.Conflict),
	means(`too (large|big|long)|entity too large|max bytes`, response.TooLarge),
	means(`rate ?limit(ed)?|too many|throttled|quota( exceeded)?`, response.RateLimited),
	means(`unsupported media|media type|content type`, response.Unsupported),
	means(`not implemented|unimplemented`, response.NotImplemented),
	isAll(`(?:operation |feature )?(?:unsupported|not supported)|unsupported (?:operation|feature)`, response.NotImplemented),
	means(`timeout|timed out|deadline`, response.Timeout),
	isAll(`(?:(?:[a-z]+ )*(?:`+services+`) )?(?:(?:temporarily |currently )?(?:unavailable|not available)|not (?:yet )?ready|overloaded)`, response.Unavailable),
	isAll(`(?:(?:`+services+`) )?(?:is )?(?:shutting down|draining|(?:(?:down for|in|under) )?maintenance(?: mode)?)`, response.Unavailable),
	isAll(`circuit (?:breaker )?(?:is )?open|breaker (?:is )?open|open state|(?:connection|conn|worker)s? pool (?:is )?exhausted|no (?:free |idle )?connections?`, response.Unavailable),
	means(`deleted|removed|purged|^(err )?gone( err)?$`, response.Gone),
	means(`bad request|malformed|syntax|parse|decode|unmarshal`, response.Malformed),
	means(`invalid|validation|illegal|required|missing|empty|out of range|bad [a-z]+|mandatory`, response.Invalid),
)

// errorName reads the name of an error or of a predicate on errors.
func errorName(qualified string) (response.CauseKind, bool) {
	return errorNames.read(qualified)
}

// callNames read the names of functions whose error says that what they check is not so.
var callNames = newVocabulary(
	means(`validate|valid|verify (input|form|payload|request)|check (input|form|payload|request)`, response.Invalid),
	means(`(verify|validate|parse|check|decode|extract|introspect)( \w+)? (token|jwt)|extract( \w+)? from (token|jwt)|authenticate|check password|verify password|compare password|check credentials|verify token|login`, response.Unauthenticated),
	means(`authori[sz]e|check permissions?|check access|require permission|enforce`, response.Forbidden),
)

// callMeaning reads the name of a function that failed.
func callMeaning(name string) (response.CauseKind, bool) {
	return callNames.read(name)
}

// words splits a name into its words in lower case: "ErrUserNotFound" is "err user not found".
func words(name string) string {
	var all []string
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		all = append(all, nameWords(part)...)
	}
	return strings.Join(all, " ")
}
