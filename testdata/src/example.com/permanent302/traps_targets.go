// Traps: the target is computed, signed or drawn for each request.

package permanent302

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// delivery signs addresses of the content delivery network: the same path on another host, for an hour.
type delivery struct{ key []byte }

func (d delivery) sign(path string, until int64) string {
	mac := hmac.New(sha256.New, d.key)
	fmt.Fprintf(mac, "%s%d", path, until)
	return fmt.Sprintf("%x", mac.Sum(nil))
}

func (d delivery) video(w http.ResponseWriter, r *http.Request) {
	until := time.Now().Add(time.Hour).Unix()
	q := url.Values{"until": {strconv.FormatInt(until, 10)}, "mac": {d.sign(r.URL.Path, until)}}
	http.Redirect(w, r, "https://cdn.example.com"+r.URL.Path+"?"+q.Encode(), http.StatusFound)
}

var mirrors = []string{"https://a.example.org", "https://b.example.org"}

// Any mirror has every file.
func mirror(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, mirrors[rand.IntN(len(mirrors))]+r.URL.Path, http.StatusTemporaryRedirect)
}

type releases interface {
	Latest(ctx context.Context) (version string, err error)
}

func newest(from releases) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		version, err := from.Latest(r.Context())
		if err != nil {
			http.Error(w, "the releases could not be read", http.StatusInternalServerError)
			return
		}
		http.Redirect(w, r, "/releases/"+version+"/", http.StatusFound)
	}
}

func daily(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, time.Now().UTC().Format("/2006/01/02/"), http.StatusFound)
}

// library is a catalogue with a search.
type library struct{ books []string }

// The only hit is shown at once.
func (l *library) search(w http.ResponseWriter, r *http.Request) {
	var hits []int
	for i, title := range l.books {
		if title == r.FormValue("q") {
			hits = append(hits, i)
		}
	}
	if len(hits) == 1 {
		http.Redirect(w, r, "/books/"+strconv.Itoa(hits[0]), http.StatusFound)
		return
	}
	fmt.Fprintln(w, hits)
}

// Whoever feels lucky gets any book.
func (l *library) surprise(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", fmt.Sprintf("/books/%d", rand.IntN(len(l.books))))
	w.WriteHeader(http.StatusSeeOther)
}

// A page beyond the end leads to the last one, which is another when books have come.
func (l *library) shelf(w http.ResponseWriter, r *http.Request) {
	number, err := strconv.Atoi(r.PathValue("page"))
	if err != nil {
		http.Error(w, "the page is not a number", http.StatusBadRequest)
		return
	}
	if last := len(l.books) / 10; number > last {
		http.Redirect(w, r, fmt.Sprintf("/shelves/%d", last), http.StatusFound)
		return
	}
	fmt.Fprintln(w, l.books)
}

func targetRoutes(l *library, d delivery, from releases) http.Handler {
	m := http.NewServeMux()
	m.HandleFunc("GET /videos/", d.video)
	m.HandleFunc("GET /pub/", mirror)
	m.HandleFunc("GET /releases/latest", newest(from))
	m.HandleFunc("GET /today", daily)
	m.HandleFunc("GET /search", l.search)
	m.HandleFunc("GET /books/surprise", l.surprise)
	m.HandleFunc("GET /shelves/{page}", l.shelf)
	return m
}
