// Input that does not parse, answered as if something else were wrong: cause and answer in one function.

package malformednot400

import (
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"time"

	"example.com/malformednot400/store"
	"example.com/malformednot400/web"
)

func (s *server) place(w http.ResponseWriter, r *http.Request) {
	var in store.Order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.NotFound(w, r) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	s.orders.Put(in)
	web.JSON(w, http.StatusCreated, in)
}

func (s *server) amend(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "the body could not be read", http.StatusBadRequest)
		return
	}
	var in store.Order
	if err = json.Unmarshal(body, &in); err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusConflict) // want "malformed-not-400: .*use 400 Bad Request"
		json.NewEncoder(w).Encode(map[string]string{"error": "the order could not be read"})
		return
	}
	s.orders.Put(in)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) page(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		http.Error(w, "no such page", http.StatusNotFound) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, n)
}

func since(w http.ResponseWriter, r *http.Request) {
	from, err := time.Parse(time.RFC3339, r.FormValue("from"))
	if err != nil {
		w.WriteHeader(http.StatusForbidden) // want "malformed-not-400: .*use 400 Bad Request"
		fmt.Fprintln(w, "from must be a date")
		return
	}
	fmt.Fprintln(w, from)
}

func importFeed(w http.ResponseWriter, r *http.Request) {
	var feed struct {
		Orders []string `xml:"order"`
	}
	if xml.NewDecoder(r.Body).Decode(&feed) != nil {
		http.Error(w, "the feed is not acceptable", http.StatusNotAcceptable) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, len(feed.Orders))
}

func importTable(w http.ResponseWriter, r *http.Request) {
	rows, err := csv.NewReader(r.Body).ReadAll()
	switch {
	case err == nil:
		fmt.Fprintln(w, len(rows))
	default:
		http.Error(w, "the table was not imported", http.StatusMethodNotAllowed) // want "malformed-not-400: .*use 400 Bad Request"
	}
}

func resume(w http.ResponseWriter, r *http.Request) {
	cursor, err := base64.URLEncoding.DecodeString(r.URL.Query().Get("cursor"))
	if err != nil {
		http.Error(w, "the list has moved on", http.StatusGone) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	w.Write(cursor)
}

func follow(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("target"))
	if err != nil {
		http.Error(w, "this leads nowhere", http.StatusNotFound) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, target.Host)
}

func locate(w http.ResponseWriter, r *http.Request) {
	addr, err := netip.ParseAddr(r.FormValue("ip"))
	if err != nil {
		http.Error(w, "who are you?", http.StatusUnauthorized) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, addr)
}

func (s *server) syntax(w http.ResponseWriter, r *http.Request) {
	var in store.Order
	err := json.NewDecoder(r.Body).Decode(&in)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		http.Error(w, "at "+strconv.FormatInt(syntax.Offset, 10), http.StatusConflict) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	s.orders.Put(in)
	w.WriteHeader(http.StatusNoContent)
}

func parts(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		w.WriteHeader(http.StatusForbidden) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, len(r.Form))
}

// The address names an order, but it is 403 that a client gets for a number.
func count(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		http.Error(w, "not so many", http.StatusForbidden) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "%d of %s", n, r.PathValue("code"))
}

// What is required is left out.
func search(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query().Get("q")
	if q == "" {
		http.Error(w, "q is required", http.StatusMethodNotAllowed) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "results for %q", q)
}

// rename takes the page from the path, and what it is to be called from a body that does not parse.
func rename(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("page")
	var in struct{ Title string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "unreadable", http.StatusNotFound) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	web.JSON(w, http.StatusOK, name+in.Title)
}

// window takes the page from the path, and how much of it from the query.
func window(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("page")
	lines, err := strconv.Atoi(r.URL.Query().Get("lines"))
	if err != nil {
		http.Error(w, "lines is no number", http.StatusNotFound) // want "malformed-not-400: .*use 400 Bad Request"
		return
	}
	web.JSON(w, http.StatusOK, name[:lines])
}

func tags(w http.ResponseWriter, r *http.Request) {
	var in struct{ Tags []string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "unreadable", http.StatusBadRequest)
		return
	}
	if len(in.Tags) == 0 {
		http.Error(w, "tags must not be empty", http.StatusNotFound) // want "malformed-not-400: .*use 4.."
		return
	}
	web.JSON(w, http.StatusOK, in.Tags)
}

// untitled has a page in its path; what is wrong is in the body alone.
func untitled(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("page")
	var in struct{ Title string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "unreadable", http.StatusBadRequest)
		return
	}
	if in.Title == "" {
		http.Error(w, "it has none", http.StatusNotFound) // want "malformed-not-400: .*use 4.."
		return
	}
	web.JSON(w, http.StatusOK, name+in.Title)
}
