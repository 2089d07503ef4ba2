// Package vault keeps secrets. Whoever may not see a secret gets the answer of one that does not exist: 404, never 403, so that
// nobody can probe for names.
package vault

import (
	"fmt"
	"net/http"

	"example.com/forbidden404/access"
)

// Vault keeps secrets by name.
type Vault map[string]*access.Document

// Show sends a secret.
func (v Vault) Show(w http.ResponseWriter, r *http.Request) {
	secret, ok := v[r.PathValue("name")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if !access.CanRead(access.UserFrom(r.Context()), secret) {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, secret.Text)
}
