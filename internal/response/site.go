// Package response is the vocabulary of statuslint's model: what a handler sends, why, and on which route.
package response

import (
	"go/token"
	"slices"
)

// Site is one place that decides a response.
//
//	http.Error(w, "malformed JSON", http.StatusInternalServerError)
//	    Status 500, Body FailureBody, Causes [malformed input: the error of json.Decoder.Decode]
type Site struct {
	Pos      token.Pos // where the status is decided: the constant, the call, the end of the function
	End      token.Pos
	Status   int
	Implicit bool // no status is sent: net/http sends 200
	Body     Body
	Message  string   // the constant text in the body, if any
	Wording  string   // the constant texts that the call which answers is given, for the body or for an error: "error: no such user"
	Header   []Header // set before
	Ignored  []Ignored
	HandsOff []HandOff // before, on every path to here, where nothing else is done with what was sent
	Causes   []Cause   // all causes that lead here; none: it is a success, or nothing shows
	Certain  bool      // Causes are all that there are
	Failed   bool      // it stands in a branch that an error led to, or is itself the value of an error
	Redirect *Redirect
	Routes   []Route
	Creates  []Creation // what was stored before, on every path to here
	Handler  string     // name of the function that answers, "" for a literal without one
	Remote   string     // of a handler in another package that is registered here: its name and file
	Words    string     // comments around, of the function, the file and the package: intent
	Names    []string   // in the conditions around, and of the constant and the helpers that the status comes from: "hideExistence"
	Reads    Reads      // what the handler reads of the request
	Forwards bool       // the function also calls another handler: it is middleware
	Escapes  bool       // the answer may come from code that nobody sees
	Constant bool       // Pos to End is an expression for the status that can be replaced
	Calls    []Span     // or returns, that send it
}

// Span is a piece of the source.
type Span struct{ Pos, End token.Pos }

// Open is a response that is not judged where it is sent.
type Open struct {
	Site   *Site       // as far as it is known: Status is 0 where it does not show
	Why    string      // it is not: "its callers choose the status"
	Judged []token.Pos // where it is instead, in this package
}

// Said gives the constant texts of the answer.
func (s *Site) Said() string { return s.Message + " " + s.Wording }

// NamesByPath tells whether the handler may take from the path what the request is about: it reads the path, and no route is known or one has
// a place for a value.
func (s *Site) NamesByPath() bool {
	return s.Reads.Path && (s.Reads.Unknown || len(s.Routes) == 0 || slices.ContainsFunc(s.Routes, Route.HasValues))
}

// Ignored is a part of the request that was parsed before the answer, and of which nobody has asked whether it does.
type Ignored struct {
	Text  string // as evidence: "the error of strconv.Atoi"
	Words string // comments beside it
	Pos   token.Pos
}

// HandOff is a place where work on what the client has sent is left to others.
type HandOff struct {
	Text    string // as evidence: "go server.index"
	Content bool   // what is handed on is of the decoded content
	Pos     token.Pos
}

// Creation is a call that stores something new.
type Creation struct {
	Name  string // of the function: "CreateUser"
	Text  string // as evidence: "UserStore.CreateUser"
	Weak  bool   // it stores something, new or not: "SaveUser"
	Pos   token.Pos
	Place string // as of a cause
}

// Redirect is what a redirect shows of its target and reason.
type Redirect struct {
	Target   string   // the constant parts, "*" for the others: "https://*/new"
	Parts    []string // the expressions that the others come from: "r.Host", "r.URL.Path"
	From     string   // the path it leads from, where registered
	Guards   []string // source of the conditions around, outermost last
	LookedUp bool     // a part of the target was looked up for this request
	Alone    bool     // the handler does nothing else on the way to it: no call but those that make the redirect
}
