// Credentials that do not hold, of a caller who is known or need not be.
//
//	changePassword, the error of bcrypt.CompareHashAndPassword     the caller is signed in, and mistyped the old password
//	verifyEmail, mail.ErrInvalidToken                              the token of a link: signing in does not mend it
//	csrf.ErrInvalidToken                                           a token that says where a form comes from

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var (
	signedIn  = names(`change`, `update`, `reset`, `edit`, `set`, `confirm`, `verify`, `delete`, `disable`, `enable`)
	passwords = names(`passw(?:or)?ds?`, `credentials?`)
	verifying = names(`verif(?:y|ies|ication)`)
	links     = names(`confirm(?:s|ation)?`, `reset`, `activat(?:e|es|ion)`, `invit(?:e|es|ation)s?`, `accept`, `unsubscribe`,
		`redeem`, `recover(?:y)?`, `forgot(?:ten)?`, `magic`, `csrf`, `xsrf`, `captcha`, `register`, `sign ?up`)
	tokens       = names(`tokens?`, `signature`, `links?`)
	unauthorized = names(`unauthori[sz]ed`, `authori[sz]ed?`, `authori[sz]ation`)
)

// meansOther tells credentials that do not say who sends the request.
func meansOther(site *response.Site) bool {
	handler := spoken(site.Handler)
	return slices.ContainsFunc(site.Causes, func(c response.Cause) bool {
		shown := spoken(c.Evidence)
		return signedIn.MatchString(handler) && passwords.MatchString(shown) || (verifying.MatchString(handler) || links.MatchString(handler+" "+shown)) && tokens.MatchString(shown)
	})
}

// isAmbiguous tells whether one of the causes is only called by a word that is used of permissions as well.
func isAmbiguous(causes []response.Cause) bool {
	return slices.ContainsFunc(causes, func(c response.Cause) bool {
		return c.Strength == response.Name && unauthorized.MatchString(spoken(c.Evidence))
	})
}
