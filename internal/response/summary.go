package response

// Summary is what a function does, as far as responses go: its outcomes, one of which happens in a call. A row of a framework's table, a
// fact of another package and the inference from a body in this package are all summaries.
//
//	func fail(w http.ResponseWriter, err error) bool
//	    when $1 is nil:     nothing, returns false
//	    when $1 is not nil: responds(status=500, body=error $1), returns true
type Summary struct {
	Outcomes []Outcome
	Flows    []Flow
	Reads    Reads // what it reads of the request, if it gets it
	Computes []int // 1-based numbers of the parameters that the results are computed from; none where anything else decides too
	Compares []int // 1-based numbers of the parameters that are compared with anything
	Cuts     bool  // it has http.MaxBytesReader cut the body of the request that it gets
}

// Flow says that input of the request gets from a parameter into a result, or into what another parameter points to.
type Flow struct {
	From   int // a parameter; -1 for the request itself
	Result int // 1-based; 0: none
	Fills  int // 1-based number of the parameter that is filled; 0: none
}

// Outcome is one way in which a call can end.
type Outcome struct {
	When    []Test    // on parameters; all hold
	Sends   *Response // nil: nothing is sent
	Results []Value
	Creates string // the evidence that something new was stored: "UserStore.Insert"
}

// Test is a test of a parameter.
type Test struct {
	Param int
	Path  []Step
	Is    string // what it is tested for: "nil", a constant's text, or the qualified name of a sentinel ("io.EOF") or type ("*net/http.MaxBytesError")
	Not   bool
}

// Body says what the content of a response is, as far as it shows.
type Body uint8

// The kinds of bodies, from nothing to a failure in so many words.
const (
	NoBody      Body = iota // nothing is written
	MaybeBody               // it does not show whether anything is written
	SomeBody                // something is written
	FailureBody             // what is written reports a failure
	SuccessBody             // what is written is data, or reports success
	PageBody                // a page for people: a template, a file
)

// Response is a response, or the part of one that a function sends: only a status, only a body, only header fields.
type Response struct {
	Writer    int   // the parameter that it is sent to
	Pending   bool  // nothing has gone out yet: a later status replaces this one
	Keeps     bool  // nothing goes out: the request keeps the status until something sends it
	Kept      bool  // the status that the request keeps goes out with it, if there is one
	HasStatus bool  // false: whatever follows decides, and net/http sends 200 when the body comes first
	Status    Value // unknown where it does not show
	Body      Body
	Content   Value // what is written; a parameter where the caller decides
	Header    []Header
	Location  Value   // of a redirect
	Causes    []Cause // why, as far as it shows; those that depend on a parameter are the caller's to settle
	Failed    bool    // it is sent in a branch that an error led to
	Settled   bool    // it has been judged where it stands
	Escapes   bool    // the writer goes to code that nobody sees: anything may be sent
	Handed    bool    // as Escapes, but only to a handler that returns what is to be answered
	Streams   bool    // the writer was hijacked, flushed or copied to: the status is no longer the handler's
}

// Header is a header field that is set.
type Header struct {
	Name  string // canonical
	Value Value
}
