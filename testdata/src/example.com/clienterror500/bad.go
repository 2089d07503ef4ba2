// Malformed bodies and query values answered 5xx, cause and answer in one function.

package clienterror500

import (
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

func (s *server) placeOrder(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if err := s.insert(r.Context(), in); err != nil {
		http.Error(w, "order could not be stored", http.StatusInternalServerError)
		return
	}
	writeJSON(w, http.StatusCreated, in)
}

func amendOrder(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprintln(w, "the body could not be read")
		return
	}
	var changes map[string]any
	err = json.Unmarshal(body, &changes)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		w.Write([]byte("the body is no JSON object"))
		return
	}
	writeJSON(w, http.StatusOK, changes)
}

func strictOrder(w http.ResponseWriter, r *http.Request) {
	var in order
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20))
	dec.DisallowUnknownFields()
	err := dec.Decode(&in)
	switch {
	case err == nil:
		writeJSON(w, http.StatusOK, in)
	default:
		log.Printf("strictOrder: %v", err)
		w.WriteHeader(500) // want "client-error-500: .*use (400 Bad Request|413)"
		fmt.Fprint(w, "sorry")
	}
}

func (s *server) listOrders(w http.ResponseWriter, r *http.Request) {
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil {
		s.log.Printf("limit: %v", err)
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	list, err := s.orders(r.Context(), limit)
	if err != nil {
		http.Error(w, "orders could not be read", http.StatusInternalServerError)
		return
	}
	writeJSON(w, http.StatusOK, list)
}

func showInvoice(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		http.Error(w, "not a number: "+r.PathValue("id"), 500) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "invoice %d", id)
}

func salesReport(w http.ResponseWriter, r *http.Request) {
	from, err := time.Parse(time.DateOnly, r.FormValue("from"))
	if err != nil {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		json.NewEncoder(w).Encode(map[string]string{"error": "from must be a date"})
		return
	}
	fmt.Fprintf(w, "sales since %s", from.Format(time.DateOnly))
}

func importFeed(w http.ResponseWriter, r *http.Request) {
	var feed struct {
		Entries []string `xml:"entry"`
	}
	if xml.NewDecoder(r.Body).Decode(&feed) != nil {
		w.WriteHeader(http.StatusServiceUnavailable) // want "client-error-500: .*use 400 Bad Request"
		io.WriteString(w, "feed was not imported")
		return
	}
	fmt.Fprintf(w, "%d entries", len(feed.Entries))
}

func importPrices(w http.ResponseWriter, r *http.Request) {
	rows, err := csv.NewReader(r.Body).ReadAll()
	if err != nil {
		http.Error(w, "prices: "+err.Error(), http.StatusBadGateway) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "%d prices", len(rows))
}

func unpack(w http.ResponseWriter, r *http.Request) {
	zr, err := gzip.NewReader(r.Body)
	if err != nil {
		http.Error(w, "the body is not compressed with gzip", http.StatusInternalServerError) // want "client-error-500: .*use (400|415)"
		return
	}
	defer zr.Close()
	n, _ := io.Copy(io.Discard, zr)
	fmt.Fprintf(w, "%d bytes", n)
}

func preview(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.URL.Query().Get("url"))
	if err != nil {
		http.Error(w, "this address cannot be shown", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "<a href=%q>%s</a>", target, target.Host)
}

func search(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query().Get("q")
	if q == "" {
		http.Error(w, "q is required", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "results for %q", q)
}

func watch(w http.ResponseWriter, r *http.Request) {
	every := time.Minute
	if s := r.URL.Query().Get("every"); s != "" {
		d, err := time.ParseDuration(s)
		if err != nil || d <= 0 {
			w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use (400|422)"
			fmt.Fprintln(w, "use a duration like 30s")
			return
		}
		every = d
	}
	fmt.Fprintf(w, "watching every %s", every)
}
