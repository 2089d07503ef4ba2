package rules

import (
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// posted is a 200 after creations, on the route.
func posted(path string, creations ...string) response.Site {
	site := response.Site{Status: 200, Body: response.SuccessBody, Constant: true, Routes: route("POST", path)}
	for _, text := range creations {
		site.Creates = append(site.Creates, response.Creation{Name: text[strings.LastIndex(text, ".")+1:], Text: text})
	}
	return site
}

func weakly(handler string, creations ...string) response.Site {
	site := by(posted("", creations...), handler)
	site.Routes[0].Weak = true
	return site
}

func TestCreate200(t *testing.T) {
	const (
		user = "a creation (Store.CreateUser) is answered 200 OK"
		use  = "; use 201 Created with Location (RFC 9110 §15.3.2)"
	)
	implicit, remote, body, empty := posted("/users", "Store.CreateUser"), by(posted("/remarks", "Store.AddComment"), "Remarks"), posted("/users", "Store.CreateUser"), posted("/users", "Store.CreateUser")
	implicit.Implicit, remote.Remote, body.Body, empty.Body = true, "Shop.Remarks in handlers.go", response.SomeBody, response.NoBody
	elsewhere := posted("/users", "Store.CreateUser")
	elsewhere.Creates[0].Place = "line 26"
	anyMethod := by(posted("/doors", "Records.Create"), "doorCreate")
	anyMethod.Routes[0].Method = ""
	preflight := posted("/loans", "Shelves.CreateLoan")
	preflight.Routes = append(preflight.Routes, response.Route{Method: "OPTIONS", Path: "/loans"})
	check(t, create200, []row{
		{"route", posted("/users", "Store.CreateUser"), user + use},
		{"implicit", implicit, "a creation (Store.CreateUser) is answered with an implicit 200 OK" + use},
		{"on another line", elsewhere, "a creation (Store.CreateUser, line 26) is answered 200 OK" + use},
		{"some body", body, user + use},
		{"no body", empty, user + use},
		{"statement", posted("/tags", "INSERT INTO tags"), "a creation (INSERT INTO tags) is answered 200 OK" + use},
		{"handler's name", weakly("CreateUser", "Store.CreateUser"), user + use},
		{"name in the middle", weakly("apiCreateGroupHandler", "Records.Add"), "a creation (Records.Add) is answered 200 OK" + use},
		{"name and any method", anyMethod, "a creation (Records.Create) is answered 200 OK" + use},
		{"preflight beside", preflight, "a creation (Shelves.CreateLoan) is answered 200 OK" + use},
		{"audit entry after it", posted("/users", "Store.CreateUser", "Ledger.InsertAuditEntry"), user + use},
		{"what the route is about", posted("/notifications", "Store.CreateNotification"), "a creation (Store.CreateNotification) is answered 200 OK" + use},
		{"two creations", posted("/orders", "Store.CreateUser", "Store.InsertOrder"), "a creation (Store.InsertOrder) is answered 200 OK" + use},
		{"remote", remote, "a creation (Store.AddComment) is answered 200 OK by Shop.Remarks in handlers.go" + use},
		{"sign-up", by(posted("/signup", "Store.CreateUser"), "signup"), user + use},
		{"token in a comment", saying(posted("/users", "Store.CreateUser"), "users needs the token of an admin; a hook runs after it"), user + use},
	})
}

func TestCreate200Silent(t *testing.T) {
	const create = "Store.CreateUser"
	put, mixed, anyMethod, failure, led := posted("/users", create), posted("/users", create), by(posted("/visits", "Visits.Insert"), "visit"), posted("/users", create), posted("/users", create)
	put.Routes, anyMethod.Routes, failure.Failed, led.Redirect = route("PUT", "/users/{id}"), route("", "/visits"), true, &response.Redirect{}
	mixed.Routes = append(mixed.Routes, response.Route{Method: "GET"})
	remote := weakly("CreateOrder", "Store.InsertOrder")
	remote.Remote, remote.Routes = "Shop.CreateOrder in handlers.go", route("POST", "/orders")
	noRoute := posted("", create)
	noRoute.Routes = nil
	check(t, create200, []row{
		{"PUT", put, ""},
		{"GET too", mixed, ""},
		{"any method", anyMethod, ""},
		{"no route", noRoute, ""},
		{"201", with(posted("/users", create), 201), ""},
		{"nothing created", posted("/users"), ""},
		{"failure", failure, ""},
		{"redirect", led, ""},
		{"login", posted("/login", create), ""},
		{"session", posted("/verify", "Doors.CreateSession"), ""},
		{"token", by(posted("/keys", "Doors.CreateKey"), "createToken"), ""},
		{"token made", posted("/keys", "Doors.CreateAccessToken"), ""},
		{"search", by(posted("/things", "Doors.CreateDocument"), "searchThings"), ""},
		{"query route", posted("/reports/query", "Doors.CreateReport"), ""},
		{"preview route", posted("/invoices/preview", "Doors.CreateDocument"), ""},
		{"part", posted("/uploads/{id}/parts/{number}", "Doors.AddPiece"), ""},
		{"chunk", posted("/files", "Doors.InsertChunk"), ""},
		{"batch", posted("/users/batch", create), ""},
		{"import", by(posted("/contacts/import", create), "importContacts"), ""},
		{"many", posted("/contacts", "Upserts.InsertMany"), ""},
		{"upsert", posted("/contacts", "Upserts.CreateOrUpdate"), ""},
		{"find or create", posted("/labels", "Upserts.FindOrCreate"), ""},
		{"only an audit entry", posted("/machines/{id}/start", "Ledger.CreateAuditLog"), ""},
		{"only metrics and events", posted("/machines/{id}/turn", "Ledger.InsertHistory", "Ledger.AddEvent"), ""},
		{"protocol", saying(posted("/files/", create), "createUpload is the creation of tus 0.2"), ""},
		{"package of a protocol", saying(posted("/playlists", create), "Package subsonic implements the Subsonic API, version 1.16."), ""},
		{"clients know 200", saying(posted("/blobs", create), "old clients know 200 only"), ""},
		{"webhook route", posted("/webhooks/stripe", "Records.Insert"), ""},
		{"reported at the handler", remote, ""},
	})
}
