package rules

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// Rules that are but a cause and the statuses that it is not answered with.
func TestDecided(t *testing.T) {
	for _, d := range []struct {
		rule     *Rule
		kind     response.CauseKind
		reported []int
		remedy   string
	}{
		{method405, response.WrongMethod, []int{400, 401, 403, 406, 409, 410, 412, 415, 422, 500, 502, 503, 504}, "use 405 Method Not Allowed (RFC 9110 §15.5.6)"},
		{tooLarge413, response.TooLarge, []int{400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422, 500, 501, 502, 503, 504}, "use 413 Content Too Large (RFC 9110 §15.5.14)"},
		{mediaType415, response.Unsupported, []int{401, 403, 404, 405, 406, 409, 410, 412, 422, 500, 501, 502, 503, 504},
			"use 415 Unsupported Media Type (RFC 9110 §15.5.16)"},
		{rateLimit429, response.RateLimited, []int{400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422, 500, 501, 502, 504}, "use 429 Too Many Requests (RFC 6585 §4)"},
		{notImplemented501, response.NotImplemented, []int{400, 401, 403, 409, 410, 412, 422, 500, 503, 504}, "use 501 Not Implemented (RFC 9110 §15.6.2)"},
		{unavailable503, response.Unavailable, []int{400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422, 501}, "use 503 Service Unavailable (RFC 9110 §15.6.4)"},
	} {
		t.Run(d.rule.ID, func(t *testing.T) {
			for status := 200; status < 600; status++ {
				site := decided(status, response.Comparison, d.kind)
				verdict := d.rule.Check(&site)
				if reported := verdict != nil; reported != slices.Contains(d.reported, status) {
					t.Errorf("%d: reported %t", status, reported)
				}
				if verdict != nil && !strings.HasSuffix(verdict.Message, d.remedy) {
					t.Errorf("%d: %s", status, verdict.Message)
				}
			}
			if promised := promised(t, d.rule.Doc.Mistake); !slices.Equal(promised, d.reported) {
				t.Errorf("the documentation promises %v", promised)
			}
			for name, site := range excused(d.reported[0], d.kind) {
				if verdict := d.rule.Check(&site); verdict != nil {
					t.Errorf("%s: %s", name, verdict.Message)
				}
			}
		})
	}
}

// promised are the errors that a text names: "400, 403 or 500 to 502" are 400, 403, 500, 501, 502.
func promised(t *testing.T, text string) []int {
	t.Helper()
	number := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	var statuses []int
	for _, m := range regexp.MustCompile(`\b([45]\d\d)(?: to ([45]\d\d))?\b`).FindAllStringSubmatch(text, -1) {
		first := number(m[1])
		last := first
		if m[2] != "" {
			last = number(m[2])
		}
		for status := first; status <= last; status++ {
			statuses = append(statuses, status)
		}
	}
	return statuses
}

func decided(status int, strength response.Strength, kinds ...response.CauseKind) response.Site {
	return response.Site{Status: status, Body: response.FailureBody, Certain: true, Constant: true, Failed: true, Causes: causes(strength, kinds...)}
}

// excused are sites of the status that no rule for a single cause speaks of.
func excused(status int, kind response.CauseKind) map[string]response.Site {
	uncertain, remote, protocol := decided(status, response.Comparison, kind), decided(status, response.Comparison, kind), decided(status, response.Comparison, kind)
	uncertain.Certain, remote.Remote, protocol.Words = false, "api.Show in api.go", "the WebDAV methods"
	meant, none := decided(status, response.Comparison, kind), decided(status, response.Comparison)
	meant.Words = "this status on purpose"
	return map[string]response.Site{
		"other causes may exist": uncertain, "judged where it stands": remote, "a protocol": protocol, "meant": meant, "no cause": none,
		"shared with a failure": decided(status, response.Comparison, kind, response.Failure),
		"only a text":           decided(status, response.Text, kind),
	}
}
