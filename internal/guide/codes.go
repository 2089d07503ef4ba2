// Package guide is what statuslint knows of HTTP, as data: the status codes and the decision table from a cause to the statuses that
// answer it. It reads like the guide on the desk:
//
//	code, _ := guide.Lookup(405)
//	fmt.Println(code, code.Section, code.Must) // 405 Method Not Allowed RFC 9110 §15.5.6 [Allow]
//
//	row, _ := guide.Decide("absence")
//	row.Right        // 404
//	row.Accepts(410) // true
//	row.Accepts(500) // false
package guide

import (
	"fmt"
	"slices"
)

// Code is a status code as the IANA registry has it (https://www.iana.org/assignments/http-status-codes), with what its
// specification asks of a response that carries it.
type Code struct {
	Number   int
	Name     string      // by RFC 9110 §18.3 and the registry; net/http's StatusText is older for some
	Section  string      // where it is defined: "RFC 9110 §15.5.1"
	Mark     string      // the registry's remark: "temporary", "unused", "obsoleted"; most have none
	When     string      // one line on when to answer it, in our own words
	Body     bool        // a response may have a body (to a HEAD request none has one)
	Must     []string    // header fields that the specification demands of every response
	Should   []string    // header fields that it recommends, or demands or permits under the condition in Note
	Note     string      // what the lists of fields cannot say
	Confused []Confusion // the codes that are answered in its place, or it in theirs
}

// Confusion is a code that is mistaken for another one.
type Confusion struct {
	Number int
	Reason string // what sets the two apart
}

// Codes lists every code of the IANA registry, ascending.
var Codes = slices.Concat(informational, success, redirection, clientError, clientErrorRare, serverError)

// Lookup finds the code with the number.
func Lookup(number int) (Code, bool) {
	i, found := slices.BinarySearchFunc(Codes, number, func(c Code, n int) int { return c.Number - n })
	if !found {
		return Code{}, false
	}
	return Codes[i], true
}

// String is the code as a status line has it: "400 Bad Request".
func (c Code) String() string { return fmt.Sprintf("%d %s", c.Number, c.Name) }

// Class is the name that the registry gives to the code's first digit: "client error".
func (c Code) Class() string { return classes[c.Number/100] }

var classes = map[int]string{
	1: "informational",
	2: "success",
	3: "redirection",
	4: "client error",
	5: "server error",
}
