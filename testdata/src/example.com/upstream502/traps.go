// What fails is the service's own, or it does not show whose it is.

package upstream502

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"

	"example.com/upstream502/rates"
	"example.com/upstream502/web"
)

// A SQL database is the service's own.
func (s *server) count(w http.ResponseWriter, r *http.Request) {
	n, err := s.orders.Count()
	if err != nil {
		web.Internal(w, err)
		return
	}
	fmt.Fprint(w, n)
}

// So is one that speaks HTTP.
func (s *server) note(w http.ResponseWriter, r *http.Request) {
	note, err := s.notes.Note(r.PathValue("id"))
	if err != nil {
		web.Internal(w, err)
		return
	}
	json.NewEncoder(w).Encode(note)
}

type notebook struct {
	http        *http.Client
	databaseURL string
}

func (n *notebook) ginNote(c *gin.Context) {
	resp, err := n.http.Get(n.databaseURL + "/notes/" + c.Param("id"))
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "the note could not be read"})
		return
	}
	defer resp.Body.Close()
	c.Status(http.StatusNoContent)
}

func constant(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://couchdb:5984/notes/first")
	if err != nil {
		http.Error(w, "the note could not be read", http.StatusInternalServerError)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(http.StatusNoContent)
}

// The request could not even be made.
func (s *server) made(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest(http.MethodGet, s.rates.Base, nil)
	if err != nil {
		web.Internal(w, err)
		return
	}
	w.Write([]byte(req.URL.Host))
}

// The branch serves the failure of a file as well.
func (s *server) cached(r *http.Request) ([]byte, error) {
	if data, err := os.ReadFile("rates.json"); err == nil || !errors.Is(err, os.ErrNotExist) {
		return data, err
	}
	rate, err := s.rates.Latest(r.Context(), "EUR")
	return fmt.Appendf(nil, "%f", rate), err
}

func (s *server) either(w http.ResponseWriter, r *http.Request) {
	data, err := s.cached(r)
	if err != nil {
		web.Internal(w, err)
		return
	}
	w.Write(data)
}

// What is dialed may be anything.
func dialed(w http.ResponseWriter, r *http.Request) {
	conn, err := net.Dial("unix", "/run/agent.sock")
	if err != nil {
		web.Internal(w, err)
		return
	}
	defer conn.Close()
	w.WriteHeader(http.StatusNoContent)
}

// A service that is asked for its health reports that of others.
func (s *server) health(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/health")
	if err != nil {
		http.Error(w, "rates are down", http.StatusInternalServerError)
		return
	}
	resp.Body.Close()
	w.WriteHeader(http.StatusOK)
}

// The bank does not know the currency, or does not answer.
func (s *server) mixed(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.Find(r.Context(), "EUR")
	if err != nil {
		web.Internal(w, err)
		return
	}
	fmt.Fprint(w, rate)
}

// That there is none is what was asked, and here the server's own list is wrong.
func (s *server) left(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.Find(r.Context(), "EUR")
	if errors.Is(err, rates.ErrNoCurrency) {
		http.Error(w, "the list of currencies is out of date", http.StatusInternalServerError)
		return
	}
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	fmt.Fprint(w, rate)
}

// The answer is a success of another kind than hoped for.
func (s *server) moved(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/eur")
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusOK {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if resp.StatusCode == http.StatusNotFound {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusBadGateway)
}

// The first version answers 500 on purpose: its clients know no other failure.
func (s *server) first(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.Latest(r.Context(), "EUR")
	if err != nil {
		http.Error(w, "no rates", http.StatusInternalServerError)
		return
	}
	fmt.Fprint(w, rate)
}

// What is written is the server's own, and only as wide as an answer was.
func (s *server) written(w http.ResponseWriter, r *http.Request) {
	resp, err := s.http.Get("https://rates.example/eur")
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	if err := os.WriteFile("rates.json", []byte(resp.Status), 0o600); err != nil {
		web.Internal(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
