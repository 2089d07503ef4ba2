package infer

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// Tests of who the caller is and what he may do.
//
//	if !session.LoggedIn { … }              missing credentials
//	if user.ID != post.AuthorID { … }       missing permission
var (
	credentialWords  = pattern.New(`\b(authenticated|logged in|signed in|authorization|bearer|api ?key|session|claims|token (valid|ok)|valid token|password)\b`)
	permissionWords  = pattern.New(`\b(admin|is owner|owns|owned by|can [a-z]+|may [a-z]+|allowed|permitted|authori[sz]ed|has (role|permission|access|right|scope)s?|permissions?|privileges?|privileged|grants?|(has|is) (an? )?(member|owner|moderator|editor|participant)|enforce|is staff|superuser|role|scopes?)\b`)
	restrictionWords = pattern.New(`\b(read ?only|append ?only|write protected|immutable|admin(istrator)?s? only|only admins?|denied|forbidden|blocked|banned|suspended)\b`)
	callerWords      = pattern.New(`\b(user|caller|me|principal|account|session|claims?|identity|subject|actor|member|viewer|requester|current|login|token|auth|roles?|scopes?|permissions?)\b`)
	addressWords     = pattern.New(`\b(method|host|path|url|origin|ext|extension|mime|content type)\b`)
	ownerWords       = pattern.New(`\b(owner|author|creator|created by|user|account|tenant|org(ani[sz]ation)?|team|customer|seller|member)( id| uuid| name)?$`)
)

// credentialTest reads tests of who the caller is. A password that was typed twice is compared with itself.
func (f *function) credentialTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() && !g.isLast() || !f.refuses(g) || f.isGrant(g.cond) {
		return "", 0, false
	}
	text := words(f.conditionText(g))
	if b, ok := g.cond.(*ssa.BinOp); ok && (f.comparesOwner(b) || isEmpty(b.Y) && fieldWords.MatchString(text) || f.ofContent(b.X) && f.ofContent(b.Y)) {
		return "", 0, false
	}
	return response.Unauthenticated, response.Name, credentialWords.MatchString(text) && !strengthWords.MatchString(text)
}

// strengthWords are of what a new password is held to, and of whether there are passwords at all.
var strengthWords = pattern.New(`\b(strength|strong|weak|policy|complexity|length|len|rules?|characters?|enabled|disabled|supported)\b`)

// fieldWords are of what a form asks for: left empty, it is missing input.
var fieldWords = pattern.New(`\bpassw(?:or)?d\b`)

// permissionTest reads tests of what a known caller may do.
func (f *function) permissionTest(g guard) (response.CauseKind, response.Strength, bool) {
	if !g.inside() && !g.isLast() || g.sortsTypes() || asksArgument(g.cond) {
		return "", 0, false
	}
	if b, ok := g.cond.(*ssa.BinOp); ok && (b.Op == token.NEQ) == g.holds && (b.Op == token.NEQ || b.Op == token.EQL) {
		if f.comparesOwner(b) {
			return response.Forbidden, response.Condition, true
		}
	}
	if _, compared := g.cond.(*ssa.BinOp); !compared && g.holds && restrictionWords.MatchString(words(f.conditionText(g))) {
		return response.Forbidden, response.Name, !isOfSession(words(f.conditionText(g) + " " + ownerType(g.cond)))
	}
	asked := words(f.asked(g.cond))
	if !g.holds && f.isGrant(g.cond) {
		return response.Forbidden, response.Condition, true
	}
	return response.Forbidden, response.Name, f.refuses(g) && permissionWords.MatchString(asked) && !isOfSession(asked)
}

// isGrant tells whether the condition looks up whether the caller was given something: `claims.Grants["book:create"]`.
func (f *function) isGrant(cond ssa.Value) bool {
	lookup, ok := cond.(*ssa.Lookup)
	if !ok || !isBool(lookup.Type()) {
		return false
	}
	return callerWords.MatchString(words(f.valueText(lookup.X) + " " + ownerType(lookup.X)))
}

// ownerType is the name of the type that the value is a field of, "" if it is none.
func ownerType(v ssa.Value) string {
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	switch v := v.(type) {
	case *ssa.FieldAddr:
		return framework.Short(typeName(v.X.Type()))
	case *ssa.Field:
		return framework.Short(typeName(v.X.Type()))
	}
	return ""
}

// isOfSession tells words about the session or the token itself, which may not hold any more: who it belongs to is asked elsewhere.
//
//	session.IsBlocked
//	tokens.IsAuthorized(bearer, secret)
func isOfSession(words string) bool {
	return sessionWords.MatchString(words) && !grantWords.MatchString(words)
}

var (
	sessionWords = pattern.New(`\b(sessions?|tokens?|jwt|bearer|api ?keys?)\b`)
	grantWords   = pattern.New(`\b(admin|roles?|scopes?|permissions?|grants?|owner|owns|can [a-z]+|may [a-z]+)\b`)
)

// asksArgument tells whether a text that a function was given is compared with a constant: it is looked at for what it is, whoever asks.
//
//	func knownRole(role string) error {
//		if role != "admin" && role != "user" {
func asksArgument(cond ssa.Value) bool {
	b, ok := cond.(*ssa.BinOp)
	if !ok {
		return false
	}
	_, first := b.X.(*ssa.Parameter)
	_, second := b.Y.(*ssa.Parameter)
	return isText(b.X.Type()) && (first && constantValue(b.Y) || second && constantValue(b.X))
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

// comparesOwner tells whether one side names an owner and the other side may be one, or whether the address of the request must name the
// caller: `user.ID != post.AuthorID`, `r.PathValue("id") != claims.Subject`.
func (f *function) comparesOwner(b *ssa.BinOp) bool {
	if constantValue(b.X) || constantValue(b.Y) {
		return false
	}
	x, y := f.sides(b)
	if x == "" || y == "" {
		return false
	}
	if f.namesCaller(b.X, x) && pathValue.MatchString(y) || f.namesCaller(b.Y, y) && pathValue.MatchString(x) {
		return true
	}
	if !strings.Contains(x+y, ".") {
		return false
	}
	xWords, yWords := words(x), words(y)
	if !callerWords.MatchString(xWords+" "+yWords) && lastField(x) == lastField(y) {
		return false
	}
	return ownerWords.MatchString(xWords) && strings.ContainsAny(y, ".ID") || ownerWords.MatchString(yWords)
}

var (
	pathValue     = pattern.New(`\bPathValue\(|\bURLParam\(|\bVars\(`)
	identityWords = pattern.New(`\b(id|uuid|name|login|e ?mail|subject|sub|username|handle)$`)
)

// namesCaller tells whether the value is the name or the number of the caller.
func (f *function) namesCaller(v ssa.Value, text string) bool {
	origin := words(withoutArguments(f.valueText(v)))
	return identityWords.MatchString(origin) && callerWords.MatchString(origin) || identityWords.MatchString(words(text)) && callerWords.MatchString(words(text))
}

// sides gives both sides of a comparison as the user wrote them, arguments of calls left out.
func (f *function) sides(b *ssa.BinOp) (x, y string) {
	x, y = f.valueText(b.X), f.valueText(b.Y)
	if e := f.source.binary[b.Pos()]; e != nil {
		x, y = types.ExprString(e.X), types.ExprString(e.Y)
	}
	if !pathValue.MatchString(x) {
		x = withoutArguments(x)
	}
	if !pathValue.MatchString(y) {
		y = withoutArguments(y)
	}
	return x, y
}

var argumentList = pattern.New(`\([^()]*\)`)

// withoutArguments is currentUser.ID for currentUser(r).ID.
func withoutArguments(text string) string { return argumentList.ReplaceAllString(text, "") }

// lastField is the last part of a selector: AuthorID of "post.AuthorID".
func lastField(text string) string { return text[strings.LastIndexByte(text, '.')+1:] }

func constantValue(v ssa.Value) bool { _, ok := stripped(v).(*ssa.Const); return ok }
