package rules

import (
	"go/parser"
	"go/token"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func parsesAsFile(code string) bool {
	_, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+code, parser.SkipObjectResolution)
	return err == nil
}

func TestSpoken(t *testing.T) {
	for name, want := range map[string]string{
		"apiCreateUserHandler": "api create user handler",
		"*Server.ServeHTTP":    "server serve http",
		"HTTPSRedirect":        "https redirect",
		"create_user":          "create user",
		"log-in":               "log in",
		"OAuth2Callback":       "o auth2 callback",
		"":                     "",
	} {
		if got := spoken(name); got != want {
			t.Errorf("%s is spoken %q", name, got)
		}
	}
}

func TestLastSegment(t *testing.T) {
	for path, want := range map[string]string{
		"/users/{id}/close":               "close",
		"/uploads/{id}/parts/{number}":    "parts",
		"/files/:id/chunks/":              "chunks",
		"/static/*filepath":               "static",
		"shop.example.com/colors":         "colors",
		"/v2/{name}/blobs/uploads/":       "uploads",
		"/":                               "",
		"/api/{version}/log-in/{user...}": "log in",
	} {
		if got := lastSegment(path); got != want {
			t.Errorf("%s ends with %q", path, got)
		}
	}
}

func TestComments(t *testing.T) {
	site := &response.Site{Words: "show sends it.\n\nPackage api is a shop. It has webhooks\nand GraphQL, too."}
	if beside(site) != "show sends it." || packageIs(site) != "Package api is a shop" || prescribed(site) {
		t.Errorf("beside %q, package %q", beside(site), packageIs(site))
	}
	block := &response.Site{Words: "/*\nPackage dav shares files\nby WebDAV. It is old.\n*/"}
	if beside(block) != "" || !prescribed(block) {
		t.Errorf("beside %q, package %q", beside(block), packageIs(block))
	}
}

func TestPrescribed(t *testing.T) {
	for words, want := range map[string]struct{ prescribed, enveloped bool }{
		"payment receives the provider's webhook":       {true, true},
		"create stores the order and calls the webhook": {},
		"upload puts the picture into S3":               {},
		"put is PutObject of S3":                        {prescribed: true},
		"patch appends a chunk, as tus has it":          {prescribed: true},
		"the hook runs after the token is stored":       {},
		"rpc answers JSON-RPC 2.0":                      {true, true},
		"status of the tusk":                            {},
		"revoke is OAuth 2.0 token revocation":          {true, true},
	} {
		site := &response.Site{Words: words}
		if prescribed(site) != want.prescribed || enveloped(site) != want.enveloped {
			t.Errorf("%s: %t %t", words, prescribed(site), enveloped(site))
		}
	}
	for handler, want := range map[string]bool{"stripeWebhook": true, "createWebhook": false, "hookOrders": false, "GraphQLHandler": true} {
		if got := enveloped(&response.Site{Handler: handler}); got != want {
			t.Errorf("%s: %t", handler, got)
		}
	}
}
