package explanation_test

import (
	"fmt"
	"go/token"
	"testing"

	"github.com/statuslint/statuslint/internal/explanation"
	"github.com/statuslint/statuslint/internal/response"
)

// source calls each position a line, and what is called there f.
var source = explanation.Source{
	Place: func(pos, from token.Pos) string {
		if pos == from || !pos.IsValid() {
			return ""
		}
		return fmt.Sprintf("line %d", pos)
	},
	Callee: func(call token.Pos) string {
		if call == 13 {
			return ""
		}
		return "f"
	},
}

func TestEverythingKnown(t *testing.T) {
	site := response.Site{
		Pos: 20, Status: 500, Body: response.FailureBody, Message: "no JSON", Certain: true, Failed: true, Handler: "place", Forwards: true,
		Calls:  []response.Span{{Pos: 20}, {Pos: 21}},
		Header: []response.Header{{Name: "Retry-After"}, {Name: "Content-Type", Value: response.Value{Kind: response.Const, Text: "text/plain"}}},
		Routes: []response.Route{{Method: "POST", Path: "/orders", Pos: 5}, {Path: "/orders/all"}, {Method: "PUT", Weak: true, Pos: 5}},
		Reads:  response.Reads{Path: true, Content: true, Other: true},
		Causes: []response.Cause{
			{Kind: response.Malformed, Strength: response.Call, Evidence: "the error of Decode", Place: "line 12", Through: []token.Pos{13, 14}},
			{Kind: response.Invalid, Strength: response.Condition},
		},
	}
	want := `500 Internal Server Error
    sent:     at line 21
    route:    POST /orders, line 5
              any method /orders/all
              PUT, by the name of the handler
    handler:  place, which is middleware
    body:     reports a failure: "no JSON"
    fields:   Retry-After
              Content-Type: text/plain
    reads:    values of the path, the body, other parts of the request
    cause:    malformed input, as a call shows: the error of Decode, line 12
              passed on by a call, line 13
              passed on by f, line 14
              right: 400 Bad Request; also accepted: 413, 415, 422; 404 if the value stands in the path, so that the address names nothing
    cause:    invalid input, as a condition shows
              right: 422 Unprocessable Content; also accepted: 400, 409
    verdict:  client-error-500: malformed input (the error of Decode, line 12) is answered 500 Internal Server Error; use 400 Bad Request or 422 Unprocessable Content (RFC 9110 §15.5.1, §15.5.21)`
	if got := explanation.Site(&site, source); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSite(t *testing.T) {
	for _, test := range []struct {
		name string
		site response.Site
		want string
	}{
		{"an implicit success", response.Site{
			Pos: 20, Status: 200, Implicit: true, Body: response.SuccessBody, Escapes: true,
			Creates: []response.Creation{{Text: "Store.Create", Place: "line 19"}, {Text: "INSERT INTO tags"}},
		}, `200 OK, implicit: no status is sent
    body:     data, or a success; code that nobody sees may answer as well
    reads:    nothing of the request
    creates:  Store.Create, line 19
              INSERT INTO tags
    verdict:  no rule speaks: nothing shows that something failed, was created, or that a body is missing`},
		{"a redirect of another package", response.Site{
			Status: 302, Remote: "shop.Old in shop.go", Redirect: &response.Redirect{Target: "/new/*"}, Reads: response.Reads{Unknown: true, Path: true},
		}, `302 Found
    handler:  shop.Old in shop.go
    body:     none
    target:   /new/*
    reads:    does not show: the function is a part of a handler
    verdict:  no rule speaks: what the causes tell is judged in the handler's own package`},
		{"a gone client, and others", response.Site{
			Status: 499, Body: response.MaybeBody, Handler: "init",
			Causes: []response.Cause{{Kind: response.ClientGone, Strength: response.Comparison, Evidence: "context.Canceled"}, {Kind: response.Failure, Evidence: "an error"}},
		}, `499, which is not registered
    body:     perhaps one
    reads:    nothing of the request
    cause:    gone client, as a comparison shows: context.Canceled
              right: nothing need be sent; also accepted: any 4xx
    cause:    something failed: an error
              right: 500 Internal Server Error, as long as nothing more is known of it
              there may be other causes
    verdict:  no rule speaks: 499 answers one of the causes, a gone client`},
		{"no cause", response.Site{Status: 404}, `404 Not Found
    body:     none
    reads:    nothing of the request
    cause:    none shows
    verdict:  no rule speaks: the causes are not all known`},
		{"an unknown failure", response.Site{Status: 404, Failed: true, Certain: true}, `404 Not Found
    body:     none
    reads:    nothing of the request
    cause:    something failed, and nothing shows what
    verdict:  no rule speaks: something failed, and nothing shows what`},
	} {
		if got := explanation.Site(&test.site, source); got != test.want {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

func TestOpen(t *testing.T) {
	site := &response.Site{Pos: 20, Handler: "fail", Body: response.FailureBody, Routes: make([]response.Route, 11)}
	var judged []token.Pos
	for line := range token.Pos(10) {
		judged = append(judged, line+16)
	}
	got := explanation.Open(response.Open{Site: site, Why: "its callers know", Judged: judged}, source)
	want := `a status that does not show
    route:    any method
              any method
              any method
              any method
              any method
              any method
              any method
              any method
              and 3 more
    handler:  fail
    body:     reports a failure
    reads:    nothing of the request
    verdict:  not judged here: its callers know
              judged at line 16, line 17, line 18, line 19, line 21, line 22, line 23, and 2 more`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
