package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestAccepted202(t *testing.T) {
	begun := func(status int, text string) response.Site {
		return response.Site{
			Status: status, Body: response.SuccessBody, Certain: true, Constant: true, Routes: route("POST", "/documents"),
			HandsOff: []response.HandOff{{Text: text, Content: true}},
		}
	}
	on := func(method, path string) response.Site {
		site := begun(200, "go api.server.index")
		site.Routes = route(method, path)
		return site
	}
	want := func(text, status string) string {
		return "work that goes on after the answer (" + text + ") is answered " + status + "; use 202 Accepted (RFC 9110 §15.3.3)"
	}
	const index = "go api.server.index"
	implicit, anywhere, nowhere, path, elsewhere := begun(200, index), on("", "/documents"), begun(200, index), begun(200, index), on("", "/documents")
	implicit.Implicit, nowhere.Routes, path.HandsOff[0].Content, elsewhere.HandsOff[0].Content = true, nil, false, false
	second, noted := begun(200, "go audit.Log"), on("POST", "/logs")
	second.HandsOff = append(second.HandsOff, response.HandOff{Text: index})
	noted.HandsOff[0].Text = "go audit.Log"
	creates, failed, remote, escapes, caused := begun(200, index), begun(200, index), begun(200, index), begun(200, index), begun(200, index)
	creates.Creates, failed.Failed, remote.Remote, escapes.Escapes = []response.Creation{{Name: "Create"}}, true, "api.Add in api.go", true
	caused.Causes = causes(response.Call, response.Failure)
	said := func(words string) response.Site {
		site := begun(200, index)
		site.Words = words
		return site
	}
	hook := on("POST", "/webhooks")
	check(t, accepted202, []row{
		{"goroutine", begun(200, index), want(index, "200 OK")},
		{"implicit", implicit, want(index, "with an implicit 200 OK")},
		{"channel", begun(200, "the send to s.jobs"), want("the send to s.jobs", "200 OK")},
		{"queue", begun(200, "asynq.Client.Enqueue"), want("asynq.Client.Enqueue", "200 OK")},
		{"PUT", on("PUT", "/documents/{id}"), want(index, "200 OK")},
		{"DELETE", on("DELETE", "/documents/{id}"), want(index, "200 OK")},
		{"every method, and content", anywhere, want(index, "200 OK")},
		{"no route, but content", nowhere, want(index, "200 OK")},
		{"POST, and what the path says", path, want(index, "200 OK")},
		{"one of two is noted", second, want(index, "200 OK")},
		{"logs are what it is about", noted, want("go audit.Log", "200 OK")},
		{"every method, and what the path says", elsewhere, ""},
		{"nothing", response.Site{Status: 200, Body: response.SuccessBody, Routes: route("POST", "/documents")}, ""},
		{"202", begun(202, index), ""},
		{"201", begun(201, index), ""},
		{"204", begun(204, index), ""},
		{"400", begun(400, index), ""},
		{"GET", on("GET", "/documents"), ""},
		{"HEAD", on("HEAD", "/documents"), ""},
		{"noted", begun(200, "go audit.Log"), ""},
		{"counted", begun(200, "the send to s.metrics"), ""},
		{"stored before", creates, ""},
		{"failed", failed, ""},
		{"because of something", caused, ""},
		{"judged where it stands", remote, ""},
		{"out of sight", escapes, ""},
		{"webhook", hook, ""},
		{"acknowledged", said("The partner needs 200 or sends it again."), ""},
		{"on purpose", said("200 on purpose"), ""},
	})
}
