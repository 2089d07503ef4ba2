// How net/http names a status code. Almost always by the code's name, run together:
//
//	505 HTTP Version Not Supported → StatusHTTPVersionNotSupported

package guide

import "strings"

// Constant is the name of the code's constant in net/http, "StatusBadRequest", and "" where net/http has none.
func (c Code) Constant() string {
	if name, odd := oddConstants[c.Number]; odd {
		return name
	}
	return "Status" + strings.NewReplacer(" ", "", "-", "").Replace(c.Name)
}

// oddConstants are the ones that net/http abbreviates, and those that keep the name of an older RFC under Go's promise of compatibility.
var oddConstants = map[int]string{
	104: "", // temporary
	203: "StatusNonAuthoritativeInfo",
	306: "", // unused
	407: "StatusProxyAuthRequired",
	413: "StatusRequestEntityTooLarge",        // RFC 2616 §10.4.14
	414: "StatusRequestURITooLong",            // RFC 2616 §10.4.15
	416: "StatusRequestedRangeNotSatisfiable", // RFC 2616 §10.4.17
	418: "StatusTeapot",                       // RFC 2324 §2.3.2
	422: "StatusUnprocessableEntity",          // RFC 4918 §11.2
}
