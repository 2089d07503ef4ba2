// Package validation422 answers content that breaks rules with 400.
package validation422

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
)

type order struct{ Quantity int }

func constant(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Quantity < 1 {
		http.Error(w, "quantity is less than 1", http.StatusBadRequest) // want "validation-422"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The text says the name of the status.
func named(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "malformed JSON", http.StatusBadRequest)
		return
	}
	if in.Quantity > 100 {
		http.Error(w, "bad request: a hundred at most", http.StatusBadRequest) // want "validation-422"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func framework(c *gin.Context) {
	var in order
	if err := c.ShouldBindJSON(&in); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if in.Quantity < 1 {
		c.AbortWithStatus(400) // want "validation-422"
		return
	}
	c.Status(http.StatusNoContent)
}
