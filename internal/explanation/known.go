// What is known of a response, apart from why it is sent.

package explanation

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

// known gives a row for each thing that is known.
func known(s *response.Site, source Source) []row {
	rows := []row{
		{"sent", sent(s, source)},
		{"route", routes(s, source)},
		{"handler", handler(s)},
		{"body", body(s)},
		{"fields", fields(s.Header)},
		{"target", target(s.Redirect)},
		{"reads", []string{reads(s.Reads)}},
	}
	if s.Status/100 == 2 {
		rows = append(rows, row{"creates", creates(s)})
	}
	return append(rows, causes(s, source)...)
}

// sent is where the response is sent, if that is elsewhere than its status stands.
func sent(s *response.Site, source Source) []string {
	var lines []string
	for _, call := range s.Calls {
		if place := source.Place(call.Pos, s.Pos); place != "" {
			lines = append(lines, "at "+place)
		}
	}
	return lines
}

func routes(s *response.Site, source Source) []string {
	var lines []string
	for _, r := range s.Routes {
		method := r.Method
		if method == "" {
			method = "any method"
		}
		line := strings.TrimSpace(method + " " + r.Path)
		if r.Weak {
			line += ", by the name of the handler"
		} else if place := source.Place(r.Pos, s.Pos); place != "" {
			line += ", " + place
		}
		lines = append(lines, line)
	}
	if more := len(lines) - maxPlaces; more > 0 {
		lines = append(lines[:maxPlaces], fmt.Sprintf("and %d more", more))
	}
	return lines
}

func handler(s *response.Site) []string {
	name := s.Handler
	switch {
	case s.Remote != "":
		name = s.Remote
	case name == "", name == "init": // a literal in a variable of the package
		return nil
	}
	if s.Forwards {
		name += ", which is middleware"
	}
	return []string{name}
}

var bodies = map[response.Body]string{
	response.NoBody:      "none",
	response.MaybeBody:   "perhaps one",
	response.SomeBody:    "there is one",
	response.FailureBody: "reports a failure",
	response.SuccessBody: "data, or a success",
	response.PageBody:    "a page or a file",
}

func body(s *response.Site) []string {
	text := bodies[s.Body]
	if s.Message != "" {
		text += ": " + strconv.Quote(s.Message)
	}
	if s.Escapes {
		text += "; code that nobody sees may answer as well"
	}
	return []string{text}
}

func fields(header []response.Header) []string {
	var lines []string
	for _, h := range header {
		line := h.Name
		if h.Value.Kind == response.Const {
			line += ": " + h.Value.Text
		}
		lines = append(lines, line)
	}
	return lines
}

func target(r *response.Redirect) []string {
	if r == nil {
		return nil
	}
	return []string{r.Target}
}

func reads(r response.Reads) string {
	var parts []string
	for _, part := range []struct {
		read bool
		name string
	}{{r.Path, "values of the path"}, {r.Content, "the body"}, {r.Other, "other parts of the request"}} {
		if part.read {
			parts = append(parts, part.name)
		}
	}
	switch {
	case r.Unknown:
		return "does not show: the function is a part of a handler"
	case len(parts) == 0:
		return "nothing of the request"
	}
	return strings.Join(parts, ", ")
}

func creates(s *response.Site) []string {
	var lines []string
	for _, c := range s.Creates {
		lines = append(lines, at(c.Text, c.Place))
	}
	return lines
}

// at is evidence and where it stands.
func at(evidence, place string) string {
	if place == "" {
		return evidence
	}
	return evidence + ", " + place
}
