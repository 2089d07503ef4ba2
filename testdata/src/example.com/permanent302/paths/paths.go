// Package paths names the addresses of the site.
package paths

// The addresses.
const (
	Prices    = "/prices"
	PricesPHP = "/prices.php"
	API       = "/api/v2"
)
