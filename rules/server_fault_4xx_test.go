package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// blamed is a failure for which the client is told 400.
func blamed(all ...response.Cause) response.Site {
	return response.Site{Status: 400, Body: response.FailureBody, Certain: true, Failed: true, Constant: true, Causes: all}
}

var (
	diskFault  = response.Cause{Kind: response.ServerFault, Strength: response.Call, Evidence: "the error of os.WriteFile"}
	queryFault = response.Cause{Kind: response.ServerFault, Strength: response.Call, Evidence: "the error of sql.DB.Query"}
	rateFault  = response.Cause{Kind: response.Upstream, Strength: response.Call, Evidence: "the error of http.Get"}
	badFault   = response.Cause{Kind: response.ServerFault, Strength: response.Comparison, Evidence: "sql.ErrTxDone"}
	ownName    = response.Cause{Kind: response.ServerFault, Strength: response.Name, Evidence: "errCorrupt"}
	ownTest    = response.Cause{Kind: response.ServerFault, Strength: response.Condition, Evidence: "the test of s.db"}
	ownText    = response.Cause{Kind: response.ServerFault, Strength: response.Text, Evidence: "its text"}
	notRead    = response.Cause{Kind: response.Malformed, Strength: response.Call, Evidence: "the error of json.Decoder.Decode"}
	noRow      = response.Cause{Kind: response.NotFound, Strength: response.Call, Evidence: "sql.ErrNoRows"}
	anything   = response.Cause{Kind: response.Failure, Strength: response.Call, Evidence: "the error of UserStore.Find"}
)

func TestServerFault4xx(t *testing.T) {
	status := func(status int, all ...response.Cause) response.Site {
		site := blamed(all...)
		site.Status = status
		return site
	}
	said := func(words string) response.Site {
		site := blamed(diskFault)
		site.Words = words
		return site
	}
	uncertain, remote, handler, path := blamed(diskFault), blamed(diskFault), blamed(diskFault), blamed(diskFault)
	uncertain.Certain, remote.Remote, handler.Handler, path.Routes = false, "api.Save in api.go", "serveGraphQL", route("POST", "/dav/files")
	check(t, serverFault4xx, []row{
		{"400", blamed(diskFault),
			"a server fault (the error of os.WriteFile) is answered 400 Bad Request; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"401", status(401, queryFault),
			"a server fault (the error of sql.DB.Query) is answered 401 Unauthorized; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"403", status(403, queryFault),
			"a server fault (the error of sql.DB.Query) is answered 403 Forbidden; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"404", status(404, queryFault),
			"a server fault (the error of sql.DB.Query) is answered 404 Not Found; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"422", status(422, diskFault),
			"a server fault (the error of os.WriteFile) is answered 422 Unprocessable Content; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"409, two calls", status(409, queryFault, diskFault),
			"a server fault (the error of sql.DB.Query, and 1 more) is answered 409 Conflict; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"another service", status(404, rateFault),
			"an upstream failure (the error of http.Get) is answered 404 Not Found; use 502 Bad Gateway (RFC 9110 §15.6.3)"},
		{"another service or the disk", status(409, rateFault, diskFault),
			"an upstream failure (the error of http.Get, and 1 more) is answered 409 Conflict; use 500 Internal Server Error or 502 Bad Gateway (RFC 9110 §15.6.1, §15.6.3)"},
		{"compared", blamed(badFault),
			"a server fault (sql.ErrTxDone) is answered 400 Bad Request; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"harmless comment", said("save writes what the form holds"),
			"a server fault (the error of os.WriteFile) is answered 400 Bad Request; use 500 Internal Server Error (RFC 9110 §15.6.1)"},
		{"another service, whose address may be input", blamed(rateFault), ""},
		{"another service, 422", status(422, rateFault), ""},
		{"another service or the disk, 400", blamed(rateFault, diskFault), ""},
		{"500", status(500, diskFault), ""},
		{"502", status(502, rateFault), ""},
		{"503", status(503, diskFault), ""},
		{"200", status(200, diskFault), ""},
		{"408", status(408, rateFault), ""},
		{"413", status(413, diskFault), ""},
		{"429", status(429, rateFault), ""},
		{"499", status(499, diskFault), ""},
		{"shared with malformed input", blamed(notRead, diskFault), "a server fault (the error of os.WriteFile) is answered 400 Bad Request; use 500 Internal Server Error for it, and tell the rest apart (RFC 9110 §15.6.1)"},
		{"shared with absence", status(404, noRow, queryFault), "a server fault (the error of sql.DB.Query) is answered 404 Not Found; use 500 Internal Server Error for it, and tell the rest apart (RFC 9110 §15.6.1)"},
		{"of which nothing is known", blamed(anything), ""},
		{"shared with what is not known", blamed(diskFault, anything), "a server fault (the error of os.WriteFile) is answered 400 Bad Request; use 500 Internal Server Error for it, and tell the rest apart (RFC 9110 §15.6.1)"},
		{"only a name", blamed(ownName), ""},
		{"only a condition", blamed(ownTest), ""},
		{"only a text", blamed(ownText), ""},
		{"a name and a call", blamed(diskFault, ownName), "a server fault (the error of os.WriteFile) is answered 400 Bad Request; use 500 Internal Server Error for it, and tell the rest apart (RFC 9110 §15.6.1)"},
		{"other causes may exist", uncertain, ""},
		{"no cause", blamed(), ""},
		{"judged where it stands", remote, ""},
		{"on purpose", said("400 on purpose: the old client gives up only then"), ""},
		{"by a specification", said("as RFC 6749 demands"), ""},
		{"envelope", handler, ""},
		{"protocol", path, ""},
	})
}
