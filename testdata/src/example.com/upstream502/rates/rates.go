// Package rates asks a bank for its rates.
package rates

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// Client asks the bank.
type Client struct {
	HTTP *http.Client
	Base string
}

// Latest gives a rate.
func (c *Client) Latest(ctx context.Context, currency string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/latest", nil)
	if err != nil {
		return 0, fmt.Errorf("rates: %w", err)
	}
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return 0, fmt.Errorf("rates: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("rates: %s", resp.Status)
	}
	var rates map[string]float64
	if err := json.NewDecoder(resp.Body).Decode(&rates); err != nil {
		return 0, fmt.Errorf("rates: %w", err)
	}
	return rates[currency], nil
}

// ErrNoCurrency says that the bank does not know a currency.
var ErrNoCurrency = errors.New("rates: no such currency")

// Find gives a rate, or ErrNoCurrency.
func (c *Client) Find(ctx context.Context, currency string) (float64, error) {
	resp, err := c.HTTP.Get(c.Base + "/latest")
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var rates map[string]float64
	if err := json.NewDecoder(resp.Body).Decode(&rates); err != nil {
		return 0, err
	}
	rate, ok := rates[currency]
	if !ok {
		return 0, ErrNoCurrency
	}
	return rate, nil
}
