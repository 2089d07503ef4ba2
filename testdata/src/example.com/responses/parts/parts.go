// Package parts has handlers of hertz, whose context has the response and its header as parts, and takes texts as bytes.
package parts

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/cloudwego/hertz/pkg/app"
)

type note struct{ Text string }

func routes(e *app.Engine) {
	e.GET("/notes/:id", show)
	e.POST("/notes", create)
}

func show(_ context.Context, c *app.RequestContext) {
	if _, err := strconv.Atoi(c.Param("id")); err != nil {
		c.JSON(http.StatusOK, "no number") // → GET /notes/:id 200 body "no number" because malformed input (the error of strconv.Atoi)
		return
	}
	c.JSON(http.StatusOK, note{"milk"}) // → GET /notes/:id 200 body
}

func create(_ context.Context, c *app.RequestContext) {
	var in note
	if err := c.BindAndValidate(&in); err != nil {
		c.Response.SetStatusCode(http.StatusInternalServerError) // → POST /notes 500 empty because malformed input (the error of app.RequestContext.BindAndValidate), invalid input (the error of app.RequestContext.BindAndValidate)
		return
	}
	c.Response.Header.Set("Location", "/notes/7")
	c.SetStatusCode(http.StatusCreated) // → POST /notes 201 empty with Location=/notes/7
}

func parse(_ context.Context, c *app.RequestContext) {
	var in note
	if err := json.Unmarshal(c.Request.Body(), &in); err != nil {
		c.SetStatusCode(http.StatusInternalServerError) // → 500 body because malformed input (the error of json.Unmarshal)
		c.Response.SetBodyString("bad")
	}
}

func moved(_ context.Context, c *app.RequestContext) {
	if string(c.Method()) != "GET" {
		c.Header("Allow", "GET")
		c.Response.SetStatusCode(http.StatusMethodNotAllowed) // → 405 empty with Allow=GET because wrong method (string(c.Method()) != "GET")
		return
	}
	c.Redirect(http.StatusMovedPermanently, []byte("/notes")) // → GET 301 empty to /notes
}

// found redirects with 302, as 200 is no status for that.
func found(_ context.Context, c *app.RequestContext) {
	c.Redirect(http.StatusOK, []byte("/notes")) // → 302 empty to /notes
}
