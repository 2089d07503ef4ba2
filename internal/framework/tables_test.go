// Tables against declarations: names exist in the installed Go, parameters are in range and of fitting types.

package framework

import (
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestRowsMatchDeclarations(t *testing.T) {
	d := standard(t, slices.Concat(slices.Collect(maps.Keys(Rows())), slices.Collect(maps.Keys(Wrappers())), []string{"io.Writer", "net/http.ResponseWriter"}))
	check := newChecker(t, d)
	for _, row := range allRows() {
		if isStandard(row.Func) {
			check.row(row)
		}
	}
}

func TestEveryNameIsThereOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range allRows() {
		if seen[row.Func] {
			t.Errorf("%s has two rows", row.Func)
		}
		seen[row.Func] = true
	}
	for _, m := range slices.Concat(allSentinels(), errorTypes, serviceTypes(), predicates,
		ofAll(func(f Framework) []Meaning { return f.Predicates })) {
		if seen[m.Name] {
			t.Errorf("%s has two meanings", m.Name)
		}
		seen[m.Name] = true
	}
}

func TestNamesAreDeclared(t *testing.T) {
	names := declaredNames()
	d := standard(t, names)
	for _, name := range names {
		if isStandard(name) {
			if _, err := d.find(name); err != nil {
				t.Error(err)
			}
		}
	}
}

func declaredNames() []string {
	return slices.Concat(
		slices.Collect(maps.Keys(Sentinels())), slices.Collect(maps.Keys(Types())), slices.Collect(maps.Keys(Predicates())),
		slices.Collect(maps.Keys(Inputs())), slices.Collect(maps.Keys(KeptValues())), slices.Collect(maps.Keys(Wrappers())), slices.Collect(maps.Keys(HandlerResults())),
		slices.Collect(maps.Keys(HeaderCalls())), slices.Collect(maps.Keys(aliases)), slices.Collect(maps.Values(aliases)),
		slices.Collect(maps.Keys(ErrorMakers())), slices.Collect(maps.Keys(Matchers())),
	)
}

func TestInputFieldsAreDeclared(t *testing.T) {
	d := standard(t, []string{"net/http.Request"})
	request, err := d.find("net/http.Request")
	if err != nil {
		t.Fatal(err)
	}
	for name := range set(requestFields) {
		if found, _, _ := types.LookupFieldOrMethod(request.Type(), true, nil, name); found == nil {
			t.Errorf("http.Request has no field %s", name)
		}
	}
}

// checker holds rows against the functions that they describe.
type checker struct {
	*testing.T
	*declarations
	writer  *types.Interface // io.Writer
	wraps   map[string]bool  // types that write to a writer
	failure types.Type
}

func newChecker(t *testing.T, d *declarations) *checker {
	c := &checker{T: t, declarations: d, failure: types.Universe.Lookup("error").Type(), wraps: map[string]bool{
		"io.StringWriter": true, "io.ReaderFrom": true, "[]io.Writer": true,
		"net/http.Flusher": true, "net/http.Hijacker": true, "net/http.Pusher": true,
	}}
	writer, err := d.find("io.Writer")
	if err != nil {
		t.Fatal(err)
	}
	c.writer = writer.Type().Underlying().(*types.Interface)
	for name, param := range Wrappers() {
		if params, results, err := d.function(name); err == nil && results.Len() > 0 {
			c.wraps[results.At(0).Type().String()] = true
			if param >= len(params) {
				t.Errorf("%s has no parameter %d", name, param)
			}
		}
	}
	return c
}

func (c *checker) row(row Row) {
	params, results, err := c.function(row.Func)
	if err != nil {
		c.Error(err)
		return
	}
	for _, n := range usedParameters(row.Summary) {
		if n >= len(params) {
			c.Errorf("%s has no parameter %d", row.Func, n)
			return
		}
	}
	for _, flow := range row.Summary.Flows {
		if flow.Result > results.Len() {
			c.Errorf("%s has no result %d", row.Func, flow.Result)
		}
	}
	for _, o := range row.Summary.Outcomes {
		if err := c.sends(o.Sends, params); err != nil {
			c.Errorf("%s: %v", row.Func, err)
		}
		if err := c.results(o.Results, results); err != nil {
			c.Errorf("%s: %v", row.Func, err)
		}
	}
}

func (c *checker) sends(r *response.Response, params []types.Type) error {
	if r == nil {
		return nil
	}
	if t := params[r.Writer]; !types.Implements(t, c.writer) && !c.wraps[t.String()] {
		return fmt.Errorf("writer %d is a %v", r.Writer, t)
	}
	if r.Status.Kind == response.Parameter && params[r.Status.Param].String() != "int" {
		return fmt.Errorf("status %d is a %v", r.Status.Param, params[r.Status.Param])
	}
	if r.Location.Kind == response.Parameter && params[r.Location.Param].String() != "string" {
		return fmt.Errorf("location %d is a %v", r.Location.Param, params[r.Location.Param])
	}
	return nil
}

func (c *checker) results(values []response.Value, results *types.Tuple) error {
	if len(values) == 0 {
		return nil
	}
	if len(values) != results.Len() {
		return fmt.Errorf("%d results, not %d", results.Len(), len(values))
	}
	v, t := values[len(values)-1], results.At(len(values)-1).Type()
	isError := types.Identical(t, c.failure)
	switch {
	case v.Kind == response.Object && v.Causes != nil && !isError,
		v.Kind == response.Nil && v.Causes == nil && !isError,
		v.Kind == response.Const && (v.Text == "true" || v.Text == "false") && t.String() != "bool",
		v.Kind == response.Const && (v.Text == "0" || v.Text == "1") && t.String() != "int":
		return fmt.Errorf("last result is a %v", t)
	}
	for _, cause := range v.Causes {
		if !strings.HasPrefix(cause.Evidence, "the ") || cause.Strength != response.Call {
			return fmt.Errorf("no evidence: %v", cause)
		}
	}
	return nil
}

// usedParameters lists the parameters that a row speaks of.
func usedParameters(s response.Summary) []int {
	var used []int
	value := func(v response.Value) {
		if v.Kind == response.Parameter {
			used = append(used, v.Param)
		}
		for _, c := range v.Causes {
			if c.Input > 0 {
				used = append(used, c.Input-1)
			}
		}
	}
	for _, o := range s.Outcomes {
		if r := o.Sends; r != nil {
			used = append(used, r.Writer)
			value(r.Status)
			value(r.Content)
			value(r.Location)
			for _, h := range r.Header {
				value(h.Value)
			}
		}
		for _, v := range o.Results {
			value(v)
		}
	}
	for _, f := range s.Flows {
		used = append(used, f.From, max(0, f.Fills-1))
	}
	return used
}
