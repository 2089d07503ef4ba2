// Package web is what the handlers share.
package web

import (
	"encoding/json"
	"net/http"
)

// JSON answers with data.
func JSON(w http.ResponseWriter, v any) { json.NewEncoder(w).Encode(v) }

// Clamp keeps a number between two others.
func Clamp(n, low, high int) int {
	if n < low {
		return low
	}
	return min(n, high)
}
