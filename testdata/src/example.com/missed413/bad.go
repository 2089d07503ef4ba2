// Package missed413 takes what is limited, and does not say so.
package missed413

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"

	"example.com/missed413/store"
	"example.com/missed413/web"
)

type settings struct{ Name string }

type server struct {
	files *store.Files
	limit int64
}

func (s *server) keep(settings) {}

func (s *server) decode(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var in settings
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest) // want `missed-413: too large content \(in the error of json.Decoder.Decode, after http.MaxBytesReader\) is answered 400 Bad Request; use 413 Content Too Large for a \*http.MaxBytesError \(RFC 9110 §15.5.14\)`
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) direct(w http.ResponseWriter, r *http.Request) {
	var in settings
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusUnprocessableEntity) // want "missed-413: .*is answered 422"
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) readAll(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.limit))
	if err != nil {
		http.Error(w, "the body could not be read", http.StatusInternalServerError) // want "missed-413: .*in the error of io.ReadAll.*is answered 500"
		return
	}
	var in settings
	if err := json.Unmarshal(body, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func buffered(w http.ResponseWriter, r *http.Request) {
	limited := http.MaxBytesReader(w, r.Body, 1<<20)
	defer limited.Close()
	var buf bytes.Buffer
	if _, err := buf.ReadFrom(limited); err != nil {
		http.Error(w, "the body could not be read", http.StatusBadRequest) // want "missed-413: .*in the error of bytes.Buffer.ReadFrom"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func copied(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		web.Fail(w, http.StatusBadRequest, "the body could not be read") // want "missed-413: .*in the error of io.Copy"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func form(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	if err := r.ParseForm(); err != nil {
		http.Error(w, "this is no form", http.StatusBadRequest) // want "missed-413: .*in the error of http.Request.ParseForm"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func multipart(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 32<<20)
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		http.Error(w, "this is no form", http.StatusBadRequest) // want "missed-413: .*in the error of http.Request.ParseMultipartForm"
		return
	}
	file, _, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, "there is no avatar", http.StatusBadRequest)
		return
	}
	file.Close()
	w.WriteHeader(http.StatusNoContent)
}

func file(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 32<<20)
	file, _, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, "there is no avatar", http.StatusBadRequest) // want "missed-413: .*in the error of http.Request.FormFile"
		return
	}
	file.Close()
	w.WriteHeader(http.StatusNoContent)
}

// The limit is the operator's to set.
func (s *server) configured(w http.ResponseWriter, r *http.Request) {
	if s.limit > 0 {
		r.Body = http.MaxBytesReader(w, r.Body, s.limit)
	}
	var in settings
	if err := xml.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed XML", http.StatusBadRequest) // want "missed-413: "
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) helped(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest) // want "missed-413: "
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) limitedBefore(w http.ResponseWriter, r *http.Request) {
	web.Limit(w, r)
	var in settings
	if err := web.Read(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest) // want "missed-413: "
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) parsed(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Parse(http.MaxBytesReader(w, r.Body, 1<<10), &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest) // want "missed-413: "
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// What else is told apart is not this.
func (s *server) otherwise(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	var in settings
	err := json.NewDecoder(r.Body).Decode(&in)
	if errors.Is(err, io.EOF) {
		http.Error(w, "there is no body", http.StatusBadRequest)
		return
	}
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	case err != nil:
		http.Error(w, "this cannot be read", http.StatusBadRequest) // want "missed-413: "
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginShouldBind(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	var in settings
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "malformed JSON"}) // want "missed-413: .*in the error of gin.Context.ShouldBindJSON"
		return
	}
	s.keep(in)
	c.Status(http.StatusNoContent)
}

func (s *server) echoBind(c echo.Context) error {
	c.Request().Body = http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20)
	var in settings
	if err := c.Bind(&in); err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, "malformed JSON") // want "missed-413: .*in the error of echo.Context.Bind"
	}
	s.keep(in)
	return c.NoContent(http.StatusNoContent)
}

func (s *server) echoDecode(c echo.Context) error {
	var in settings
	body := http.MaxBytesReader(c.Response().Writer, c.Request().Body, 1<<20)
	if err := json.NewDecoder(body).Decode(&in); err != nil {
		return c.JSON(http.StatusBadRequest, map[string]string{"error": "malformed JSON"}) // want "missed-413: "
	}
	s.keep(in)
	return c.NoContent(http.StatusNoContent)
}
