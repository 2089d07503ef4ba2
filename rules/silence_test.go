package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestSilence(t *testing.T) {
	forbidden := failed(404, causes(response.Comparison, response.Forbidden))
	hidden, meant, named := forbidden, failed(400, causes(response.Comparison, response.Conflict)), forbidden
	hidden.Words, meant.Words, named.Names = "do not reveal that it exists", "this status on purpose", []string{"hideExistence"}
	uncertain := failed(500, causes(response.Call, response.Malformed))
	uncertain.Certain = false
	health := success(response.NoBody, nil)
	health.Handler = "health"
	escaping := success(response.NoBody, nil)
	escaping.Escapes = true
	absent := failed(500, causes(response.Text, response.NotFound))
	remote := failed(500, causes(response.Call, response.Malformed))
	remote.Remote = "api.Show in api.go"
	unknown := failed(500, nil)
	unknown.Certain, unknown.Failed = false, false
	unexplained := failed(404, nil)
	unexplained.Failed = false
	inPath := failed(404, causes(response.Call, response.Malformed))
	inPath.Reads.Path = true
	for _, r := range []row{
		{"right", failed(400, causes(response.Call, response.Malformed)), "400 Bad Request answers malformed input"},
		{"accepted", failed(422, causes(response.Call, response.Malformed, response.Invalid)), "422 Unprocessable Content answers malformed input and invalid input"},
		{"under a condition", inPath,
			"404 Not Found answers malformed input (if the value stands in the path, so that the address names nothing)"},
		{"right for one", failed(500, causes(response.Call, response.Malformed, response.ServerFault)), "500 Internal Server Error answers one of the causes, a server fault"},
		{"right for two", failed(503, causes(response.Call, response.Timeout, response.Unavailable, response.Failure)),
			"503 Service Unavailable answers a timeout, an unavailable service and a failure"},
		{"nothing known of the failure", failed(500, causes(response.Call, response.Failure)), "500 Internal Server Error answers a failure"},
		{"hidden", hidden, "a comment says that the answer is meant or prescribed; else forbidden-404 would speak"},
		{"meant", meant, "a comment says that the answer is meant or prescribed; else conflict-not-409 would speak"},
		{"by a name", named, "a name beside it says that the answer is meant; else forbidden-404 would speak"},
		{"uncertain", uncertain, "the causes are not all known; else client-error-500 would speak"},
		{"a text", failed(500, causes(response.Text, response.Malformed)), "only a text tells the cause; else client-error-500 would speak"},
		{"a text, and nothing is read", absent, "only a text tells the cause, and the handler reads nothing of the request; else not-found-not-404 would speak"},
		{"health", health, "the name of the handler, or its route, speaks for the answer; else empty-200 would speak"},
		{"escapes", escaping, "code that nobody sees may answer instead; else empty-200 would speak"},
		{"mixed", failed(409, causes(response.Call, response.Malformed, response.Forbidden)), "the answer serves other causes as well; else malformed-not-400 would speak"},
		{"mixed the other way", failed(409, causes(response.Call, response.Timeout, response.Malformed)), "the answer serves other causes as well; else malformed-not-400 would speak"},
		{"remote", remote, "what the causes tell is judged in the handler's own package"},
		{"no rule", failed(418, causes(response.Call, response.Timeout)), "none is about a timeout (time.After) answered 418 (Unused)"},
		{"any failure", failed(404, causes(response.Call, response.Failure)), "nothing shows what kind of failure it is"},
		{"no cause, uncertain", unknown, "the causes are not all known"},
		{"no cause", unexplained, "nothing shows why it is sent"},
		{"a failure", failed(404, nil), "something failed, and nothing shows what"},
		{"a success", success(response.SuccessBody, nil), "nothing shows that something failed, was created, or that a body is missing"},
		{"a redirect", response.Site{Status: 302, Redirect: &response.Redirect{Target: "/next"}}, "nothing shows that the redirect is for good"},
	} {
		if claims := Claims(&r.site); len(claims) > 0 {
			t.Errorf("%s: %s speaks", r.name, claims[0].ID)
		} else if got := Silence(&r.site); got != r.want {
			t.Errorf("%s:\n\tgot  %s\n\twant %s", r.name, got, r.want)
		}
	}
}
