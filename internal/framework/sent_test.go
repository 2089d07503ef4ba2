// Rows against behavior: each call of calls_test.go answers a real client.

package framework

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// answer is what a client got.
type answer struct {
	status int
	body   string
	header http.Header
}

// ask runs a handler on a server and gives what the client gets.
func ask(t *testing.T, h http.Handler) answer {
	t.Helper()
	server := httptest.NewServer(h)
	defer server.Close()
	client := server.Client()
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	resp, err := client.Get(server.URL)
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

// TestRowsMatchBehavior runs every function of the standard library whose row sends something, and holds what it sends against the row.
func TestRowsMatchBehavior(t *testing.T) {
	for name := range calls {
		if _, ok := Rows()[name]; !ok {
			t.Errorf("%s is run, but has no row", name)
		}
	}
	for _, row := range allRows() {
		said := row.Summary.Outcomes[0].Sends
		if said == nil || !isStandard(row.Func) || said.Escapes {
			continue
		}
		call, ok := calls[row.Func]
		if !ok {
			t.Errorf("%s sends, but is never run: add it to calls", row.Func)
			continue
		}
		t.Run(row.Func, func(t *testing.T) {
			t.Parallel()
			hold(t, *said, ask(t, http.HandlerFunc(call)))
		})
	}
}

func TestHandlersMatchBehavior(t *testing.T) {
	hold(t, HandlerResults()["net/http.NotFoundHandler"], ask(t, http.NotFoundHandler()))
	hold(t, HandlerResults()["net/http.RedirectHandler"], ask(t, http.RedirectHandler("/target", sentStatus)))
}

// sentStatus is what the calls send where the status is a parameter.
const sentStatus = http.StatusTemporaryRedirect

// hold compares what a row says with what the client got.
func hold(t *testing.T, said response.Response, got answer) {
	t.Helper()
	want := sentStatus
	if said.Status.Kind == response.Const {
		want, _ = strconv.Atoi(said.Status.Text)
	}
	if !said.HasStatus {
		want = http.StatusOK
	}
	if said.Status.Kind != response.Unknown || !said.HasStatus {
		if got.status != want {
			t.Errorf("status is %d, not %d", got.status, want)
		}
	}
	if said.Body == response.NoBody && got.body != "" || said.Body > response.MaybeBody && got.body == "" {
		t.Errorf("body of kind %d is %q", said.Body, got.body)
	}
	if said.Content.Kind == response.Const && strings.TrimSpace(got.body) != said.Content.Text {
		t.Errorf("body is %q, not %q", got.body, said.Content.Text)
	}
	if has := got.header.Get("Location") != ""; has != (said.Location.Kind == response.Parameter) {
		t.Errorf("Location is %q", got.header.Get("Location"))
	}
	for _, h := range said.Header {
		if got.header.Get(h.Name) == "" {
			t.Errorf("no %s", h.Name)
		}
	}
}

// TestHijackSendsAnything shows that after a hijack even the status line is the handler's own.
func TestHijackSendsAnything(t *testing.T) {
	for name, hijack := range map[string]func(http.ResponseWriter) (net.Conn, error){
		"(net/http.Hijacker).Hijack": func(w http.ResponseWriter) (net.Conn, error) {
			conn, _, err := w.(http.Hijacker).Hijack()
			return conn, err
		},
		"(*net/http.ResponseController).Hijack": func(w http.ResponseWriter) (net.Conn, error) {
			conn, _, err := http.NewResponseController(w).Hijack()
			return conn, err
		},
	} {
		got := ask(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			conn, err := hijack(w)
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			io.WriteString(conn, "HTTP/1.1 299 Own\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
		}))
		if got.status != 299 {
			t.Errorf("%s: status is %d", name, got.status)
		}
		if sends := Rows()[name].Outcomes[0].Sends; !sends.Escapes || !sends.Streams {
			t.Errorf("%s does not escape and stream", name)
		}
	}
}

// TestTemplateFails shows that a template that fails may have written a part of the page.
func TestTemplateFails(t *testing.T) {
	for text, want := range map[string]string{`{{template "none"}}`: "", `begun{{template "none"}}`: "begun"} {
		got := ask(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			if err := textPage(text).Execute(w, nil); err == nil {
				t.Error("no error")
			}
		}))
		if got.body != want {
			t.Errorf("%s: body is %q", text, got.body)
		}
	}
	if body := Rows()["(*text/template.Template).Execute"].Outcomes[1].Sends.Body; body != response.MaybeBody {
		t.Errorf("body is of kind %d", body)
	}
}
