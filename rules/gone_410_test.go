package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestGone410(t *testing.T) {
	deleted := func(status int, strength response.Strength, evidence string) response.Site {
		site := decided(status, strength, response.Gone)
		site.Causes[0].Evidence = evidence
		return site
	}
	const flag, sentinel = "post.DeletedAt != nil", "store.ErrPostDeleted"
	known := func() response.Site { return deleted(404, response.Condition, flag) }
	said := func(words string) response.Site {
		site := known()
		site.Words = words
		return site
	}
	want := func(evidence string) string {
		return "a deletion (" + evidence + ") is answered 404 Not Found; use 410 Gone (RFC 9110 §15.5.11)"
	}
	mixed := known()
	mixed.Causes = append(mixed.Causes, causes(response.Comparison, response.NotFound)...)
	remove, route1, handler, named, uncertain, remote := known(), known(), known(), known(), known(), known()
	remove.Handler, route1.Routes, handler.Handler, named.Names = "deletePost", route("DELETE", "/posts/{id}"), "restorePost", []string{"hideExistence"}
	uncertain.Certain, remote.Remote = false, "api.Show in api.go"
	trash := known()
	trash.Names = []string{"post.InTrash"}
	check(t, gone410, []row{
		{"flag", known(), want(flag)},
		{"sentinel", deleted(404, response.Name, sentinel), want(sentinel)},
		{"comparison", deleted(404, response.Comparison, "a comparison with "+sentinel), want("a comparison with " + sentinel)},
		{"harmless comment", said("A post that was deleted is not shown."), want(flag)},
		{"410", deleted(410, response.Condition, flag), ""},
		{"403", deleted(403, response.Condition, flag), ""},
		{"409", deleted(409, response.Condition, flag), ""},
		{"500", deleted(500, response.Condition, flag), ""},
		{"200", deleted(200, response.Condition, flag), ""},
		{"or never there", mixed, ""},
		{"absence", decided(404, response.Comparison, response.NotFound), ""},
		{"a call that deletes", deleted(404, response.Name, "the error of store.Posts.MarkDeleted"), ""},
		{"DELETE by its name", remove, ""},
		{"DELETE by its route", route1, ""},
		{"restoring", handler, ""},
		{"in the trash", trash, ""},
		{"may come back", said("Its owner may restore it."), ""},
		{"hidden", named, ""},
		{"hidden, as a comment says", said("Do not reveal that it was there."), ""},
		{"on purpose", said("404 on purpose"), ""},
		{"WebDAV", said("the WebDAV methods"), ""},
		{"only a text", deleted(404, response.Text, `the error "deleted"`), ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
	})
}
