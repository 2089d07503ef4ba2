// What is there, and marked as deleted.
//
//	if post.DeletedAt != nil {
//	if account.IsDeleted() {
//	if doc.State == StateDeleted {

package infer

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

const goneWords = `(?:deleted|removed|purged|erased)`

var (
	goneFlags  = pattern.New(`^(?:is |was |been |has |soft |marked )*` + goneWords + `$`)
	goneTimes  = pattern.New(`^(?:soft )?` + goneWords + ` (?:at|on|time|date)(?: valid)?$`)
	goneStates = pattern.New(`\b` + goneWords + `$`)
)

// goneTest reads tests of whether something that was looked up has been deleted. What a call has just deleted is another matter, and so is
// what the request says.
func (f *function) goneTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() && !g.isLast() {
		return "", 0, false
	}
	if yes, params := f.input(g.cond); yes || len(params) > 0 && f.isHandler() {
		return "", 0, false
	}
	return response.Gone, response.Condition, f.saysGone(g)
}

func (f *function) saysGone(g guard) bool {
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		return f.comparedGone(cond, g)
	case *ssa.Call:
		c := f.resolve(&cond.Call)
		if !c.isAccessor() {
			return false
		}
		if c.obj.Name() == "IsZero" {
			return !g.holds && goneTimes.MatchString(f.memberWords(c.args[0]))
		}
		return g.holds && goneFlags.MatchString(words(c.obj.Name()))
	}
	name := f.memberWords(g.cond)
	return g.holds && (goneFlags.MatchString(name) || goneTimes.MatchString(name))
}

func (f *function) comparedGone(b *ssa.BinOp, g guard) bool {
	if b.Op != token.EQL && b.Op != token.NEQ {
		return false
	}
	same := (b.Op == token.EQL) == g.holds
	if isEmpty(b.Y) {
		return !same && goneTimes.MatchString(f.memberWords(b.X))
	}
	text := f.valueText(b)
	return same && constantValue(b.Y) && f.memberWords(b.X) != "" && goneStates.MatchString(words(text))
}

// memberWords are those of the field that the value is, with that which it is a field of where it tells whether there is a time: "deleted at
// valid". They are "" for a plain variable.
func (f *function) memberWords(v ssa.Value) string {
	text := f.valueText(v)
	parts := strings.Split(text, ".")
	last := parts[len(parts)-1]
	switch {
	case len(parts) < 2:
		return ""
	case last == "Valid":
		return words(strings.Join(parts[len(parts)-2:], " "))
	}
	return words(last)
}
