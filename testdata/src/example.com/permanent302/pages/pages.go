// Package pages has handlers that are registered elsewhere: without their route nothing shows why they redirect.
//
//	mux.HandleFunc("/team.html", pages.Team)
package pages

import "net/http"

// Team leads to the team's page.
func Team(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/team", http.StatusFound)
}

// Site has its pages as methods.
type Site struct{ Base string }

// Press leads to the press page.
func (s *Site) Press(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/press/releases")
	w.WriteHeader(http.StatusTemporaryRedirect)
}

// Start is registered at the root.
func (s *Site) Start(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/home", http.StatusFound)
}
