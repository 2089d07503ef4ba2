// What the websocket packages do (https://pkg.go.dev/github.com/gorilla/websocket, https://pkg.go.dev/github.com/coder/websocket, which was
// nhooyr.io/websocket before):
//
//	conn, err := upgrader.Upgrade(w, r, nil)    101, and then the connection is the handler's
//	if err != nil {                             it has answered 400, 403, 405 or 500 then
//		return
//	}
//	conn, err := websocket.Accept(w, r, nil)    as well: 400, 403, 405, 426, 500 or 501
//
// But gorilla's function websocket.Upgrade answers nothing where it fails: that is left to the handler.

package framework

import "github.com/statuslint/statuslint/internal/response"

const (
	gorillaWebsocketRoot = "github.com/gorilla/websocket"
	coderWebsocketRoot   = "github.com/coder/websocket"
	nhooyrWebsocketRoot  = "nhooyr.io/websocket"
)

func gorillaWebsocket() Framework {
	return Framework{
		Root: gorillaWebsocketRoot,
		Rows: []Row{
			upgrades("(*"+gorillaWebsocketRoot+".Upgrader).Upgrade", sent(to(1), someStatus(), some(response.MaybeBody))), // the upgrader's Error may answer
			upgrades(gorillaWebsocketRoot+".Upgrade", nil),
		},
		Inputs: []string{gorillaWebsocketRoot + ".Subprotocols"},
	}
}

// coderWebsocket is the same under both of its paths.
func coderWebsocket(root string) Framework {
	return Framework{
		Root: root,
		Rows: []Row{upgrades(root+".Accept", sent(to(0), someStatus(), some(response.FailureBody)))},
	}
}

// upgrades is a function that hands over the connection, or answers that it cannot: the client has asked for something else, from somewhere
// else, or the connection cannot be taken over.
func upgrades(name string, refusal *response.Response) Row {
	writer := 0
	if refusal != nil {
		writer, refusal.Failed = refusal.Writer, true
	}
	causes := []response.Cause{because(response.Malformed), because(response.WrongMethod), because(response.Forbidden), fault}
	return Row{name, response.Summary{Outcomes: []response.Outcome{
		{Sends: refusal, Results: []response.Value{{}, failed(explained("the error of ", name, causes)...)}},
		{Sends: sent(to(writer), streams(), escapes()), Results: []response.Value{{}, {Kind: response.Nil}}},
	}}}
}
