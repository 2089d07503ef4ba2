// What a function that answers says of the answer by its own name.
//
//	func internalServerError(w http.ResponseWriter, err error) {
//		log.Print(err)
//		w.WriteHeader(http.StatusOK) // 200, because of a server fault: the function is named for it
//	}

package infer

import (
	"strconv"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// answerName is what a name promises to answer.
type answerName struct {
	words  pattern.Pattern // the whole name, in lower case, with blanks between the words
	status int
	kind   response.CauseKind
}

func promises(status int, kind response.CauseKind, words string) answerName {
	around := `error|err|http|json|xml|html|text|api|status|response|reply|page|handler|handle|func`
	verbs := `write|rewrite|send|respond|render|reply|return|serve|show|raise|fail|abort|answer|make|new|with|default|custom|the|a|on`
	code := strconv.Itoa(status)
	return answerName{pattern.New(`^(?:(?:` + verbs + `|` + around + `) )*(?:` + words + `|[a-z]*` + code + `)(?: (?:` + around + `))*$`), status, kind}
}

// answerNames are the names of status codes (RFC 9110 §15, RFC 6585) and what else they are called.
var answerNames = []answerName{
	promises(400, response.Malformed, `bad request`),
	promises(401, response.Unauthenticated, `unauthori[sz]ed|unauthenticated`),
	promises(403, response.Forbidden, `forbidden|(?:access|permission) denied`),
	promises(404, response.NotFound, `not found`),
	promises(405, response.WrongMethod, `method not allowed`),
	promises(409, response.Conflict, `conflict`),
	promises(413, response.TooLarge, `(?:request entity|content|payload) too large`),
	promises(415, response.Unsupported, `unsupported media type`),
	promises(422, response.Invalid, `unprocessable (?:entity|content)`),
	promises(429, response.RateLimited, `too many requests`),
	promises(500, response.ServerFault, `internal(?: server)? error|internal server`),
	promises(501, response.NotImplemented, `not implemented`),
	promises(502, response.Upstream, `bad gateway`),
	promises(503, response.Unavailable, `service unavailable`),
	promises(504, response.Timeout, `gateway timeout`),
}

// named gives the reason that the function's name tells for a status that it does not promise. An answer that keeps the promise is for the
// callers to judge, who know more.
func (f *function) named(status response.Value) (reason, bool) {
	code, err := strconv.Atoi(status.Text)
	name := words(f.name())
	if err != nil || status.Kind != response.Const {
		return reason{}, false
	}
	for _, a := range answerNames {
		if a.words.MatchString(name) {
			c := response.Cause{Kind: a.kind, Strength: response.Name, Evidence: "the name of " + f.name(), Pos: f.fn.Pos()}
			return reason{causes: []response.Cause{c}, failed: true, named: true}, breaks(a.status, code)
		}
	}
	return reason{}, false
}

// breaks tells whether the status is another than promised by more than a shade: another class, or an absence that is none.
func breaks(promised, sent int) bool {
	return promised/100 != sent/100 && sent/100 != 3 || sent == 404 && promised != 404
}
