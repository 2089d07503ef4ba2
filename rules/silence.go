// Why no rule speaks of a response, in one line, for those who ask.
//
//	400, because of malformed input               400 Bad Request answers malformed input
//	404, because a user may not do this, below    a comment says that the answer is meant or prescribed; else forbidden-404 would speak
//	"// do not reveal that it exists"
//
// What keeps a rule silent is found by taking away one thing after the other until a rule speaks.

package rules

import (
	"fmt"
	"slices"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
)

// Claims gives the rules that find the response wrong, in order of priority.
func Claims(site *response.Site) []*Rule {
	return slices.DeleteFunc(slices.Clone(All), func(r *Rule) bool { return r.Check(site) == nil })
}

// Silence says why no rule finds the response wrong.
func Silence(site *response.Site) string {
	if text := answered(site); text != "" {
		return text
	}
	all := silences()
	for _, s := range all {
		if r := lifted(site, s); r != nil {
			return fmt.Sprintf("%s; else %s would speak", s.text, r.ID)
		}
	}
	for i, s := range all {
		for _, also := range all[i+1:] {
			if r := lifted(site, s, also); r != nil {
				return fmt.Sprintf("%s, and %s; else %s would speak", s.text, also.text, r.ID)
			}
		}
	}
	return unclaimed(site)
}

// lifted gives the rule that would speak if nothing of that kept it silent, nil if none would.
func lifted(site *response.Site, silences ...silence) *Rule {
	other := *site
	other.Causes = slices.Clone(site.Causes)
	for _, s := range silences {
		s.lift(&other)
	}
	if claims := Claims(&other); len(claims) > 0 {
		return claims[0]
	}
	return nil
}

// silence is something that keeps rules from speaking.
type silence struct {
	text string
	lift func(*response.Site)
}

func silences() []silence {
	return []silence{
		{"a comment says that the answer is meant or prescribed", func(s *response.Site) { s.Words = "" }},
		{"a name beside it says that the answer is meant", func(s *response.Site) { s.Names = nil }},
		{"the causes are not all known", func(s *response.Site) { s.Certain = true }},
		{"only a text tells the cause", func(s *response.Site) { strengthen(s, response.Text) }},
		{"only a name tells the cause", func(s *response.Site) { strengthen(s, response.Name) }},
		{"only a condition tells the cause", func(s *response.Site) { strengthen(s, response.Condition) }},
		{"the name of the handler, or its route, speaks for the answer", func(s *response.Site) { s.Handler, s.Routes = "", pathless(s.Routes) }},
		{"code that nobody sees may answer instead", func(s *response.Site) { s.Escapes = false }},
		{"it is middleware", func(s *response.Site) { s.Forwards = false }},
		{"the handler reads nothing of the request", func(s *response.Site) { s.Reads.Other = true }},
		{"what is wrong may be in the path", func(s *response.Site) { s.Reads.Path = false }},
		{"what is wrong may be in the body", func(s *response.Site) { s.Reads.Content = false }},
		{"the text of the answer says something else", func(s *response.Site) { s.Message = "" }},
		{"the answer serves other causes as well", func(s *response.Site) { s.Causes = s.Causes[:min(1, len(s.Causes))] }},
		{"the answer serves other causes as well", func(s *response.Site) { s.Causes = s.Causes[max(0, len(s.Causes)-1):] }},
	}
}

// strengthen makes evidence of the strength as good as a comparison.
func strengthen(site *response.Site, s response.Strength) {
	for i, c := range site.Causes {
		if c.Strength == s {
			site.Causes[i].Strength = response.Comparison
		}
	}
}

func pathless(routes []response.Route) []response.Route {
	var out []response.Route
	for _, r := range routes {
		out = append(out, response.Route{Method: r.Method, Weak: r.Weak})
	}
	return out
}

// answered says that the status is right for all causes, or for one of them.
func answered(site *response.Site) string {
	var right, others []string
	for _, c := range site.Causes {
		name := articles[c.Kind] + string(c.Kind)
		row, known := guide.Decide(string(c.Kind))
		switch condition := row.Condition(site.Status); {
		case known && row.AcceptsAlways(site.Status), !known && site.Status/100 == 5:
			right = appendOnce(right, name)
		case known && condition != "":
			right = appendOnce(right, name+" (if "+condition+")")
		default:
			others = appendOnce(others, name)
		}
	}
	switch {
	case len(right) == 0:
		return ""
	case len(others) > 0:
		return fmt.Sprintf("%s answers one of the causes, %s", sent(site), right[0])
	}
	return fmt.Sprintf("%s answers %s", sent(site), and(right))
}

func appendOnce(list []string, text string) []string {
	if slices.Contains(list, text) {
		return list
	}
	return append(list, text)
}

// and joins a list with commas and a last "and".
func and(list []string) string {
	text := list[0]
	for i, more := range list[1:] {
		if i == len(list)-2 {
			text += " and " + more
		} else {
			text += ", " + more
		}
	}
	return text
}

// unclaimed says what is left to say.
func unclaimed(site *response.Site) string {
	switch {
	case site.Remote != "":
		return "what the causes tell is judged in the handler's own package"
	case len(site.Causes) > 0 && !site.Certain, site.Status >= 400 && !site.Certain:
		return "the causes are not all known"
	case all(site.Causes, response.Failure):
		return "nothing shows what kind of failure it is"
	case len(site.Causes) > 0:
		return fmt.Sprintf("none is about %s answered %s", because(site.Causes), sent(site))
	case site.Failed:
		return "something failed, and nothing shows what"
	case site.Status >= 400:
		return "nothing shows why it is sent"
	case site.Status >= 300:
		return "nothing shows that the redirect is for good"
	}
	return "nothing shows that something failed, was created, or that a body is missing"
}
