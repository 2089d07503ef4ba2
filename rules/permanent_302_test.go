package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// led is a 302 to the target, made of the parts.
func led(target string, parts ...string) response.Site {
	return response.Site{Status: 302, Constant: true, Redirect: &response.Redirect{Target: target, Parts: parts}}
}

func when(site response.Site, guards ...string) response.Site {
	site.Redirect.Guards = guards
	return site
}

// registered leads from one path to another and does nothing else.
func registered(from, to string) response.Site {
	site := led(to)
	site.Redirect.From, site.Redirect.Alone, site.Routes = from, true, route("", from)
	return site
}

func TestPermanent302(t *testing.T) {
	const (
		moved   = " is answered 302 Found; use 301 Moved Permanently (RFC 9110 §15.4.2)"
		keeping = " is answered 307 Temporary Redirect; use 308 Permanent Redirect (RFC 9110 §15.4.9)"
		https   = "a permanent redirect (from http to https)"
		host    = "a permanent redirect (to the canonical host)"
		slash   = "a permanent redirect (to the path with the slash or without it)"
		name    = "a permanent redirect (by its name)"
	)
	remote := registered("/team.html", "/team")
	remote.Remote = "pages.Team in pages.go"
	check(t, permanent302, []row{
		{"https", when(led("https://**", "r.Host", "r.URL.RequestURI()"), "r.TLS == nil"), https + moved},
		{"https of another port", led("https://**", "host", "r.URL.String()"), https + moved},
		{"https by fields", with(when(led("*", "target.String()"), `r.Header.Get("X-Forwarded-Proto") != "https"`), 307), https + keeping},
		{"www", when(led("*", "u.String()"), `strings.HasPrefix(r.Host, "www.")`), host + moved},
		{"domain", when(led("https://example.com*", "r.URL.Path"), `r.Host == "example.net"`), host + moved},
		{"trims", when(led("*", `strings.TrimRight(p, "/")`), `strings.HasSuffix(p, "/")`), slash + moved},
		{"adds", with(by(led("*/", "r.URL.Path"), "addSlash"), 307), slash + keeping},
		{"adds before a query", when(led("*/*", "r.URL.Path", "r.URL.RawQuery"), "r.URL.Path[last] != '/'"), slash + moved},
		{"path", registered("/about-us.html", "/about"), "a permanent redirect (from /about-us.html to /about)" + moved},
		{"POST", at(with(registered("/api/v1/orders", "/api/v2/orders"), 307), route("POST", "/api/v1/orders")), "a permanent redirect (from /api/v1/orders to /api/v2/orders)" + keeping},
		{"GET", at(with(registered("/download", "/downloads"), 307), route("GET", "/download")),
			"a permanent redirect (from /download to /downloads) is answered 307 Temporary Redirect; use 301 Moved Permanently (RFC 9110 §15.4.2)"},
		{"to the root", registered("/index.php", "/"), "a permanent redirect (from /index.php to /)" + moved},
		{"section", registered("/docs", "/docs/"), slash + moved},
		{"tested path", func() response.Site {
			s := when(led("/cart"), `r.URL.Path == "/basket"`)
			s.Redirect.Alone = true
			return s
		}(), "a permanent redirect (from /basket to /cart)" + moved},
		{"table", when(led("*", "pageTable[r.URL.Path]"), "ok"), "a permanent redirect (by a table of paths)" + moved},
		{"name", by(led("/feed.xml"), "legacyFeed"), name + moved},
		{"name and POST", at(by(led("/api/v2/upload"), "legacyUpload"), route("POST", "/upload")), name + " is answered 302 Found; use 308 Permanent Redirect (RFC 9110 §15.4.9)"},
		{"condition", when(led("/docs*", "r.URL.Path[len(legacyDocs):]"), "strings.HasPrefix(r.URL.Path, legacyDocs)"), "a permanent redirect (by the name in its condition)" + moved},
		{"comment", saying(led("/articles*", "rest"), "The blog moved to /articles in 2021."), "a permanent redirect (by its comment)" + moved},
		{"package says for now", saying(by(led("/x"), "movedTo"), "Package p redirects for good, and says that it is for now."), name + moved},
		{"remote", remote, "a permanent redirect (from /team.html to /team) is answered 302 Found by pages.Team in pages.go; use 301 Moved Permanently (RFC 9110 §15.4.2)"},
	})
}

func TestPermanent302Silent(t *testing.T) {
	acting, remote := registered("/flush", "/cache"), by(registered("/rss", "/feed.xml"), "legacyFeed")
	acting.Redirect.Alone, remote.Remote = false, "pages.Feed in pages.go"
	check(t, permanent302, []row{
		{"no redirect", response.Site{Status: 302}, ""},
		{"301", with(registered("/a.html", "/a"), 301), ""},
		{"handler that acts", acting, ""},
		{"login", when(led("/login"), "session == nil"), ""},
		{"https of a login", when(led("https://**", "r.Host", "r.URL.Path"), "r.TLS == nil", "!loggedIn"), ""},
		{"page after a form", at(with(registered("/notes", "/notebook"), 303), route("POST", "/notes")), ""},
		{"comment after a form", at(saying(led("/notes/*", "id"), "the note was renamed"), route("POST", "/notes/{id}")), ""},
		{"renames", by(saying(led("/notes/*", "id"), "show what was renamed"), "renameNote"), ""},
		{"next", saying(led("*", `r.FormValue("next")`), "moved"), ""},
		{"locale", when(led("/*/", "lang"), `r.URL.Path == "/"`), ""},
		{"start page", registered("/", "/home"), ""},
		{"start of a section", registered("/admin", "/admin/users"), ""},
		{"dashboard", registered("/profile", "/dashboard"), ""},
		{"latest", registered("/download/latest", "/download/v3"), ""},
		{"subtree", registered("/blog/", "/articles"), ""},
		{"parameter", registered("/u/{id}", "/users"), ""},
		{"another site", registered("/chat", "https://chat.example.com/"), ""},
		{"short links", when(led("*", "shortLinks[r.URL.Path]"), "ok"), ""},
		{"new thing below", led("*/*", "r.URL.Path", "id"), ""},
		{"another region", when(led("https://*.example.com*", "region", "r.URL.Path"), "region != here"), ""},
		{"temporary", saying(registered("/shop", "/closed"), "temporary, until the shop opens"), ""},
		{"for now", saying(registered("/shop", "/store"), "for now"), ""},
		{"caches", saying(registered("/shop", "/store"), "not 301, which browsers remember"), ""},
		{"reported at the handler", remote, ""},
	})
}
