// The words for rows of functions that can fail, and why:
//
//	fails("encoding/json.Marshal", 2, fault)          _, err := json.Marshal(v)           the server's own fault
//	parses("net/url.Parse", 0)                        u, err := url.Parse(text)           malformed input, if the text is input
//	decodes("encoding/json.Unmarshal", 0, 1)          err := json.Unmarshal(data, &v)     and v is input then, too
//	looksUp("os.Open", 2, "io/fs.ErrNotExist")        f, err := os.Open(name)             absence, or the server's own fault

package framework

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var fault = response.Cause{Kind: response.ServerFault, Strength: response.Call}

// because is a cause that always holds.
func because(kind response.CauseKind) response.Cause {
	return response.Cause{Kind: kind, Strength: response.Call}
}

// malformed is the cause that a parameter does not parse, if it is input.
func malformed(param int) response.Cause {
	return response.Cause{Kind: response.Malformed, Strength: response.Call, Input: param + 1}
}

// invalid is the cause that a parameter breaks a rule, if it is input.
func invalid(param int) response.Cause {
	return response.Cause{Kind: response.Invalid, Strength: response.Call, Input: param + 1}
}

// own is the cause that something of the service itself does not answer: what a parameter holds or names, unless the request has named that.
func own(kind response.CauseKind, param int) response.Cause {
	return response.Cause{Kind: kind, Strength: response.Call, Input: param + 1, Own: true}
}

// fails is a function that returns an error last, among so many results. Any of the causes can be the error's.
func fails(name string, results int, causes ...response.Cause) Row {
	return ends(name, results, response.Value{Kind: response.Nil}, failed(explained("the error of ", name, causes)...))
}

// formal says that a function, which may fail for input, fails for nothing else but a mistake in the code.
func formal(row Row) Row {
	for _, o := range row.Summary.Outcomes {
		for _, v := range o.Results {
			for i := range v.Causes {
				v.Causes[i].Formal = true
			}
		}
	}
	return row
}

// parses is a function that makes a value of a text, or returns an error.
func parses(name string, from int) Row {
	row := fails(name, 2, malformed(from))
	row.Summary.Flows = []response.Flow{{From: from, Result: 1}}
	return row
}

// decodes is a function that fills a parameter from another one, or returns an error.
func decodes(name string, from, into int) Row {
	row := fails(name, 1, malformed(from))
	row.Summary.Flows = []response.Flow{{From: from, Fills: into + 1}}
	return row
}

// looksUp is a function that returns the sentinel for absence, and other errors for faults of the server.
func looksUp(name string, results int, sentinel string) Row {
	return either(name, results, response.NotFound, sentinel)
}

// lookUps are functions that look something up.
func lookUps(results int, sentinel string, names ...string) []Row {
	rows := make([]Row, len(names))
	for i, name := range names {
		rows[i] = looksUp(name, results, sentinel)
	}
	return rows
}

// either is a function that returns the sentinel for one cause, and other errors for faults of the server. A sentinel with a star is a type;
// one that is empty is an error that only a code tells from the others.
func either(name string, results int, kind response.CauseKind, sentinel string) Row {
	one := failed(explained("the error of ", name, []response.Cause{because(kind)})...)
	if strings.HasPrefix(sentinel, "*") {
		one.Type = sentinel
	} else {
		one.Name = sentinel
	}
	return ends(name, results, response.Value{Kind: response.Nil}, one, failed(explained("the error of ", name, []response.Cause{fault})...))
}

// ends is a function with an outcome for each value of its last result.
func ends(name string, results int, last ...response.Value) Row {
	row := Row{Func: name}
	for _, v := range last {
		values := make([]response.Value, results)
		values[results-1] = v
		row.Summary.Outcomes = append(row.Summary.Outcomes, response.Outcome{Results: values})
	}
	return row
}

func failed(causes ...response.Cause) response.Value {
	return response.Value{Kind: response.Object, Causes: causes}
}

// explained adds the evidence to causes: "the error of json.Decoder.Decode".
func explained(what, name string, causes []response.Cause) []response.Cause {
	causes = slices.Clone(causes)
	for i := range causes {
		causes[i].Evidence = what + Short(name)
	}
	return causes
}

var punctuation = strings.NewReplacer("(", "", ")", "", "*", "")

// typeArguments of a generic type.
var typeArguments = pattern.New(`\[[^\]]*\]`)

var version = pattern.New(`/v[0-9]+\.|\.v[0-9]+\.`)

// Short is the name that a reader knows: "(*github.com/jackc/pgx/v5.Conn).Exec" is pgx.Conn.Exec.
func Short(name string) string {
	name = punctuation.Replace(name)
	if strings.Contains(name, "[") {
		name = typeArguments.ReplaceAllString(name, "")
	}
	if strings.Contains(name, "/v") || strings.Contains(name, ".v") {
		name = version.ReplaceAllString(name, ".")
	}
	return name[strings.LastIndexByte(name, '/')+1:]
}
