// The websocket packages, with requests that ask for a websocket and others.

package integration

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	coder "github.com/coder/websocket"
	gorilla "github.com/gorilla/websocket"
	nhooyr "nhooyr.io/websocket"
)

// asksToUpgrade asks for a websocket, from a page of the origin if one is given.
func asksToUpgrade(origin string) *http.Request {
	r := plainRequest()
	r.Header = http.Header{
		"Connection": {"Upgrade"}, "Upgrade": {"websocket"}, "Sec-Websocket-Version": {"13"}, "Sec-Websocket-Key": {"MDEyMzQ1Njc4OWFiY2RlZg=="},
	}
	if origin != "" {
		r.Header.Set("Origin", origin)
	}
	return r
}

// upgraders upgrade a request, and close the websocket again.
var upgraders = map[string]func(http.ResponseWriter, *http.Request) error{
	"(*github.com/gorilla/websocket.Upgrader).Upgrade": func(w http.ResponseWriter, r *http.Request) error {
		conn, err := (&gorilla.Upgrader{}).Upgrade(w, r, nil)
		if err == nil {
			conn.Close()
		}
		return err
	},
	"github.com/gorilla/websocket.Upgrade": func(w http.ResponseWriter, r *http.Request) error {
		conn, err := gorilla.Upgrade(w, r, nil, 0, 0)
		if err == nil {
			conn.Close()
		}
		return err
	},
	"github.com/coder/websocket.Accept": func(w http.ResponseWriter, r *http.Request) error {
		conn, err := coder.Accept(w, r, nil)
		if err == nil {
			conn.CloseNow()
		}
		return err
	},
	"nhooyr.io/websocket.Accept": func(w http.ResponseWriter, r *http.Request) error {
		conn, err := nhooyr.Accept(w, r, nil)
		if err == nil {
			conn.CloseNow()
		}
		return err
	},
}

var websocketCases = websocketRefusals()

// websocketRefusals upgrade a request that asks for a page.
func websocketRefusals() cases {
	all := cases{}
	for name, upgrade := range upgraders {
		if name == "github.com/gorilla/websocket.Upgrade" {
			continue // it sends nothing then
		}
		all[name] = func(t *testing.T) answer { return refusedUpgrade(t, upgrade, plainRequest()) }
	}
	return all
}

// refusedUpgrade gives what the client gets of an upgrade that fails.
func refusedUpgrade(t *testing.T, upgrade func(http.ResponseWriter, *http.Request) error, r *http.Request) answer {
	t.Helper()
	return overHTTP(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if upgrade(w, r) == nil {
			t.Error("upgraded")
		}
	}), r)
}

// TestUpgradesSwitchProtocols shows that all of them answer 101 where they are asked to.
func TestUpgradesSwitchProtocols(t *testing.T) {
	for name, upgrade := range upgraders {
		got := overHTTP(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if err := upgrade(w, r); err != nil {
				t.Error(name, err)
			}
		}), asksToUpgrade(""))
		if got.status != http.StatusSwitchingProtocols {
			t.Errorf("%s: %d", name, got.status)
		}
	}
}

// TestUpgradesAnswerFailures shows the statuses of refusals, and that the function of gorilla's package leaves them to the handler.
func TestUpgradesAnswerFailures(t *testing.T) {
	post := asksToUpgrade("")
	post.Method = http.MethodPost
	for name, want := range map[string][3]int{
		"(*github.com/gorilla/websocket.Upgrader).Upgrade": {400, 405, 403},
		"github.com/coder/websocket.Accept":                {426, 405, 403},
		"nhooyr.io/websocket.Accept":                       {426, 405, 403},
	} {
		for i, r := range []*http.Request{plainRequest(), post.Clone(context.Background()), asksToUpgrade("http://other.example")} {
			if got := refusedUpgrade(t, upgraders[name], r); got.status != want[i] || got.body == "" {
				t.Errorf("%s: %d %q, want %d", name, got.status, got.body, want[i])
			}
		}
	}
	wantAnswer(t, refusedUpgrade(t, upgraders["github.com/gorilla/websocket.Upgrade"], plainRequest()), 200, "")
}

// What a handler sends after a refusal comes too late, unless the upgrader's Error sends nothing.
func TestUpgraderErrorDecides(t *testing.T) {
	late := func(u gorilla.Upgrader) answer {
		return overHTTP(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := u.Upgrade(w, r, nil); err != nil {
				w.WriteHeader(http.StatusInternalServerError)
			}
		}), plainRequest())
	}
	wantAnswer(t, late(gorilla.Upgrader{}), 400, "Bad Request")
	wantAnswer(t, late(gorilla.Upgrader{Error: func(http.ResponseWriter, *http.Request, int, error) {}}), 500, "")
}

// A response that cannot be taken over is a fault of the server.
func TestUpgradesFailWithoutHijacker(t *testing.T) {
	for name, want := range map[string]int{"(*github.com/gorilla/websocket.Upgrader).Upgrade": 500, "github.com/coder/websocket.Accept": 501} {
		recorder := httptest.NewRecorder()
		err := upgraders[name](recorder, asksToUpgrade(""))
		if err == nil || recorder.Code != want || !strings.Contains(err.Error(), "Hijacker") {
			t.Errorf("%s: %d %v", name, recorder.Code, err)
		}
	}
}
