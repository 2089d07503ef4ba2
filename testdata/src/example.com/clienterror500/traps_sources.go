// What does not parse here never came from the request: an upstream, a file, a row, configuration, own data.

package clienterror500

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

func exchangeRate(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("https://rates.example.com/eur")
	if err != nil {
		http.Error(w, "no rates", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	var rates map[string]float64
	if err := json.NewDecoder(resp.Body).Decode(&rates); err != nil {
		http.Error(w, "unreadable rates: "+err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, rates[r.URL.Query().Get("to")])
}

func openingHours(w http.ResponseWriter, _ *http.Request) {
	f, err := os.Open("/etc/shop/hours.json")
	if err != nil {
		http.Error(w, "no opening hours", http.StatusInternalServerError)
		return
	}
	defer f.Close()
	var hours []string
	if err := json.NewDecoder(f).Decode(&hours); err != nil {
		http.Error(w, "opening hours do not decode", http.StatusInternalServerError)
		return
	}
	writeJSON(w, http.StatusOK, hours)
}

func (s *server) preferences(w http.ResponseWriter, r *http.Request) {
	var raw []byte
	err := s.db.QueryRowContext(r.Context(), "SELECT prefs FROM users WHERE name = $1", r.PathValue("name")).Scan(&raw)
	if errors.Is(err, sql.ErrNoRows) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "preferences could not be read", http.StatusInternalServerError)
		return
	}
	var prefs map[string]bool
	if err := json.Unmarshal(raw, &prefs); err != nil {
		http.Error(w, "stored preferences are malformed", http.StatusInternalServerError)
		return
	}
	writeJSON(w, http.StatusOK, prefs)
}

func quota(w http.ResponseWriter, _ *http.Request) {
	n, err := strconv.Atoi(os.Getenv("ORDER_QUOTA"))
	if err != nil {
		http.Error(w, "invalid ORDER_QUOTA", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, n)
}

func catalogXML(w http.ResponseWriter, _ *http.Request) {
	out, err := xml.Marshal([]order{{ID: 1, Item: "globe"}})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Write(out)
}

type page struct {
	tmpl    *template.Template
	backend string
	secret  string
}

func (p *page) render(w http.ResponseWriter, r *http.Request) {
	var buf bytes.Buffer
	if err := p.tmpl.Execute(&buf, r.URL.Query().Get("name")); err != nil {
		http.Error(w, "invalid template", http.StatusInternalServerError)
		return
	}
	buf.WriteTo(w)
}

func (p *page) forward(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(p.backend)
	if err != nil {
		http.Error(w, "bad backend address", http.StatusInternalServerError)
		return
	}
	httputil.NewSingleHostReverseProxy(target).ServeHTTP(w, r)
}

func (p *page) sign(w http.ResponseWriter, r *http.Request) {
	key, err := base64.StdEncoding.DecodeString(p.secret)
	if err != nil {
		http.Error(w, "failed to parse the signing key", http.StatusInternalServerError)
		return
	}
	fmt.Fprintf(w, "%x", append(key, r.URL.Query().Get("path")...))
}

func timesUp(w http.ResponseWriter, _ *http.Request) {
	const deadline = "2026-12-24"
	day, err := time.Parse(time.DateOnly, deadline)
	if err != nil {
		http.Error(w, "parse deadline: "+err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, time.Until(day))
}

// The link was stored long ago; the request only names it.
func (s *server) follow(w http.ResponseWriter, r *http.Request) {
	var link string
	err := s.db.QueryRow("SELECT target FROM links WHERE name = $1", r.PathValue("name")).Scan(&link)
	if errors.Is(err, sql.ErrNoRows) {
		http.NotFound(w, r)
		return
	} else if err != nil {
		http.Error(w, "link could not be read", http.StatusInternalServerError)
		return
	}
	target, err := url.Parse(link)
	if err != nil || target.Host == "" {
		http.Error(w, "the stored link is invalid", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, target.String(), http.StatusFound)
}

type session struct{ UserID, Email string }

func sessionOf(ctx context.Context) (session, bool) {
	s, ok := ctx.Value(session{}).(session)
	return s, ok
}

// What middleware must have put into the context is missing or malformed: the wiring is at fault.
func myOrders(w http.ResponseWriter, r *http.Request) {
	sess, ok := sessionOf(r.Context())
	if !ok {
		http.Error(w, "no session in the context", http.StatusInternalServerError)
		return
	}
	id, err := strconv.Atoi(sess.UserID)
	if err != nil {
		http.Error(w, "invalid user id in the session", http.StatusInternalServerError)
		return
	}
	if sess.Email == "" {
		http.Error(w, "session without an email", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, "orders of", id)
}

// The parser of request values is used on the configured default.
func defaultChart(w http.ResponseWriter, _ *http.Request) {
	period, err := parsePeriod(os.Getenv("CHART_PERIOD"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, period)
}

// An order that the service has put together itself must be valid.
func (s *server) subscriptionOrder(w http.ResponseWriter, r *http.Request) {
	list, err := s.orders(r.Context(), 1)
	if err != nil || len(list) == 0 {
		http.Error(w, "no subscription today", http.StatusInternalServerError)
		return
	}
	next := order{Item: list[0].Item, Quantity: 1}
	if err := next.Validate(); err != nil {
		oops(w, fmt.Errorf("subscription: %w", err))
		return
	}
	writeJSON(w, http.StatusOK, next)
}

func cannedOrders(w http.ResponseWriter, _ *http.Request) {
	var list []order
	dec := json.NewDecoder(strings.NewReader(`[{"item": "globe"}]`))
	if err := dec.Decode(&list); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	writeJSON(w, http.StatusOK, list)
}
