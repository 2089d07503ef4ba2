// Package waiting has handlers of fasthttp, which sends nothing before they are through, and of the router that is made for it.
package waiting

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

type note struct{ Text string }

type user struct{ Age string }

func routes(r *router.Router) {
	r.GET("/notes/{id}", show)
	r.Handle("POST", "/notes", create)
	r.Handle(http.MethodPut, "/notes", refused)
	v1 := r.Group("/v1")
	v1.DELETE("/notes/{id}", inner(drop))
	v1.Group("/deep").Handle("PATCH", "/notes", proxied)
	r.NotFound = missing
}

func show(ctx *fasthttp.RequestCtx) {
	id, err := strconv.Atoi(ctx.UserValue("id").(string))
	if err != nil {
		ctx.Error("no number", http.StatusInternalServerError) // → GET /notes/{id} 500 failure "no number" because malformed input (the error of strconv.Atoi)
		return
	}
	ctx.Success("text/plain", []byte(strconv.Itoa(id))) // → GET /notes/{id} implicit 200 body with Content-Type=text/plain
}

func named(ctx *fasthttp.RequestCtx) {
	id, _ := ctx.UserValue("id").(string)
	if _, err := strconv.Atoi(id); err != nil {
		ctx.Response.SetStatusCode(http.StatusInternalServerError) // → 500 empty because malformed input (the error of strconv.Atoi)
		return
	}
	ctx.Response.SetBodyString(id) // → implicit 200 body
}

func create(ctx *fasthttp.RequestCtx) {
	var in note
	if err := json.Unmarshal(ctx.PostBody(), &in); err != nil {
		ctx.SetStatusCode(http.StatusInternalServerError) // → POST /notes 500 body because malformed input (the error of json.Unmarshal)
		ctx.SetBodyString("bad")
		return
	}
	ctx.Response.Header.Set("Location", "/notes/7")
	ctx.Response.Header.SetServer("a")
	ctx.Response.Header.SetContentType("text/plain")
	ctx.SetStatusCode(http.StatusCreated) // → POST /notes 201 empty with Location=/notes/7, Content-Type=text/plain
}

func refused(ctx *fasthttp.RequestCtx) {
	if string(ctx.Method()) != "PUT" {
		ctx.Error("no", http.StatusMethodNotAllowed) // → 405 failure "no" because wrong method (string(ctx.Method()) != "PUT")
		return
	}
	ctx.NotFound() // → PUT /notes 404 failure "404 Page not found"
}

func limited(ctx *fasthttp.RequestCtx) {
	limit, err := ctx.QueryArgs().GetUint("limit")
	if err != nil {
		ctx.Error(err.Error(), http.StatusInternalServerError) // → 500 failure because malformed input (the error of fasthttp.Args.GetUint)
		return
	}
	json.NewEncoder(ctx).Encode(limit) // → implicit 200 body
	ctx.SetContentType("application/json")
}

// drop gets a user from middleware, who is no input.
func drop(ctx *fasthttp.RequestCtx) {
	if _, err := strconv.Atoi(ctx.UserValue("user").(*user).Age); err != nil {
		ctx.Error("bad age", http.StatusInternalServerError) // → DELETE /v1/notes/{id} 500 failure "bad age" because failure (the error of strconv.Atoi)
		return
	}
	ctx.Redirect("/notes", http.StatusOK) // → DELETE /v1/notes/{id} 302 empty to /notes
}

func inner(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if string(ctx.Request.Header.Peek("A")) == "" {
			ctx.SetStatusCode(http.StatusUnprocessableEntity) // → 422 empty because invalid input (string(ctx.Request.Header.Peek("A")) == "") forwards
			return
		}
		next(ctx)
	}
}

// proxied answers what another server has answered, or that it has not.
func proxied(ctx *fasthttp.RequestCtx) {
	if err := new(fasthttp.Client).Do(&ctx.Request, &ctx.Response); err != nil {
		ctx.Error("no", http.StatusInternalServerError) // → PATCH /v1/deep/notes 500 failure "no" because upstream failure (the error of fasthttp.Client.Do)
	}
}

// asked gets a response that is no answer of its own.
func asked(ctx *fasthttp.RequestCtx) {
	resp := fasthttp.AcquireResponse()
	resp.SetStatusCode(http.StatusTeapot)
	if err := new(fasthttp.Client).Do(fasthttp.AcquireRequest(), resp); err != nil {
		ctx.Error("no", http.StatusInternalServerError) // → 500 failure "no" because upstream failure (the error of fasthttp.Client.Do)
		return
	}
	var in note
	if err := json.Unmarshal(resp.Body(), &in); err != nil {
		ctx.Error("unreadable", http.StatusBadGateway) // → 502 failure "unreadable" because failure (the error of json.Unmarshal)
	}
}

func missing(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(http.StatusOK)
	ctx.SetStatusCode(http.StatusNotFound) // → 404 body
	ctx.Response.BodyWriter().Write([]byte("nothing here"))
}

func timed(ctx *fasthttp.RequestCtx) {
	ctx.TimeoutError("late") // → 408 failure "late"
	ctx.Error("b", http.StatusBadRequest)
}

func printed(ctx *fasthttp.RequestCtx) {
	fmt.Fprintln(ctx, "no such note")
	ctx.SetStatusCode(http.StatusNotFound) // → 404 failure "no such note"
}

func encoded(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(http.StatusCreated) // → 201 body
	json.NewEncoder(ctx).Encode(note{})
}
