package infer

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// Tests of who the caller is and what he may do.
//
//	if !session.LoggedIn { … }              missing credentials
//	if user.ID != post.AuthorID { … }       missing permission
var (
	credentialWords  = pattern.New(`\b(authenticated|logged in|signed in|authorization|bearer|api ?key|session|claims|token (valid|ok)|valid token|password)\b`)
	permissionWords  = pattern.New(`\b(admin|is owner|owns|owned by|can [a-z]+|may [a-z]+|allowed|permitted|authori[sz]ed|has (role|permission|access|right|scope)s?|permissions?|privileged|is staff|superuser|role|scopes?)\b`)
	restrictionWords = pattern.New(`\b(read ?only|append ?only|write protected|immutable|admin(istrator)?s? only|only admins?|denied|forbidden|blocked|banned|suspended)\b`)
	ownerWords       = pattern.New(`\b(owner|author|creator|created by|user|account|tenant|org(ani[sz]ation)?|team|customer|seller|member)( id| uuid| name)?$`)
)

// credentialTest reads tests of who the caller is.
func (f *function) credentialTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() || !f.refuses(g) {
		return "", 0, false
	}
	text := words(f.conditionText(g))
	if b, ok := g.cond.(*ssa.BinOp); ok && isEmpty(b.Y) && fieldWords.MatchString(text) {
		return "", 0, false
	}
	return response.Unauthenticated, response.Name, credentialWords.MatchString(text)
}

// fieldWords are of what a form asks for: left empty, it is missing input.
var fieldWords = pattern.New(`\bpassw(?:or)?d\b`)

// permissionTest reads tests of what a known caller may do.
func (f *function) permissionTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() {
		return "", 0, false
	}
	if b, ok := g.cond.(*ssa.BinOp); ok && (b.Op == token.NEQ) == g.holds && (b.Op == token.NEQ || b.Op == token.EQL) {
		if f.comparesOwner(b) {
			return response.Forbidden, response.Condition, true
		}
	}
	text := words(f.conditionText(g))
	if _, compared := g.cond.(*ssa.BinOp); !compared && g.holds && restrictionWords.MatchString(text) {
		return response.Forbidden, response.Name, true
	}
	return response.Forbidden, response.Name, f.refuses(g) && permissionWords.MatchString(text)
}

// refuses tells whether the condition says no: a false bool, or a value that is not the one that is asked for.
func (f *function) refuses(g guard) bool {
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		switch cond.Op {
		case token.NEQ:
			return g.holds
		case token.EQL:
			return g.holds == isEmpty(cond.Y)
		case token.LSS:
			return g.holds
		}
		return false
	default:
		return !g.holds
	}
}

func isEmpty(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.IsNil() || c.Value != nil && (c.Value.ExactString() == `""` || c.Value.ExactString() == "0"))
}

// comparesOwner tells whether both sides are fields, and one names an owner: `user.ID != post.AuthorID`.
func (f *function) comparesOwner(b *ssa.BinOp) bool {
	x, y := f.valueText(b.X), f.valueText(b.Y)
	if x == "" || y == "" || !strings.ContainsAny(x+y, ".") {
		return false
	}
	xWords, yWords := words(x), words(y)
	return ownerWords.MatchString(xWords) && !constantValue(b.Y) && !constantValue(b.X) && strings.ContainsAny(y, ".ID") ||
		ownerWords.MatchString(yWords) && !constantValue(b.X) && !constantValue(b.Y) && xWords != ""
}

func constantValue(v ssa.Value) bool { _, ok := stripped(v).(*ssa.Const); return ok }
