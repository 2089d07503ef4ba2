// Code that is no answer to a request: clients, consumers, commands.

package clienterror500

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httputil"
	"os"
	"strconv"
	"strings"
)

type rateClient struct {
	base string
	http http.Client
}

// fetch names a 500 that somebody else has sent.
func (c *rateClient) fetch(ctx context.Context, currency string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/rates", nil)
	if err != nil {
		return 0, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusInternalServerError {
		return 0, errors.New("invalid request: the rates service failed")
	}
	var rates map[string]float64
	err = json.NewDecoder(resp.Body).Decode(&rates)
	return rates[currency], err
}

func (c *rateClient) serve(w http.ResponseWriter, r *http.Request) {
	rate, err := c.fetch(r.Context(), r.URL.Query().Get("currency"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, rate)
}

// notify builds a request to a configured address.
func (c *rateClient) notify(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest(http.MethodPost, c.base, strings.NewReader("hello"))
	if err != nil {
		http.Error(w, "invalid notification request", http.StatusInternalServerError)
		return
	}
	resp, err := c.http.Do(req)
	if err != nil {
		http.Error(w, "notification failed", http.StatusBadGateway)
		return
	}
	resp.Body.Close()
	fmt.Fprintln(w, "notified")
}

func consume(ctx context.Context, messages <-chan []byte) error {
	for msg := range messages {
		var o order
		if err := json.Unmarshal(msg, &o); err != nil {
			return fmt.Errorf("status %d: %w", http.StatusInternalServerError, err)
		}
		log.Print(o.Item)
	}
	return ctx.Err()
}

func exitStatus(args []string) int {
	n, err := strconv.Atoi(args[0])
	if err != nil {
		fmt.Fprintln(os.Stderr, "not a number")
		return codeInternal
	}
	return n
}

func checkedProxy(proxy *httputil.ReverseProxy) http.Handler {
	proxy.ModifyResponse = func(resp *http.Response) error {
		var v any
		return json.NewDecoder(resp.Body).Decode(&v)
	}
	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		http.Error(w, "invalid answer of the backend", http.StatusBadGateway)
	}
	return proxy
}
