// A move that nobody will take back is announced as a passing one:
//
//	mux.Handle("/about-us.html", http.RedirectHandler("/about", http.StatusFound)) // 301

package rules

import "github.com/statuslint/statuslint/internal/response"

var permanent302 = &Rule{
	ID:      "permanent-302",
	Set:     Default,
	Summary: "a permanent redirect is answered with a temporary status",
	Section: "RFC 9110 §15.4.2",
	Doc: Doc{
		Mistake: "A redirect that is evidently for good is answered 302, 303 or 307: from http to https, from `www` or another host to " +
			"the canonical one, to the path with or without its trailing slash, from one constant path to another, or one that a name " +
			"or comment calls moved, renamed, legacy or deprecated.",
		Why: "After a temporary redirect the old address stays the one to use: search engines keep it and give the new one no credit, " +
			"bookmarks and API clients never learn, and every visit pays the detour again. 301 (308 where the method must stay, " +
			"§15.4.9) may be cached and lets clients replace the link.",
		Bad: `func toHTTPS(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusFound)
}`,
		Good: `func toHTTPS(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusMovedPermanently)
}`,
		Silent: "Redirects that depend on the caller or on state: login, logout, OAuth, the page after a form, `next` and `return_to`, " +
			"locale, setup, maintenance, experiments. Targets that are computed, signed or looked up, such as short links. `/` or a " +
			"section to its start page, and names whose target changes (`latest`). A comment that says the redirect is temporary, or " +
			"why it is not permanent.",
	},
	Check: checkPermanent302,
}

func checkPermanent302(site *response.Site) *Verdict {
	if site.Redirect == nil || site.Status != 302 && site.Status != 303 && site.Status != 307 {
		return nil
	}
	why := permanence(site)
	if why == "" || temporary(site) {
		return nil
	}
	return use(permanentStatus(site)).answer(site, "a permanent redirect ("+why+")")
}
