// Another 4xx next to input that does not parse: it is a credential, stands in the path, or shares its branch.

package malformednot400

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"

	"example.com/malformednot400/store"
	"example.com/malformednot400/web"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

// A credential that does not parse is none.
func withToken(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, err := hex.DecodeString(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
		if err != nil {
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "no token", http.StatusUnauthorized)
			return
		}
		r.Header.Set("X-Token", string(token))
		next.ServeHTTP(w, r)
	})
}

func session(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	id, err := base64.URLEncoding.DecodeString(cookie.Value)
	if err != nil {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	w.Write(id)
}

func signed(w http.ResponseWriter, r *http.Request) {
	sig, err := base64.StdEncoding.DecodeString(r.Header.Get("X-Signature"))
	if err != nil {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	w.Write(sig)
}

func ticket(w http.ResponseWriter, r *http.Request) {
	token, err := hex.DecodeString(r.URL.Query().Get("token"))
	if err != nil {
		http.Error(w, "bad token", http.StatusForbidden)
		return
	}
	w.Write(token)
}

func basic(w http.ResponseWriter, r *http.Request) {
	user, password, ok := r.BasicAuth()
	if !ok {
		w.Header().Set("WWW-Authenticate", "Basic")
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, user, len(password))
}

// The address is what does not parse, whoever reads it.
func pathOf(r *http.Request) (int, error) {
	return strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/orders/"))
}

func byPath(w http.ResponseWriter, r *http.Request) {
	id, err := pathOf(r)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, id)
}

func (s *server) pathGin(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "no such order"})
		return
	}
	c.JSON(http.StatusOK, id)
}

func (s *server) pathEcho(c echo.Context) error {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return echo.ErrNotFound
	}
	return c.JSON(http.StatusOK, id)
}

// An order that is not there and a code that cannot be one have the same answer.
func (s *server) lookup(w http.ResponseWriter, r *http.Request) {
	o, err := s.orders.ByCode(r.FormValue("code"))
	if err != nil {
		web.Missing(w, err)
		return
	}
	web.JSON(w, http.StatusOK, o)
}

func (s *server) either(w http.ResponseWriter, r *http.Request) {
	o, err := s.orders.ByCode(r.FormValue("code"))
	if errors.Is(err, store.ErrInvalidCode) || errors.Is(err, store.ErrNoOrder) {
		http.Error(w, "no such order", http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, "try again", http.StatusInternalServerError)
		return
	}
	web.JSON(w, http.StatusOK, o)
}

// What does not parse gets a default; only absence is left.
func (s *server) lenient(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		n = 1
	}
	o, err := s.orders.ByCode(fmt.Sprintf("O-%d", n))
	if errors.Is(err, store.ErrNoOrder) {
		http.NotFound(w, r)
		return
	}
	web.JSON(w, http.StatusOK, o)
}

// A code that is taken is invalid by a rule of uniqueness.
func (s *server) unique(w http.ResponseWriter, r *http.Request) {
	in, err := store.Decode(r.Body)
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if err := in.Validate(); err != nil {
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	s.orders.Put(in)
	w.WriteHeader(http.StatusCreated)
}

// The file is the server's: that it does not parse is nobody's mistake but its own.
func settings(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("settings.json")
	if err != nil {
		http.NotFound(w, r)
		return
	}
	var v map[string]string
	if err := json.Unmarshal(data, &v); err != nil {
		http.Error(w, "broken settings", http.StatusInternalServerError)
		return
	}
	web.JSON(w, http.StatusOK, v)
}

// A link that nobody sent out is not to be told from one that is gone: 404 by design.
func share(w http.ResponseWriter, r *http.Request) {
	link, err := base64.URLEncoding.DecodeString(r.FormValue("link"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(link)
}

func callMethod(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "POST only", http.StatusMethodNotAllowed)
		return
	}
	var in map[string]any
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	web.JSON(w, http.StatusOK, in)
}

// A parameter that is left out names no page.
func empty(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("page")
	if name == "" {
		http.NotFound(w, r)
		return
	}
	fmt.Fprintln(w, name)
}

// Who sends no key is not known.
func withKey(w http.ResponseWriter, r *http.Request) {
	key := r.FormValue("api_key")
	if key == "" {
		http.Error(w, "no key", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, len(key))
}

// A number of the path that does not parse names no page, whatever else is read.
func numbered(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("page"))
	if err != nil {
		http.Error(w, "the number must be a number", http.StatusNotFound)
		return
	}
	web.JSON(w, http.StatusOK, strconv.Itoa(n)+r.URL.Query().Get("lines"))
}

// A page past the last one is not there.
func pastTheEnd(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.URL.Query().Get("n"))
	if err != nil {
		http.Error(w, "n is no number", http.StatusBadRequest)
		return
	}
	if n >= len(leaves) {
		http.Error(w, "there are not so many pages", http.StatusNotFound)
		return
	}
	web.JSON(w, http.StatusOK, leaves[n])
}

var leaves = []string{"one", "two"}

// A leaf that the body names by its number is not there.
func named(w http.ResponseWriter, r *http.Request) {
	var in struct{ Leaf int }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "unreadable", http.StatusBadRequest)
		return
	}
	if in.Leaf >= len(leaves) {
		http.Error(w, "there are not so many leaves", http.StatusNotFound)
		return
	}
	web.JSON(w, http.StatusOK, leaves[in.Leaf])
}
