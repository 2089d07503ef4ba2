// Package integration holds the tables of internal/framework against the real frameworks: for each row that sends something, a handler made
// of that one call answers a real client.
//
//	"(*github.com/gin-gonic/gin.Context).JSON": func(t *testing.T) answer {
//		return askGin(t, func(c *gin.Context) { c.JSON(sentStatus, gin.H{"a": 1}) })
//	},
package integration

import (
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// sentStatus is what the calls send where the status is a parameter. It is a redirect, which some of them ask for.
const sentStatus = http.StatusTemporaryRedirect

// target is where redirects lead.
const target = "/target"

// answer is what a client got.
type answer struct {
	status int
	body   string
	header http.Header
}

// cases runs the function of each row once.
type cases map[string]func(*testing.T) answer

// all has a line for each framework.
func all() cases {
	return together(
		ginCases, echoCases, fiberCases, irisCases, chiCases, bunrouterCases, hertzCases, kratosCases, humaCases, goZeroCases, fuegoCases,
		gatewayCases, connectCases, websocketCases, restfulCases, fasthttpCases,
	)
}

// together makes one of several sets of cases.
func together(parts ...cases) cases {
	merged := cases{}
	for _, c := range parts {
		maps.Copy(merged, c)
	}
	return merged
}

// plainRequest asks for a page.
func plainRequest() *http.Request { return httptest.NewRequest(http.MethodGet, "/x", nil) }

// brokenRequest has nothing that can be bound to broken: its JSON ends early, and the other values are no numbers.
func brokenRequest() *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/x?a=x", strings.NewReader("{"))
	r.Header = http.Header{"Content-Type": {"application/json"}, "A": {"x"}, "Cookie": {"a=x"}}
	return r
}

// broken is what no input of brokenRequest fits. The tags are those of all frameworks.
type broken struct {
	A int `json:"a" xml:"a" yaml:"a" toml:"a" form:"a" query:"a" header:"a" reqHeader:"a" uri:"a" param:"a" params:"a" cookie:"a" path:"a" binding:"required"`
}

// overHTTP gives what a server answers to a request.
func overHTTP(t *testing.T, h http.Handler, r *http.Request) answer {
	t.Helper()
	server := httptest.NewServer(h)
	defer server.Close()
	r.URL.Scheme, r.URL.Host, r.RequestURI = "http", server.Listener.Addr().String(), ""
	resp, err := http.DefaultTransport.RoundTrip(r)
	return read(t, resp, err)
}

// read takes what a client needs of a response.
func read(t *testing.T, resp *http.Response, err error) answer {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{resp.StatusCode, string(body), resp.Header}
}

// TestRowsMatchFrameworks fails for a row of a framework that sends something and is never run, and for one that does not say what happens.
func TestRowsMatchFrameworks(t *testing.T) {
	run := all()
	for _, f := range framework.Frameworks() {
		for _, row := range f.Rows {
			said := sends(row.Summary)
			if said == nil || said.Escapes {
				continue
			}
			call, ok := run[row.Func]
			if !ok {
				t.Errorf("%s sends, but is never run: add it to the cases", row.Func)
				continue
			}
			t.Run(row.Func, func(t *testing.T) { hold(t, *said, call(t)) })
		}
	}
}

// TestCasesHaveRows fails for a case that no row speaks of.
func TestCasesHaveRows(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(all())) {
		if _, ok := framework.Rows()[name]; !ok {
			t.Errorf("%s is run, but has no row", name)
		}
	}
}

// sends is what the row says that the function sends, in its first outcome that sends anything.
func sends(s response.Summary) *response.Response {
	for _, o := range s.Outcomes {
		if o.Sends != nil {
			return o.Sends
		}
	}
	return nil
}

// hold compares what a row says with what the client got.
func hold(t *testing.T, said response.Response, got answer) {
	t.Helper()
	want := sentStatus
	switch {
	case !said.HasStatus:
		want = http.StatusOK
	case said.Status.Kind == response.Const:
		want, _ = strconv.Atoi(said.Status.Text)
	case said.Status.Kind == response.Unknown:
		want = got.status
	}
	if got.status != want {
		t.Errorf("status %d, want %d", got.status, want)
	}
	switch {
	case said.Body == response.NoBody && got.body != "" && said.Location.Kind == response.Unknown:
		t.Errorf("body %q, want none", got.body)
	case said.Body > response.MaybeBody && got.body == "":
		t.Error("no body, want one")
	}
	if said.Location.Kind != response.Unknown && !strings.HasSuffix(got.header.Get("Location"), target) {
		t.Errorf("Location %q, want %q", got.header.Get("Location"), target)
	}
	for _, field := range said.Header {
		if got.header.Get(field.Name) == "" {
			t.Errorf("no %s", field.Name)
		}
	}
}
