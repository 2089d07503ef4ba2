// Types that are no type of the request's body, and tests of it that refuse nothing.

package mediatype415

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"

	"example.com/mediatype415/store"
	"example.com/mediatype415/web"
)

// What the client wants to get is another matter.
func wanted(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") == "application/xml" {
		http.Error(w, "there is no XML here", http.StatusNotAcceptable)
		return
	}
	w.Write([]byte("{}"))
}

// The type chooses a decoder, and each has failures of its own.
func both(w http.ResponseWriter, r *http.Request) {
	fields := map[string]string{}
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		if err := json.NewDecoder(r.Body).Decode(&fields); err != nil {
			http.Error(w, "malformed JSON", http.StatusUnprocessableEntity)
			return
		}
	} else {
		if err := r.ParseForm(); err != nil {
			http.Error(w, "malformed form", http.StatusUnprocessableEntity)
			return
		}
		fields["name"] = r.PostForm.Get("name")
	}
	w.WriteHeader(http.StatusNoContent)
}

// A form without a name breaks a rule, of whatever type it is.
func checked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		if r.FormValue("name") == "" {
			http.Error(w, "a name is needed", http.StatusUnprocessableEntity)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// Sites call what they publish types of content.
func (s *server) publish(w http.ResponseWriter, r *http.Request) {
	err := s.tables.Publish(r.PathValue("kind"))
	if errors.Is(err, store.ErrUnknownContentType) {
		http.Error(w, "there is no such type", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, "nobody may add to it", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) echoPublish(c echo.Context) error {
	err := s.tables.Publish(c.QueryParam("kind"))
	switch {
	case errors.Is(err, store.ErrUnknownContentType):
		return echo.NewHTTPError(http.StatusUnprocessableEntity, "there is no such type")
	case errors.Is(err, store.ErrContentTypeLocked):
		return echo.NewHTTPError(http.StatusForbidden, "nobody may add to it")
	}
	return c.NoContent(http.StatusNoContent)
}

// A type that a browser sends from other sites without asking is a forgery.
func forged(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") == "text/plain" {
		http.Error(w, "requests from other sites are refused", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The type of what another service has sent is that service's fault.
func fetched(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get("https://example.com/prices")
	if err != nil {
		http.Error(w, "there are no prices", http.StatusBadGateway)
		return
	}
	defer answer.Body.Close()
	if answer.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "there are no prices", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A method that is not served is refused before anybody looks at the type.
func methods(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "POST only", http.StatusMethodNotAllowed)
		return
	}
	if r.Header.Get("Content-Type") != "application/json" {
		web.Unsupported(w)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The caller may be unknown as well.
func unknown(c *gin.Context) {
	if c.Request.Header.Get("Content-Type") != "application/json" || c.Request.Header.Get("Authorization") == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

// Old clients know only 406: this is on purpose.
func meant(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "JSON only", http.StatusNotAcceptable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A failure of the server is one, whatever it was sent.
func (s *server) stored(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") == "application/json" {
		if err := json.NewEncoder(w).Encode(s.tables); err != nil {
			http.Error(w, "it cannot be written", http.StatusInternalServerError)
		}
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The picture in a form has a type of its own; the form's is right.
func picture(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("picture")
	if err != nil {
		http.Error(w, "there is no picture", http.StatusBadRequest)
		return
	}
	defer file.Close()
	if header.Header.Get("Content-Type") != "image/png" {
		http.Error(w, "PNG only", http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
