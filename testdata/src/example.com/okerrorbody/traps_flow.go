// Error branches without a status, because an answer has been sent, cannot be sent, or is sent by somebody else.

package okerrorbody

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"time"
)

// decodeInto answers what does not decode, and tells its caller.
func decodeInto(w http.ResponseWriter, r *http.Request, dst any) error {
	err := json.NewDecoder(r.Body).Decode(dst)
	if err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
	}
	return err
}

func trapDecoded(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := decodeInto(w, r, &n); err != nil {
		return
	}
	encode(w, n)
}

func trapDecodedAndLogged(w http.ResponseWriter, r *http.Request) {
	var list []note
	err := decodeInto(w, r, &list)
	if err != nil {
		log.Printf("%s: %v", r.URL.Path, err)
		return
	}
	encode(w, len(list))
}

// open answers for the caller and returns false; the error stays inside.
func open(w http.ResponseWriter, name string) (*os.File, bool) {
	f, err := os.Open(name)
	if err != nil {
		http.Error(w, "file could not be opened", http.StatusInternalServerError)
		return nil, false
	}
	return f, true
}

func trapStream(w http.ResponseWriter, r *http.Request) {
	f, ok := open(w, "notes.txt")
	if !ok {
		return
	}
	defer func() {
		if err := f.Close(); err != nil {
			log.Print(err)
		}
	}()
	if _, err := io.Copy(w, f); err != nil {
		log.Printf("copy: %v", err)
		return
	}
}

func (s *server) trapLines(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.QueryContext(r.Context(), "SELECT title FROM notes")
	if err != nil {
		http.Error(w, "notes could not be read", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	fmt.Fprintln(w, "titles:")
	for rows.Next() {
		var title string
		if err := rows.Scan(&title); err != nil {
			log.Print(err)
			return
		}
		fmt.Fprintln(w, title)
	}
	if err := rows.Err(); err != nil {
		fmt.Fprintln(w, "error: the list is not complete")
	}
}

func trapEncode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(lastTitles); err != nil {
		log.Println("encode:", err)
		return
	}
}

func trapWrite(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
	_, err := w.Write([]byte("created"))
	if err != nil {
		log.Println("write:", err)
	}
}

// Best effort: the mail is only logged, the answer is what was asked for.
func (s *server) trapSideEffect(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if err != nil {
		http.Error(w, "titles could not be read", http.StatusInternalServerError)
		return
	}
	if err := os.WriteFile("last-visit", []byte(time.Now().String()), 0o600); err != nil {
		log.Printf("last visit: %v", err)
	}
	encode(w, list)
}

func (s *server) trapBackground(w http.ResponseWriter, r *http.Request) {
	var wait sync.WaitGroup
	wait.Add(1)
	go func() {
		defer wait.Done()
		if err := s.delete(context.Background(), "old"); err != nil {
			log.Print(err)
			return
		}
	}()
	wait.Wait()
	w.WriteHeader(http.StatusAccepted)
}

// The next handler answers, with or without a user.
func optionalUser(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("user")
		if err != nil {
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), note{}, c.Value)))
	})
}

func (s *server) logged(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			s.log.Print("body: ", err)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next(w, r)
	}
}

// The client is gone: there is nobody to answer.
func (s *server) trapCanceled(w http.ResponseWriter, r *http.Request) {
	list, err := s.titles(r.Context())
	if errors.Is(err, context.Canceled) {
		return
	}
	if err != nil {
		http.Error(w, "titles could not be read", http.StatusInternalServerError)
		return
	}
	encode(w, list)
}

func trapHijack(w http.ResponseWriter, r *http.Request) {
	conn, buf, err := http.NewResponseController(w).Hijack()
	if err != nil {
		http.Error(w, "no connection", http.StatusInternalServerError)
		return
	}
	defer conn.Close()
	if _, err := buf.ReadString('\n'); err != nil {
		log.Print(err)
		return
	}
	buf.WriteString("error: unknown command\n")
	buf.Flush()
}

func trapEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	for n := range 10 {
		if _, err := fmt.Fprintf(w, "data: %d\n\n", n); err != nil {
			log.Print(err)
			return
		}
		if err := http.NewResponseController(w).Flush(); err != nil {
			return
		}
	}
}

// The connection is cut: no status at all.
func trapAbort(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("notes.txt")
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	w.Write(data)
}

// The second attempt answers.
func (s *server) trapRetry(w http.ResponseWriter, r *http.Request) {
	for range 3 {
		list, err := s.titles(r.Context())
		if err != nil {
			log.Print(err)
			continue
		}
		encode(w, list)
		return
	}
	http.Error(w, "titles could not be read", http.StatusServiceUnavailable)
}

func trapRedirect(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		http.Redirect(w, r, "/login?error=session", http.StatusSeeOther)
		return
	}
	fmt.Fprintln(w, "signed in")
}

// load leaves the answer to its caller, although it could write.
func load(w http.ResponseWriter, name string) ([]byte, error) {
	w.Header().Set("X-File", name)
	data, err := os.ReadFile(name)
	if err != nil {
		log.Print(err)
		return nil, err
	}
	return data, nil
}

func trapLoad(w http.ResponseWriter, r *http.Request) {
	data, err := load(w, "notes.txt")
	if err != nil {
		http.Error(w, "notes could not be read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

type errorWriter interface {
	WriteError(w http.ResponseWriter, r *http.Request, err error)
}

// Somebody else answers, nobody knows how.
func trapDelegated(errs errorWriter, onError func(http.ResponseWriter, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		data, err := os.ReadFile("notes.txt")
		if os.IsPermission(err) {
			onError(w, err)
			return
		}
		if err != nil {
			errs.WriteError(w, r, err)
			return
		}
		w.Write(data)
	}
}

// The recorder is not the response.
func trapRecorder(w http.ResponseWriter, r *http.Request) {
	rec := httptest.NewRecorder()
	if _, err := r.Cookie("draft"); err != nil {
		encode(rec, failure{err.Error()})
	}
	fmt.Fprintln(w, rec.Body.Len(), "bytes would be sent")
}
