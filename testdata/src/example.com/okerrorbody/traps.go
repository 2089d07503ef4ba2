// A 200 that is right although an error is in sight: absence, fallback data, state, batches, forms, webhooks.

package okerrorbody

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log"
	"net/http"
	"net/mail"
	"os"
	"strconv"
	"time"
)

// Bodies with fields for an error that hold none.
func bodies(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Query().Get("style") {
	case "nil":
		encode(w, map[string]any{"error": nil, "note": note{}})
	case "empty":
		encode(w, struct {
			Title string
			Error string
		}{Title: "milk"})
	case "false":
		encode(w, map[string]any{"error": false, "msg": "stored"})
	case "list":
		encode(w, map[string]any{"errors": []string{}, "status": "success"})
	default:
		encode(w, listing{Titles: []string{"milk"}})
	}
}

// The service lists errors of other things: they are the data that was asked for.
func (s *server) errorLog(w http.ResponseWriter, r *http.Request) {
	entries, err := s.titles(r.Context())
	if err != nil {
		http.Error(w, "the log could not be read", http.StatusInternalServerError)
		return
	}
	encode(w, map[string]any{"errors": entries, "failed": len(entries)})
}

type job struct {
	State     string `json:"state"`
	LastError string `json:"error,omitempty"`
}

// The job has failed, asking for it has not.
func jobState(jobs map[string]*job) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		j, ok := jobs[r.PathValue("id")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		encode(w, map[string]any{"success": j.LastError == "", "status": j.State, "error": j.LastError})
	}
}

func (s *server) health(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		encode(w, map[string]string{"status": "error", "database": err.Error()})
		return
	}
	encode(w, map[string]string{"status": "ok"})
}

func (s *server) emptyList(w http.ResponseWriter, r *http.Request) {
	n, err := s.find(r.Context(), r.FormValue("like"))
	if errors.Is(err, sql.ErrNoRows) {
		encode(w, []note{})
		return
	}
	if err != nil {
		http.Error(w, "notes could not be read", http.StatusInternalServerError)
		return
	}
	encode(w, []note{n})
}

func removeDraft(w http.ResponseWriter, r *http.Request) {
	err := os.Remove("drafts/current")
	if errors.Is(err, fs.ErrNotExist) {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if err != nil {
		http.Error(w, "draft could not be removed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// To remove what is not there is no failure.
func removeAttachment(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove("attachments/current"); err != nil && !os.IsNotExist(err) {
		http.Error(w, "attachment could not be removed", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// exists answers a question; no is an answer.
func exists(w http.ResponseWriter, r *http.Request) {
	if _, err := os.Stat("drafts/current"); errors.Is(err, fs.ErrNotExist) {
		encode(w, map[string]bool{"exists": false})
		return
	}
	encode(w, map[string]bool{"exists": true})
}

// checkAddress was asked whether the address is valid.
func checkAddress(w http.ResponseWriter, r *http.Request) {
	if _, err := mail.ParseAddress(r.URL.Query().Get("address")); err != nil {
		encode(w, map[string]any{"valid": false, "reason": err.Error()})
		return
	}
	encode(w, map[string]any{"valid": true})
}

type theme struct{ Color, Font string }

var plain = theme{"black", "serif"}

func currentTheme(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("theme.json")
	if err != nil {
		log.Printf("theme: %v", err)
		encode(w, plain)
		return
	}
	w.Write(data)
}

var lastTitles []string

func (s *server) cachedTitles(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		log.Print("titles from the cache: ", err)
		w.Header().Set("Warning", `110 - "stale"`)
		encode(w, lastTitles)
		return
	}
	lastTitles = list
	encode(w, list)
}

type outcome struct {
	ID    string `json:"id"`
	Error string `json:"error,omitempty"`
}

// Each item of a batch has its own outcome.
func (s *server) deleteAll(w http.ResponseWriter, r *http.Request) {
	var outcomes []outcome
	for _, id := range r.URL.Query()["id"] {
		if err := s.delete(r.Context(), id); err != nil {
			outcomes = append(outcomes, outcome{id, err.Error()})
			continue
		}
		outcomes = append(outcomes, outcome{ID: id})
	}
	encode(w, outcomes)
}

func (s *server) multiStatus(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), "a"); err != nil {
		writeJSON(w, http.StatusMultiStatus, map[string]string{"a": "failed", "error": err.Error()})
		return
	}
	writeJSON(w, http.StatusMultiStatus, map[string]string{"a": "deleted"})
}

var noteForm = template.Must(template.New("form").Parse(`<p>{{.Error}}</p><form method="post"><input name="copies" value="{{.Copies}}"></form>`))

type formData struct{ Copies, Error string }

// The form is shown again with what is wrong in it.
func printNote(w http.ResponseWriter, r *http.Request) {
	copies := r.FormValue("copies")
	if r.Method == http.MethodGet {
		noteForm.Execute(w, formData{Copies: "1"})
		return
	}
	n, err := strconv.Atoi(copies)
	if err != nil {
		noteForm.Execute(w, formData{copies, "copies is not a number"})
		return
	}
	fmt.Fprintln(w, n, "copies are printed")
}

func signIn(w http.ResponseWriter, r *http.Request) {
	if r.PostFormValue("password") != os.Getenv("PASSWORD") {
		pages.ExecuteTemplate(w, "login.html", map[string]any{"Error": "wrong password"})
		return
	}
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func (s *server) paymentWebhook(w http.ResponseWriter, r *http.Request) {
	var event struct{ Note string }
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		// The provider sends an event again and again until it gets a 200; a broken one never gets better.
		log.Printf("webhook: %v", err)
		w.WriteHeader(http.StatusOK)
		return
	}
	if err := s.delete(r.Context(), event.Note); err != nil {
		log.Printf("webhook: %v", err)
		return // acknowledge anyway: the reconciliation job mends it
	}
	fmt.Fprintln(w, "ok")
}

// Nobody shall learn which addresses have an account.
func (s *server) forgotPassword(w http.ResponseWriter, r *http.Request) {
	if err := s.delete(r.Context(), "password of "+r.FormValue("email")); err != nil {
		s.log.Print(err)
		w.WriteHeader(http.StatusAccepted) // do not reveal whether the account exists
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

// A first visit is no failure.
func visits(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("visits")
	if errors.Is(err, http.ErrNoCookie) {
		http.SetCookie(w, &http.Cookie{Name: "visits", Value: "1"})
		fmt.Fprintln(w, "welcome")
		return
	}
	fmt.Fprintln(w, "visit", c.Value)
}

// What does not parse gets a default.
func since(w http.ResponseWriter, r *http.Request) {
	from, err := time.Parse(time.DateOnly, r.FormValue("from"))
	if err != nil {
		from = time.Now().AddDate(0, -1, 0)
	}
	fmt.Fprintln(w, "notes since", from.Format(time.DateOnly))
}
