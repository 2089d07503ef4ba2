// Calls on the header fields of a response:
//
//	w.Header().Set("Content-Type", "application/json")
//	w.Header().Del("Content-Length")

package framework

import (
	"maps"
	"sync"
)

// HeaderCall is what a method does to header fields.
type HeaderCall uint8

// What the methods of a header do. The field's name is parameter 1, its value parameter 2.
const (
	Sets HeaderCall = iota + 1
	Adds
	Deletes
	Reads
)

// HeaderCalls gives the methods of a header, or of a response that sets it, which is parameter 0.
func HeaderCalls() map[string]HeaderCall { return headerCalls() }

var headerCalls = sync.OnceValue(func() map[string]HeaderCall {
	all := maps.Clone(plainHeaderCalls)
	for _, f := range frameworks() {
		maps.Copy(all, f.Header)
	}
	return all
})

var plainHeaderCalls = map[string]HeaderCall{
	"(net/http.Header).Set":             Sets,
	"(net/http.Header).Add":             Adds,
	"(net/http.Header).Del":             Deletes,
	"(net/http.Header).Get":             Reads,
	"(net/http.Header).Values":          Reads,
	"(net/textproto.MIMEHeader).Set":    Sets,
	"(net/textproto.MIMEHeader).Add":    Adds,
	"(net/textproto.MIMEHeader).Del":    Deletes,
	"(net/textproto.MIMEHeader).Get":    Reads,
	"(net/textproto.MIMEHeader).Values": Reads,
}
