package infer

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// freshError is the type of an error that was made on the spot: it is equal to no other.
const freshError = "*errors.errorString"

// wrappers are the functions that make an error, possibly around another: by name, where the message stands and whether the errors among
// the arguments stay visible to errors.Is.
//
//	fmt.Errorf("load user: %w", err)
var wrappers = map[string]struct {
	message int
	keeps   func(format string) bool
}{
	"errors.New":                           {0, never},
	"fmt.Errorf":                           {0, wrapVerb},
	"errors.Join":                          {-1, always},
	"golang.org/x/xerrors.New":             {0, never},
	"golang.org/x/xerrors.Errorf":          {0, wrapVerb},
	"github.com/pkg/errors.New":            {0, never},
	"github.com/pkg/errors.Errorf":         {0, never},
	"github.com/pkg/errors.Wrap":           {1, always},
	"github.com/pkg/errors.Wrapf":          {1, always},
	"github.com/pkg/errors.WithMessage":    {1, always},
	"github.com/pkg/errors.WithMessagef":   {1, always},
	"github.com/pkg/errors.WithStack":      {-1, always},
	"github.com/pkg/errors.Cause":          {-1, always},
	"github.com/cockroachdb/errors.New":    {0, never},
	"github.com/cockroachdb/errors.Newf":   {0, never},
	"github.com/cockroachdb/errors.Errorf": {0, wrapVerb},
	"github.com/cockroachdb/errors.Wrap":   {1, always},
	"github.com/cockroachdb/errors.Wrapf":  {1, always},
}

func never(string) bool         { return false }
func always(string) bool        { return true }
func wrapVerb(text string) bool { return strings.Contains(text, "%w") }

// wrapped evaluates the calls that make errors.
func (f *function) wrapped(call *ssa.Call) ([]alt, bool) {
	w, ok := wrappers[calleeName(call)]
	if !ok {
		return nil, false
	}
	message := ""
	if w.message >= 0 && w.message < len(call.Call.Args) {
		message = f.text(call.Call.Args[w.message])
	}
	alts := []alt{{Value: response.Value{Kind: response.Object, Type: freshError, Message: message}}}
	for _, arg := range arguments(call.Call.Args) {
		if !isError(stripped(arg).Type()) && !isError(arg.Type()) {
			continue
		}
		inner := nonNil(f.eval(arg, call))
		alts = spread(alts, inner, func(o *response.Value, x response.Value) {
			if w.keeps(message) {
				o.Type = "*fmt.wrapError"
				o.Wraps = append(append([]response.Value{}, o.Wraps...), x)
				return
			}
			if x.Kind == response.Parameter {
				o.Causes = append(o.Causes, response.Cause{Error: x.Param + 1})
				return
			}
			o.Causes = distinct(append(append([]response.Cause{}, o.Causes...), f.causesOf(alt{Value: x})...))
		})
	}
	return alts, true
}

func nonNil(alts []alt) []alt {
	var out []alt
	for _, a := range alts {
		if a.Kind != response.Nil {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return unknown
	}
	return out
}

// arguments gives the arguments of a call, those in the slice of a variadic parameter one by one.
func arguments(args []ssa.Value) []ssa.Value {
	if len(args) == 0 {
		return nil
	}
	last := args[len(args)-1]
	slice, ok := last.(*ssa.Slice)
	if !ok {
		return args
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return args
	}
	out := append([]ssa.Value{}, args[:len(args)-1]...)
	for _, ref := range *array.Referrers() {
		element, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, s := range storesTo(element) {
			out = append(out, s.Val)
		}
	}
	return out
}
