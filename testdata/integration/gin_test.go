// gin under its own engine.

package integration

import (
	"errors"
	"html/template"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
	"github.com/gin-gonic/gin/render"
	"google.golang.org/protobuf/types/known/structpb"
)

const (
	ginContext = "(*github.com/gin-gonic/gin.Context)."
	ginWriter  = "(github.com/gin-gonic/gin.ResponseWriter)."
)

// askGin gives what gin answers to a request with the one handler.
func askGin(t *testing.T, r *http.Request, h gin.HandlerFunc) answer {
	t.Helper()
	gin.SetMode(gin.TestMode)
	engine := gin.New()
	engine.SetHTMLTemplate(template.Must(template.New("page.html").Parse("<p>{{.}}</p>")))
	engine.Any("/:a", h)
	return overHTTP(t, engine, r)
}

// inGin gives a case that is one call of a handler.
func inGin(h gin.HandlerFunc) func(*testing.T) answer {
	return func(t *testing.T) answer { return askGin(t, plainRequest(), h) }
}

var ginCases = together(ginAnswerCases, ginBodyCases, ginBinderCases())

var ginAnswerCases = cases{
	ginContext + "AbortWithStatus":         inGin(func(c *gin.Context) { c.AbortWithStatus(sentStatus) }),
	ginContext + "AbortWithError":          inGin(func(c *gin.Context) { c.AbortWithError(sentStatus, errors.New("gone")) }),
	ginContext + "AbortWithStatusJSON":     inGin(func(c *gin.Context) { c.AbortWithStatusJSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "AbortWithStatusPureJSON": inGin(func(c *gin.Context) { c.AbortWithStatusPureJSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "Status":                  inGin(func(c *gin.Context) { c.Status(sentStatus) }),
	ginContext + "Redirect":                inGin(func(c *gin.Context) { c.Redirect(sentStatus, target) }),
	ginContext + "File":                    inGin(func(c *gin.Context) { c.File("go.mod") }),
	ginContext + "FileFromFS":              inGin(func(c *gin.Context) { c.FileFromFS("go.mod", http.Dir(".")) }),
	ginContext + "FileAttachment":          inGin(func(c *gin.Context) { c.FileAttachment("go.mod", "a") }),
	ginContext + "SetCookie":               inGin(func(c *gin.Context) { c.SetCookie("a", "b", 0, "", "", false, false) }),
	ginContext + "SetCookieData":           inGin(func(c *gin.Context) { c.SetCookieData(&http.Cookie{Name: "a", Value: "b"}) }),
	ginWriter + "WriteHeaderNow":           inGin(func(c *gin.Context) { c.Writer.WriteHeaderNow() }),
	ginWriter + "WriteString":              inGin(func(c *gin.Context) { c.Writer.WriteString("a") }),
}

var ginBodyCases = cases{
	ginContext + "JSON":         inGin(func(c *gin.Context) { c.JSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "IndentedJSON": inGin(func(c *gin.Context) { c.IndentedJSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "SecureJSON":   inGin(func(c *gin.Context) { c.SecureJSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "JSONP":        inGin(func(c *gin.Context) { c.JSONP(sentStatus, gin.H{"a": 1}) }),
	ginContext + "AsciiJSON":    inGin(func(c *gin.Context) { c.AsciiJSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "PureJSON":     inGin(func(c *gin.Context) { c.PureJSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "XML":          inGin(func(c *gin.Context) { c.XML(sentStatus, gin.H{"a": 1}) }),
	ginContext + "YAML":         inGin(func(c *gin.Context) { c.YAML(sentStatus, gin.H{"a": 1}) }),
	ginContext + "TOML":         inGin(func(c *gin.Context) { c.TOML(sentStatus, gin.H{"a": 1}) }),
	ginContext + "BSON":         inGin(func(c *gin.Context) { c.BSON(sentStatus, gin.H{"a": 1}) }),
	ginContext + "ProtoBuf":     inGin(func(c *gin.Context) { c.ProtoBuf(sentStatus, structpb.NewStringValue("a")) }),
	ginContext + "String":       inGin(func(c *gin.Context) { c.String(sentStatus, "a") }),
	ginContext + "Data":         inGin(func(c *gin.Context) { c.Data(sentStatus, "text/plain", []byte("a")) }),
	ginContext + "HTML":         inGin(func(c *gin.Context) { c.HTML(sentStatus, "page.html", "a") }),
	ginContext + "Render":       inGin(func(c *gin.Context) { c.Render(sentStatus, render.JSON{Data: 1}) }),
	ginContext + "SSEvent":      inGin(func(c *gin.Context) { c.SSEvent("a", "b") }),
	ginContext + "DataFromReader": inGin(func(c *gin.Context) {
		c.DataFromReader(sentStatus, 1, "text/plain", strings.NewReader("a"), nil)
	}),
	ginContext + "Negotiate": inGin(func(c *gin.Context) {
		c.Negotiate(sentStatus, gin.Negotiate{Offered: []string{gin.MIMEJSON}, Data: gin.H{"a": 1}})
	}),
	ginContext + "Stream": inGin(func(c *gin.Context) {
		c.Stream(func(w io.Writer) bool {
			io.WriteString(w, "a")
			return false
		})
	}),
}

// ginBinderCases bind what is broken, and send nothing beyond what the binder sends.
func ginBinderCases() cases {
	all := cases{}
	for name, bind := range ginBinders {
		all[name] = func(t *testing.T) answer {
			return askGin(t, brokenRequest(), func(c *gin.Context) {
				if bind(c, &broken{}) == nil {
					t.Error("broken input is bound")
				}
			})
		}
	}
	return all
}

var ginBinders = map[string]func(*gin.Context, any) error{
	ginContext + "ShouldBind":                         (*gin.Context).ShouldBind,
	ginContext + "ShouldBindJSON":                     (*gin.Context).ShouldBindJSON,
	ginContext + "ShouldBindXML":                      (*gin.Context).ShouldBindXML,
	ginContext + "ShouldBindQuery":                    (*gin.Context).ShouldBindQuery,
	ginContext + "ShouldBindYAML":                     (*gin.Context).ShouldBindYAML,
	ginContext + "ShouldBindTOML":                     (*gin.Context).ShouldBindTOML,
	ginContext + "ShouldBindPlain":                    (*gin.Context).ShouldBindPlain,
	ginContext + "ShouldBindHeader":                   (*gin.Context).ShouldBindHeader,
	ginContext + "ShouldBindUri":                      (*gin.Context).ShouldBindUri,
	ginContext + "ShouldBindBodyWithJSON":             (*gin.Context).ShouldBindBodyWithJSON,
	ginContext + "ShouldBindBodyWithXML":              (*gin.Context).ShouldBindBodyWithXML,
	ginContext + "ShouldBindBodyWithYAML":             (*gin.Context).ShouldBindBodyWithYAML,
	ginContext + "ShouldBindBodyWithTOML":             (*gin.Context).ShouldBindBodyWithTOML,
	ginContext + "ShouldBindBodyWithPlain":            (*gin.Context).ShouldBindBodyWithPlain,
	ginContext + "Bind":                               (*gin.Context).Bind,
	ginContext + "BindJSON":                           (*gin.Context).BindJSON,
	ginContext + "BindXML":                            (*gin.Context).BindXML,
	ginContext + "BindQuery":                          (*gin.Context).BindQuery,
	ginContext + "BindYAML":                           (*gin.Context).BindYAML,
	ginContext + "BindTOML":                           (*gin.Context).BindTOML,
	ginContext + "BindPlain":                          (*gin.Context).BindPlain,
	ginContext + "BindHeader":                         (*gin.Context).BindHeader,
	ginContext + "BindUri":                            (*gin.Context).BindUri,
	ginContext + "ShouldBindWith":                     func(c *gin.Context, v any) error { return c.ShouldBindWith(v, binding.Form) },
	ginContext + "ShouldBindBodyWith":                 func(c *gin.Context, v any) error { return c.ShouldBindBodyWith(v, binding.JSON) },
	ginContext + "BindWith":                           func(c *gin.Context, v any) error { return c.BindWith(v, binding.Form) },
	ginContext + "MustBindWith":                       func(c *gin.Context, v any) error { return c.MustBindWith(v, binding.Form) },
	"(github.com/gin-gonic/gin/binding.Binding).Bind": func(c *gin.Context, v any) error { return binding.Query.Bind(c.Request, v) },
	"(github.com/gin-gonic/gin/binding.BindingBody).BindBody": func(_ *gin.Context, v any) error {
		return binding.JSON.BindBody([]byte("{"), v)
	},
	"(github.com/gin-gonic/gin/binding.BindingUri).BindUri": func(_ *gin.Context, v any) error {
		return binding.Uri.BindUri(map[string][]string{"a": {"x"}}, v)
	},
}
