// Whether input is of the content that was decoded: JSON, XML, or what a binder has filled in from the body.
//
//	err := json.NewDecoder(r.Body).Decode(&in)     in is
//	err := c.ShouldBindQuery(&in)                  in is not
//	age := r.FormValue("age")                      nor is this: it may stand in the address

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// ofContent tells whether the value holds input of decoded content, and no other input.
func (f *function) ofContent(v ssa.Value) bool { return f.originOf(v).isContent() }

// isContent tells whether the content is the only part of the request that is known to be in it.
func (o provenance) isContent() bool { return o.has(fromContent) && !o.has(fromPath|fromElsewhere) }

// argumentOfContent takes an argument of a call: of the request itself, the callee's name says what it reads.
func (f *function) argumentOfContent(c callee, p int) bool {
	if isRequest(stripped(c.args[p]).Type()) {
		return c.obj != nil && originNamed(c.obj).isContent()
	}
	return f.ofContent(c.args[p])
}

// blaming gives the causes of an error that was found to be invalid input: of a call that gets decoded content, it is of that.
//
//	err := shop.Place(in)
//	if errors.Is(err, shop.ErrInvalidItem) {
func (f *function) blaming(causes []response.Cause, v ssa.Value) []response.Cause {
	call := callOf(onlyStored(v))
	invalid := func(c response.Cause) bool { return c.Kind == response.Invalid && c.Error == 0 }
	if call == nil || !slices.ContainsFunc(causes, invalid) || !slices.ContainsFunc(arguments(f.resolve(&call.Call).args), f.ofContent) {
		return causes
	}
	causes = slices.Clone(causes)
	for i, c := range causes {
		causes[i].Content = c.Content || invalid(c)
	}
	return causes
}
