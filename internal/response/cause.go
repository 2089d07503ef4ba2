// Why a response is sent.
//
//	errors.Is(err, sql.ErrNoRows)     NotFound, by Comparison
//	r.Method != http.MethodPost       WrongMethod, by Condition

package response

import "go/token"

// CauseKind is the reason for which a response is sent, in the terms of the decision table (internal/guide).
type CauseKind string

// The causes of the decision table. The text is what messages say.
const (
	Malformed       CauseKind = "malformed input"
	Invalid         CauseKind = "invalid input"
	Unauthenticated CauseKind = "missing or bad credentials"
	Forbidden       CauseKind = "missing permission"
	NotFound        CauseKind = "absence"
	Gone            CauseKind = "deletion"
	WrongMethod     CauseKind = "wrong method"
	Conflict        CauseKind = "conflict"
	TooLarge        CauseKind = "too large content"
	Unsupported     CauseKind = "unsupported media type"
	RateLimited     CauseKind = "rate limit"
	NotImplemented  CauseKind = "missing implementation"
	ClientGone      CauseKind = "gone client"
	Upstream        CauseKind = "upstream failure"
	Timeout         CauseKind = "timeout"
	Unavailable     CauseKind = "unavailable service"
	ServerFault     CauseKind = "server fault"
	Failure         CauseKind = "failure" // something failed; nothing shows what
)

// Strength orders evidence: a stronger one silences a weaker one that disagrees.
type Strength uint8

// The strengths of evidence, weakest first.
const (
	Text       Strength = iota + 1 // the author's own message text
	Name                           // the author's own names
	Condition                      // the tested condition itself
	Call                           // the call that the tested error came from
	Comparison                     // the sentinel or type that the error is compared with
)

// Reading says whether an error came of reading the body of the request.
type Reading uint8

// The kinds of reading.
const (
	NotRead Reading = iota
	Read            // it did
	Cut             // it did, and http.MaxBytesReader cuts the body: it may be a *http.MaxBytesError, for which nobody has asked
)

// Cause is one reason for a response, with the evidence for it.
type Cause struct {
	Kind     CauseKind
	Strength Strength
	Evidence string      // in the user's terms: "the error of json.Decoder.Decode"
	Pos      token.Pos   // of the evidence, token.NoPos where it lies in another package
	Through  []token.Pos // of the calls in this package that passed it on, the innermost first
	Place    string      // of the evidence, to those who read of the response: "line 41", "store.go:41"; "" on the response's own line
	OffPath  bool        // what is wrong is of the request, and no value of its path
	Content  bool        // what is wrong is of the decoded content of the request, and nothing else
	Fixed    bool        // what is wrong was compared with constants alone
	ByPath   bool        // of an absence: the path of the request names what is not there
	Input    int         // if not 0: the cause holds only where parameter Input-1 carries input of the request
	Own      bool        // with Input: only where it carries none
	Error    int         // if not 0: the causes are those of the error in parameter Error-1, and Kind is empty
	Is       string      // with Error: only of errors that are this one
	Reading  Reading
	Store    bool // of an upstream failure: what was asked is the database of the service
	Formal   bool // only a mistake in the code makes the call fail
}
