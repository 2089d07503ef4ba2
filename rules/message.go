// How a rule says it: what is answered, why, and what to answer instead.
//
//	malformed input (the error of json.Decoder.Decode, line 41) is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)

package rules

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
)

// remedy is what to answer instead.
type remedy struct {
	text   string
	status int // 0 where several are right
}

// anyError is for failures that have no status in common.
var anyError = remedy{text: "use an error status, 4xx or 5xx (RFC 9110 §15.5, §15.6)"}

// answer says that the subject has the site's status and should have another one.
func (r remedy) answer(site *response.Site, subject string) *Verdict {
	return &Verdict{
		Message: fmt.Sprintf("%s is answered %s; %s", subject, sent(site), r.text),
		Right:   r.status,
		Replace: r.status != 0 && replaceable(site),
	}
}

// use proposes the statuses, all of which are right.
func use(statuses ...int) remedy {
	return useWith("", statuses...)
}

// useWith proposes the statuses and what goes with them.
func useWith(also string, statuses ...int) remedy {
	var texts, sections []string
	for _, status := range statuses {
		code, _ := guide.Lookup(status)
		texts, sections = append(texts, code.String()), append(sections, code.Section)
	}
	section := strings.ReplaceAll(strings.Join(sections, ", "), ", RFC 9110 ", ", ")
	r := remedy{text: fmt.Sprintf("use %s%s (%s)", strings.Join(texts, " or "), also, section)}
	if len(statuses) == 1 {
		r.status = statuses[0]
	}
	return r
}

// sent is the status of the site, as a status line has it.
func sent(site *response.Site) string {
	text := strconv.Itoa(site.Status)
	if code, known := guide.Lookup(site.Status); known {
		text = code.String()
	}
	if site.Implicit {
		text = "with an implicit " + text
	}
	if site.Remote != "" {
		text += " by " + site.Remote
	}
	return text
}

// replaceable tells whether the status alone can be replaced: it is written out here, and the body does not repeat its name.
func replaceable(site *response.Site) bool {
	code, _ := guide.Lookup(site.Status)
	return !site.Implicit && site.Remote == "" && !strings.Contains(strings.ToLower(site.Said()), strings.ToLower(code.Name))
}

// articles stand before the causes that can be counted.
var articles = map[response.CauseKind]string{
	response.Forbidden:      "a ",
	response.Gone:           "a ",
	response.WrongMethod:    "a ",
	response.Conflict:       "a ",
	response.Unsupported:    "an ",
	response.RateLimited:    "an exceeded ",
	response.NotImplemented: "a ",
	response.ClientGone:     "a ",
	response.Upstream:       "an ",
	response.Timeout:        "a ",
	response.Unavailable:    "an ",
	response.ServerFault:    "a ",
	response.Failure:        "a ",
}

// strongest is the cause with the strongest evidence.
func strongest(causes []response.Cause) response.Cause {
	return slices.MaxFunc(causes, func(a, b response.Cause) int { return int(a.Strength) - int(b.Strength) })
}

// placed is evidence and where it stands: "the error of json.Decoder.Decode, line 41".
func placed(evidence, place string) string {
	if place == "" {
		return evidence
	}
	return evidence + ", " + place
}

// because names the causes: the one with the strongest evidence, and how many more there are.
func because(causes []response.Cause) string {
	if len(causes) == 0 {
		return "a failure"
	}
	chief := strongest(causes)
	var evidence []string
	for _, cause := range causes {
		if e := cause.Evidence; e != "" && e != chief.Evidence && !slices.Contains(evidence, e) {
			evidence = append(evidence, e)
		}
	}
	subject := articles[chief.Kind] + string(chief.Kind)
	switch {
	case chief.Evidence == "":
		return subject
	case len(evidence) == 0:
		return fmt.Sprintf("%s (%s)", subject, placed(chief.Evidence, chief.Place))
	}
	return fmt.Sprintf("%s (%s, and %d more)", subject, placed(chief.Evidence, chief.Place), len(evidence))
}
