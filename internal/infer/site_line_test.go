// A response in one line:
//
//	POST /users 201 data with Location creates UserStore.Insert          on the route, the body is data, a header field is set
//	GET by name 404 failure "no such user" because absence (!found)      only the handler's name tells the route
//	implicit 200 body escapes                                            unseen code, or a stream, may answer something else
//	401 failure because missing or bad credentials (…) forwards          in middleware

package infer

import (
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

var bodyWords = map[response.Body]string{
	response.NoBody: "empty", response.MaybeBody: "perhaps a body", response.SomeBody: "body", response.FailureBody: "failure",
	response.SuccessBody: "data", response.PageBody: "page",
}

func siteLine(s *response.Site) string {
	words := []string{routesText(s.Routes)}
	if s.Implicit {
		words = append(words, "implicit")
	}
	words = append(words, strconv.Itoa(s.Status), bodyWords[s.Body])
	if s.Message != "" {
		words = append(words, strconv.Quote(s.Message))
	}
	words = append(words, headerText(s.Header), redirectText(s.Redirect), causesText(s), createsText(s))
	for _, mark := range []struct {
		holds bool
		word  string
	}{{s.Escapes, "escapes"}, {s.Forwards, "forwards"}, {s.Remote != "", "by " + s.Remote}} {
		if mark.holds {
			words = append(words, mark.word)
		}
	}
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// routesText gives GET /users, or GET by name where only the handler's name says so.
func routesText(routes []response.Route) string {
	var all []string
	for _, r := range routes {
		text := r.Method
		if text == "" {
			text = "any"
		}
		if r.Path != "" {
			text += " " + r.Path
		}
		if r.Weak {
			text += " by name"
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

func headerText(header []response.Header) string {
	var all []string
	for _, h := range header {
		text := h.Name
		if h.Value.Kind == response.Const {
			text += "=" + h.Value.Text
		}
		all = append(all, text)
	}
	if len(all) == 0 {
		return ""
	}
	return "with " + strings.Join(all, ", ")
}

func redirectText(r *response.Redirect) string {
	if r == nil {
		return ""
	}
	return "to " + r.Target
}

// causesText tells why; perhaps, where there can be other causes.
func causesText(s *response.Site) string {
	var all []string
	for _, c := range s.Causes {
		all = append(all, string(c.Kind)+" ("+c.Evidence+")")
	}
	switch {
	case len(all) == 0 && s.Failed:
		return "after a failure"
	case len(all) == 0:
		return ""
	case !s.Certain:
		return "perhaps because " + strings.Join(all, ", ")
	}
	return "because " + strings.Join(all, ", ")
}

// createsText tells what a success has stored; of a failure nobody asks it.
func createsText(s *response.Site) string {
	var all []string
	for _, c := range s.Creates {
		all = append(all, c.Text)
	}
	if len(all) == 0 || s.Status >= 300 {
		return ""
	}
	return "creates " + strings.Join(all, ", ")
}
