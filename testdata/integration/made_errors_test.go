// Constructors of errors with a status: a handler returns the error, and the client gets the status.
//
//	"github.com/danielgtaylor/huma/v2.Error404NotFound": func(t *testing.T) answer {
//		return askHuma(t, func() error { return huma.Error404NotFound("…") })
//	},

package integration

import (
	"strconv"
	"testing"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// TestMadeErrorsMatchFrameworks fails for a case of a constructor whose row says another status than the client gets.
func TestMadeErrorsMatchFrameworks(t *testing.T) {
	for name, call := range all() {
		want, ok := madeStatus(framework.Rows()[name])
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			if got := call(t); got.status != want {
				t.Errorf("status %d, want %d", got.status, want)
			}
		})
	}
}

// TestMadeErrorsHaveCases fails for a constructor of the frameworks below that is never run.
func TestMadeErrorsHaveCases(t *testing.T) {
	run := all()
	for _, f := range framework.Frameworks() {
		if !constructors[f.Root] {
			continue
		}
		for _, row := range f.Rows {
			if _, makes := madeStatus(row.Summary); makes && run[row.Func] == nil {
				t.Errorf("%s makes an error with a status, but is never run: add it to the cases", row.Func)
			}
		}
	}
}

// constructors are the frameworks whose constructors of errors are all run.
var constructors = map[string]bool{"github.com/danielgtaylor/huma/v2": true, "github.com/go-kratos/kratos/v2": true, restfulRoot: true}

// madeStatus is the status of the error that a function makes, whatever its arguments are but for the status itself.
func madeStatus(s response.Summary) (int, bool) {
	for _, o := range s.Outcomes {
		if len(o.When) > 0 || o.Sends != nil || len(o.Results) != 1 || len(o.Results[0].Fields) == 0 {
			continue
		}
		status := o.Results[0].Fields[0].Value
		if status.Kind == response.Parameter && len(status.Path) == 0 {
			return sentStatus, true
		}
		number, err := strconv.Atoi(status.Text)
		return number, err == nil
	}
	return 0, false
}

// meets tells whether the only parameter that an outcome asks for can be the constant.
func meets(o response.Outcome, text string) bool {
	for _, test := range o.When {
		if (test.Is == text) == test.Not {
			return false
		}
	}
	return true
}
