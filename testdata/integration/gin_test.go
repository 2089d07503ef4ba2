// gin under its own engine.

package integration

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
)

// askGin gives what gin answers with the one handler.
func askGin(t *testing.T, h gin.HandlerFunc) answer {
	t.Helper()
	gin.SetMode(gin.TestMode)
	engine := gin.New()
	engine.Any("/", h)
	recorder := httptest.NewRecorder()
	engine.ServeHTTP(recorder, httptest.NewRequest(http.MethodPost, "/", strings.NewReader("{")))
	return read(t, recorder.Result(), nil)
}

var ginCases = cases{
	"(*github.com/gin-gonic/gin.Context).JSON": func(t *testing.T) answer {
		return askGin(t, func(c *gin.Context) { c.JSON(sentStatus, gin.H{"a": 1}) })
	},
	"(*github.com/gin-gonic/gin.Context).BindJSON": func(t *testing.T) answer {
		return askGin(t, func(c *gin.Context) {
			if c.BindJSON(&struct{}{}) == nil {
				t.Error("broken JSON is bound")
			}
		})
	},
}
