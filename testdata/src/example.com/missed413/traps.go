// What looks like a missed test for content that is too large, and is none.

package missed413

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"

	"example.com/missed413/web"
)

// Nothing is limited.
func (s *server) unlimited(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Read(r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// What io.LimitReader cuts off is malformed JSON.
func (s *server) shortened(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := json.NewDecoder(io.LimitReader(r.Body, 1<<20)).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// The number is of the query, not of the body.
func (s *server) query(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	version, err := strconv.Atoi(r.URL.Query().Get("version"))
	if err != nil {
		http.Error(w, "this is no version", http.StatusBadRequest)
		return
	}
	log.Print(version)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) ginQuery(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	version, err := strconv.Atoi(c.Param("version"))
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "this is no version"})
		return
	}
	log.Print(version)
	c.Status(http.StatusNoContent)
}

// The size is asked for in advance, and the reader only makes sure of it.
func (s *server) announced(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
		return
	}
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// A test that is written the other way round.
func (s *server) inverted(w http.ResponseWriter, r *http.Request) {
	var in settings
	err := web.Decode(w, r, &in)
	var tooLarge *http.MaxBytesError
	switch {
	case err == nil:
		s.keep(in)
		w.WriteHeader(http.StatusNoContent)
	case !errors.As(err, &tooLarge):
		http.Error(w, "malformed JSON", http.StatusBadRequest)
	default:
		http.Error(w, "a megabyte at most", http.StatusRequestEntityTooLarge)
	}
}

// What has been read is checked: nothing is read any more.
func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if web.IsTooLarge(err) {
		web.Refuse(w, err)
		return
	}
	if err != nil {
		http.Error(w, "the upload broke off", http.StatusBadRequest)
		return
	}
	var in settings
	if err := json.Unmarshal(body, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Name == "" {
		http.Error(w, "name is empty", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// The body of another service's answer is limited, and that is no request.
func proxied(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get("https://rates.example/eur")
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	defer answer.Body.Close()
	rates, err := io.ReadAll(http.MaxBytesReader(nil, answer.Body, 1<<20))
	if err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError)
		return
	}
	w.Write(rates)
}

// The body is read before there is a limit.
func (s *server) late(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, 0)
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// Clients of the first version know only 400: this is on purpose.
func (s *server) meant(w http.ResponseWriter, r *http.Request) {
	var in settings
	if err := web.Decode(w, r, &in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	s.keep(in)
	w.WriteHeader(http.StatusNoContent)
}

// The connection is closed, and nobody is told anything.
func (s *server) closed(w http.ResponseWriter, r *http.Request) {
	body := http.MaxBytesReader(w, r.Body, 1<<20)
	if err := body.Close(); err != nil {
		http.Error(w, "the body could not be closed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) stored(w http.ResponseWriter, r *http.Request) {
	if err := s.files.Put(r.PathValue("name"), r.Body); err != nil {
		http.Error(w, "the file could not be kept", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
