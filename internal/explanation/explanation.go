// Package explanation puts into words what is known of a response, and what the rules make of it:
//
//	500 Internal Server Error
//	    route:    POST /orders, api.go:33
//	    handler:  placeOrder
//	    body:     reports a failure: "the order is not valid JSON"
//	    reads:    the body
//	    cause:    malformed input, as a call shows: the error of json.Decoder.Decode, line 16
//	              right: 400 Bad Request; also accepted: 413, 415, 422; 404 if the value stands in the path, …
//	    verdict:  client-error-500: malformed input (…) is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)
package explanation

import (
	"fmt"
	"go/token"
	"strings"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
	"github.com/statuslint/statuslint/rules"
)

// Category is what explanations are called among diagnostics, and SentHere is said of the calls that send the response.
const (
	Category = "response"
	SentHere = "sent here"
)

// Source says what only the source tells.
type Source struct {
	Place  func(pos, from token.Pos) string // where a position is for a reader of another one, "" on its line
	Callee func(call token.Pos) string      // what the call at the position calls
}

// Site explains a response that is judged where it stands.
func Site(s *response.Site, source Source) string {
	return text(title(s), append(known(s, source), row{"verdict", verdicts(s)}))
}

// Open explains a response that is not.
func Open(o response.Open, source Source) string {
	verdict := []string{"not judged here: " + o.Why}
	if places := elsewhere(o, source); len(places) > 0 {
		verdict = append(verdict, "judged at "+strings.Join(places, ", "))
	}
	return text(title(o.Site), append(known(o.Site, source), row{"verdict", verdict}))
}

// maxPlaces is how many places are named of those at which a response is judged, or its handler registered.
const maxPlaces = 8

func elsewhere(o response.Open, source Source) []string {
	var places []string
	for i, pos := range o.Judged {
		if i == maxPlaces {
			return append(places, fmt.Sprintf("and %d more", len(o.Judged)-i))
		}
		if place := source.Place(pos, o.Site.Pos); place != "" {
			places = append(places, place)
		}
	}
	return places
}

// row is a title and what it is the title of, in lines.
type row struct {
	title string
	lines []string
}

func text(title string, rows []row) string {
	var out strings.Builder
	out.WriteString(title)
	for _, r := range rows {
		for i, line := range r.lines {
			name := ""
			if i == 0 {
				name = r.title + ":"
			}
			fmt.Fprintf(&out, "\n    %-10s%s", name, line)
		}
	}
	return out.String()
}

// title is the status as a status line has it.
func title(s *response.Site) string {
	switch {
	case s.Status == 0:
		return "a status that does not show"
	case s.Implicit:
		return status(s.Status) + ", implicit: no status is sent"
	}
	return status(s.Status)
}

func status(number int) string {
	if code, known := guide.Lookup(number); known {
		return code.String()
	}
	return fmt.Sprintf("%d, which is not registered", number)
}

// verdicts are what the rules say: one of them finds the response wrong, or none does.
func verdicts(s *response.Site) []string {
	claims := rules.Claims(s)
	if len(claims) == 0 {
		return []string{"no rule speaks: " + rules.Silence(s)}
	}
	first := claims[0]
	lines := []string{first.ID + ": " + first.Check(s).Message}
	if first.Set == rules.Strict {
		lines[0] += " (a strict rule)"
	}
	for _, r := range claims[1:] {
		lines = append(lines, fmt.Sprintf("%s would say so too, and comes after it", r.ID))
	}
	return lines
}
